import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { IssueStage } from '@regiekamer/issues-server';
import { anIssue, aTheme } from '@regiekamer/issues-server/testing';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import ExcelJS from 'exceljs';
import { type ServerUnderTest, startServer } from './testing.js';

/** All that the page shows. */
const portfolio = `query ($filter: IssueFilter) { portfolio(filter: $filter, days: 90) { issueCount byStage { stage count }
  byTheme { theme { id name } issueCount criticalCount interactions }
  byRegisseur { regisseur { id name } issueCount criticalCount interactions overdueCommitments }
  issues { issue { id title stage impact urgency theme { id name } regisseur { id name } } priority { score reasons { code points detail } }
    health { status score reasons { code points detail } } activity { interactions stakeholders lastInteractionAt }
    stanceBalance { stance count } openCommitments overdueCommitments }
  trend { weekStart interactions newIssues closedIssues } } }`;

describe('the portfolio, as the whole server answers it', () => {
  let server: ServerUnderTest;
  let director: User;
  let first: string;
  let themeId: string;
  let regisseurId: string;
  const users = new Map<Role, User>();
  const rows = 60;

  beforeAll(async () => {
    server = await startServer();
    const { database } = server;
    for (const role of Object.values(Role)) users.set(role, await aUser(database, { roles: [role] }));
    director = users.get(Role.DIRECTOR)!;
    for (let index = 0; index < rows; index++) {
      const theme = await aTheme(database, { name: `=Theme ${index}` });
      const regisseur = await aUser(database, { name: `+Regisseur ${index}` });
      const issue = await anIssue(database, {
        regisseurId: regisseur.id, themeId: theme.id, title: index === 0 ? '=HYPERLINK("https://demo.example")' : `Issue ${index}`,
        ...(index === 0 ? { stage: IssueStage.CRISIS, impact: 5, urgency: 4, influenceability: 2 } : { stage: IssueStage.CURRENT }),
      });
      if (index === 0) [first, themeId, regisseurId] = [issue.id, theme.id, regisseur.id];
      const person = await aPerson(database);
      const links = { participants: [person], issues: [issue.id] };
      await anInteraction(database, { loggedById: regisseur.id, occurredAt: new Date(Date.now() - 36 * 60 * 60 * 1000) }, links);
      await aCommitment(database, { ownerId: regisseur.id, issueId: issue.id, dueOn: '2020-01-01' });
      await database.query(
        `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, interest, assessed_by)
         values (uuid_v7(), $1, $2, 'SUPPORTIVE', 'STATED', 4, 4, $3)`,
        [issue.id, person, regisseur.id],
      );
    }
  });
  afterAll(() => server.stop());

  it('takes six statements for one issue and for many', async () => {
    const one = await server.send(director, portfolio, { filter: { ids: [first] } });
    expect(one.errors).toEqual([]);
    expect([one.data.portfolio.issues.length, one.statements]).toEqual([1, 6]);
    const many = await server.send(director, portfolio);
    expect(many.errors).toEqual([]);
    expect([many.data.portfolio.issues.length, many.statements]).toEqual([rows, 6]);
  });

  it('refuses a period that is none', async () => {
    const { errors } = await server.send(director, '{ portfolio(days: 0) { issueCount } }');
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { days: 'validation.tooLow' } });
  });

  describe('as a spreadsheet', () => {
    const read = async (user: User, query = '') => {
      const answer = await server.get(user, `/portfolio.xlsx${query}`);
      expect(answer.status).toBe(200);
      const workbook = new ExcelJS.Workbook();
      // exceljs declares a Buffer of its own
      await workbook.xlsx.load(answer.body as unknown as ExcelJS.Buffer);
      const sheet = workbook.worksheets[0]!;
      const headers = (sheet.getRow(1).values as string[]).slice(1);
      const cell = (row: number, header: string) => sheet.getRow(row).getCell(headers.indexOf(header) + 1);
      return { answer, sheet, headers, cell };
    };

    it('is a file by the name of the day, made in as many statements as the page', async () => {
      const { answer } = await read(director);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': expect.stringMatching(/^attachment; filename="portfolio-\d{4}-\d\d-\d\d\.xlsx"$/),
        'cache-control': 'no-store',
      });
      expect(answer.statements).toBe(6);
    });

    it('has a row for each issue, by priority, below a header that stays in view', async () => {
      const { sheet, headers, cell } = await read(director, '?locale=en&days=30');
      expect(sheet.actualRowCount).toBe(rows + 1);
      expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 1 }]);
      expect(headers).toEqual([
        'Issue', 'Stage', 'Theme', 'Regisseur', 'Impact', 'Urgency', 'Influenceability', 'Priority', 'Health', 'Health in words',
        'Interactions (30 days)', 'Stakeholders (30 days)', 'Last contact', 'Open commitments', 'Overdue commitments',
        'Strongly opposed', 'Opposed', 'Neutral', 'Supportive', 'Strongly supportive', 'Unknown', 'Divided',
      ]);
      expect(sheet.getColumn(1).width).toBeGreaterThan(40);
      expect(cell(2, 'Stage').value).toBe('Crisis');
      const priorities = Array.from({ length: rows }, (_, index) => cell(index + 2, 'Priority').value as number);
      expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    });

    it('holds numbers as numbers and days as dates, as the page has them', async () => {
      const { data } = await server.send(director, portfolio, { filter: { ids: [first] } });
      const [shown] = data.portfolio.issues;
      const { cell } = await read(director, '?locale=en');
      const { Number: number, Date: date } = ExcelJS.ValueType;
      for (const [header, value] of [
        ['Impact', 5], ['Urgency', 4], ['Influenceability', 2], ['Priority', shown.priority.score], ['Health', shown.health.score],
        ['Interactions (90 days)', 1], ['Stakeholders (90 days)', 1], ['Open commitments', 1], ['Overdue commitments', 1], ['Supportive', 1],
        ['Opposed', 0],
      ] as const) {
        expect([header, cell(2, header).type, cell(2, header).value]).toEqual([header, number, value]);
      }
      const last = cell(2, 'Last contact');
      expect([last.type, last.numFmt]).toEqual([date, 'yyyy-mm-dd']);
      const officeDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
      expect((last.value as Date).toISOString()).toBe(`${officeDay.format(new Date(shown.activity.lastInteractionAt))}T00:00:00.000Z`);
    });

    it('holds no formula, whatever a text begins with', async () => {
      const { sheet, cell } = await read(director, '?locale=en');
      expect(cell(2, 'Issue').value).toBe('=HYPERLINK("https://demo.example")');
      expect(cell(2, 'Theme').value).toBe('=Theme 0');
      expect(cell(2, 'Regisseur').value).toBe('+Regisseur 0');
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    });

    it('is filtered as the address says', async () => {
      const other = (await server.send(director, `{ portfolio { issues { issue { theme { id } } } } }`)).data.portfolio.issues[1].issue.theme.id as string;
      const issuesOf = async (query: string) => (await read(director, query)).sheet.actualRowCount - 1;
      expect(await issuesOf(`?themeIn=${themeId}`)).toBe(1);
      expect(await issuesOf(`?themeIn=${themeId}&themeIn=${other}`)).toBe(2);
      expect(await issuesOf(`?themeIn=${themeId},${other}`)).toBe(2);
      expect(await issuesOf(`?regisseurIn=${regisseurId}&stageIn=CRISIS&stageIn=CURRENT&kind=SECTOR`)).toBe(1);
      expect(await issuesOf('?kind=POLITICAL')).toBe(0);
      expect(await issuesOf('?themeIn=&stageIn=')).toBe(rows);
    });

    it('speaks the language of the viewer, or the one that is asked for', async () => {
      const { headers, cell } = await read(director);
      expect(headers.slice(0, 3)).toEqual(['Issue', 'Stadium', 'Thema']);
      expect(cell(2, 'Laatste contact').numFmt).toBe('dd-mm-yyyy');
      expect((await read(director, '?locale=en')).headers[1]).toBe('Stage');
    });

    it('leaves out the columns of which the viewer may know nothing', async () => {
      const headersFor = async (role: Role) => (await read(users.get(role)!, '?locale=en')).headers.slice(10);
      const figures = ['Interactions (90 days)', 'Stakeholders (90 days)'];
      const stances = ['Strongly opposed', 'Opposed', 'Neutral', 'Supportive', 'Strongly supportive', 'Unknown', 'Divided'];
      expect(await headersFor(Role.BOARD)).toEqual([...figures, ...stances]);
      expect(await headersFor(Role.CONTROLLER)).toEqual(figures);
    });

    it.each(Object.values(Role))('is given to a %s who may read the portfolio, and to no other', async (role) => {
      const may = ![Role.EXPERT, Role.ADMIN].includes(role);
      expect((await server.get(users.get(role)!, '/portfolio.xlsx')).status).toBe(may ? 200 : 403);
    });

    it('is not for who is not signed in', async () => {
      const { status, body } = await server.get(null, '/portfolio.xlsx');
      expect([status, JSON.parse(body.toString())]).toEqual([401, { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] }]);
    });

    it.each([
      ['themeIn=x', { themeIn: 'validation.unknown' }],
      ['stageIn=GONE', { stageIn: 'validation.invalid' }],
      ['kind=GONE', { kind: 'validation.invalid' }],
      ['days=many', { days: 'validation.invalid' }],
      ['days=0', { days: 'validation.tooLow' }],
      ['locale=fr', { locale: 'validation.invalid' }],
    ])('refuses %s, and says why', async (query, fields) => {
      const { status, body } = await server.get(director, `/portfolio.xlsx?${query}`);
      expect(status).toBe(400);
      expect(JSON.parse(body.toString()).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', fields });
    });
  });
});
