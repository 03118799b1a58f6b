import { PassThrough } from 'node:stream';
import { Controller, Get, Header, Logger, Query, StreamableFile } from '@nestjs/common';
import { Requires, Resource, Viewer } from '@regiekamer/identity-server';
import { today } from '@regiekamer/interactions-server';
import { type IssueFilter, IssueKind, IssueStage } from '@regiekamer/issues-server';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { PortfolioSheet } from './portfolio-sheet.js';
import { type SheetLocale, sheetLocales } from './portfolio-sheet.texts.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A parameter that may be repeated, or name several values between commas; without any it filters nothing. */
const Several = () =>
  Transform(({ value }: { value: unknown }) => {
    const values = [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',').filter(Boolean) : []));
    return values.length > 0 ? values : undefined;
  });

/** The filters of the portfolio that its address holds. */
export class PortfolioSheetQuery {
  @IsOptional()
  @Several()
  @ArrayMaxSize(1_000)
  @IsUUID('all', { each: true })
  themeIn?: string[];

  @IsOptional()
  @Several()
  @ArrayMaxSize(1_000)
  @IsUUID('all', { each: true })
  regisseurIn?: string[];

  @IsOptional()
  @IsEnum(IssueKind)
  kind?: IssueKind;

  @IsOptional()
  @Several()
  @ArrayMaxSize(20)
  @IsEnum(IssueStage, { each: true })
  stageIn?: IssueStage[];

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  days?: number;

  @IsOptional()
  @IsIn(sheetLocales)
  locale?: SheetLocale;
}

/** The portfolio as a file, for whoever calculates further. */
@Controller()
export class PortfolioController {
  private readonly logger = new Logger(PortfolioController.name);

  constructor(
    private readonly sheet: PortfolioSheet,
    private readonly viewer: Viewer,
  ) {}

  @Requires(Resource.PORTFOLIO, 'read')
  @Get('portfolio.xlsx')
  @Header('cache-control', 'no-store')
  async download(@Query() { themeIn, regisseurIn, kind, stageIn, days, locale }: PortfolioSheetQuery): Promise<StreamableFile> {
    const filter: IssueFilter = { themeIn, regisseurIn, kind, stageIn };
    const write = await this.sheet.prepare(filter, days ?? 90, locale ?? (this.viewer.user?.locale === 'en' ? 'en' : 'nl'));
    const stream = new PassThrough();
    // the answer has begun by then: breaking it off is the only way left to tell
    write(stream).catch((error: unknown) => {
      this.logger.error(error instanceof Error ? error.stack : 'unknown error');
      stream.destroy(error instanceof Error ? error : new Error('unknown error'));
    });
    return new StreamableFile(stream, { type: xlsx, disposition: `attachment; filename="portfolio-${today()}.xlsx"` });
  }
}
