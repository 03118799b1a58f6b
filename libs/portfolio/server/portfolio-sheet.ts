import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Resource, UsersService, Viewer } from '@regiekamer/identity-server';
import { today } from '@regiekamer/interactions-server';
import { type IssueFilter, IssueLoaders } from '@regiekamer/issues-server';
import { Stance } from '@regiekamer/stakeholders-server';
import ExcelJS from 'exceljs';
import { PortfolioReader } from './portfolio.reader.js';
import type { PortfolioIssue } from './portfolio.types.js';
import { type SheetLocale, sheetTexts } from './portfolio-sheet.texts.js';

/** An issue with the names that its row shows. */
interface Row extends PortfolioIssue {
  theme: string | null;
  regisseur: string | null;
}

interface SheetColumn {
  header: string;
  width: number;
  /** a text stays a text, whatever it begins with: nothing in the sheet is a formula */
  value: (row: Row) => string | number | Date | null;
  numFmt?: string;
  /** what the viewer must be allowed to read; without it the column is left out, since zeros would be untrue */
  needs?: Resource;
}

/** The portfolio as a spreadsheet: one row for each issue, to be calculated with further. */
@Injectable()
export class PortfolioSheet {
  constructor(
    private readonly portfolios: PortfolioReader,
    private readonly issues: IssueLoaders,
    private readonly users: UsersService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Reads what the sheet shows.
   * @returns what writes it to a stream, row by row
   * @throws BadInput
   */
  async prepare(filter: IssueFilter, days: number, locale: SheetLocale): Promise<(stream: Writable) => Promise<void>> {
    const portfolio = await this.portfolios.read(filter, days);
    const rows = await Promise.all(
      portfolio.issues.map(async (row): Promise<Row> => {
        const [theme, regisseur] = await Promise.all([this.issues.theme(row.issue.themeId), this.users.byId(row.issue.regisseurId)]);
        return { ...row, theme: theme?.name ?? null, regisseur: regisseur?.name ?? null };
      }),
    );
    const columns = columnsOf(locale, days).filter(({ needs }) => !needs || this.viewer.may(needs, 'read'));
    return (stream) => write(stream, sheetTexts[locale].sheet, columns, rows);
  }
}

function columnsOf(locale: SheetLocale, days: number): SheetColumn[] {
  const { columns, stages, health, stances, inDays, dateFormat } = sheetTexts[locale];
  return [
    { header: columns.title, width: 50, value: ({ issue }) => issue.title },
    { header: columns.stage, width: 13, value: ({ issue }) => stages[issue.stage] },
    { header: columns.theme, width: 28, value: ({ theme }) => theme },
    { header: columns.regisseur, width: 24, value: ({ regisseur }) => regisseur },
    { header: columns.impact, width: 10, value: ({ issue }) => issue.impact },
    { header: columns.urgency, width: 10, value: ({ issue }) => issue.urgency },
    { header: columns.influenceability, width: 18, value: ({ issue }) => issue.influenceability },
    { header: columns.priority, width: 11, value: ({ priority }) => priority.score },
    { header: columns.healthScore, width: 12, value: (row) => row.health.score },
    { header: columns.health, width: 22, value: (row) => health[row.health.status] },
    { header: inDays(columns.interactions, days), width: 28, value: ({ activity }) => activity.interactions },
    { header: inDays(columns.stakeholders, days), width: 25, value: ({ activity }) => activity.stakeholders },
    {
      header: columns.lastInteraction,
      width: 16,
      numFmt: dateFormat,
      needs: Resource.INTERACTIONS,
      // a spreadsheet knows no time zones: the day that it was in the office
      value: ({ lastInteractionAt }) => lastInteractionAt && new Date(today(lastInteractionAt)),
    },
    { header: columns.openCommitments, width: 20, needs: Resource.COMMITMENTS, value: ({ openCommitments }) => openCommitments },
    { header: columns.overdueCommitments, width: 22, needs: Resource.COMMITMENTS, value: ({ overdueCommitments }) => overdueCommitments },
    ...Object.values(Stance).map((stance): SheetColumn => ({
      header: stances[stance],
      width: 14,
      needs: Resource.STANCE_BALANCE,
      value: ({ stanceBalance }) => stanceBalance.find((balance) => balance.stance === stance)?.count ?? 0,
    })),
  ];
}

async function write(stream: Writable, name: string, columns: readonly SheetColumn[], rows: readonly Row[]): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    // 9 is A4, which exceljs names by an enum that leaves nothing behind at run time
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
  });
  sheet.columns = columns.map(({ header, width, numFmt }) => ({ header, width, ...(numFmt ? { style: { numFmt } } : {}) }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  for (const row of rows) sheet.addRow(columns.map(({ value }) => value(row))).commit();
  sheet.commit();
  await workbook.commit();
}
