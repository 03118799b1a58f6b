import { PassThrough, Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { today } from '@regiekamer/interactions-server';
import { Database, NotFound } from '@regiekamer/shared-server';
import { ExportFormat, ListExport } from './list-export.entity.js';
import { exportTexts, localeOf } from './list-export.texts.js';
import { writeSheet } from './sheet.js';
import { writeCards } from './vcard.js';

/** Parts that are read at once. */
const partsAtOnce = 16;

const types: Record<ExportFormat, { type: string; extension: string }> = {
  [ExportFormat.CSV]: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  [ExportFormat.XLSX]: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  [ExportFormat.VCARD]: { type: 'text/vcard; charset=utf-8', extension: 'vcf' },
};

/** A row as it was kept when the export was made. */
export type ExportRow = (string | null)[];

/** The file of an export, on its way to whoever made it. */
export interface ExportFile {
  name: string;
  type: string;
  stream: Readable;
}

/**
 * Sends the files of exports. They are read a few parts at a time, each in a statement of its own: a download that is slow,
 * or broken off, holds no connection of the database, and the server never holds more than those parts.
 */
@Injectable()
export class ListExportFiles {
  private readonly logger = new Logger(ListExportFiles.name);

  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * The file of an export, for the session that made it, within its hour.
   * @throws NotFound for everyone else, and afterwards
   */
  async open(id: string): Promise<ExportFile> {
    const found = this.viewer.may(Resource.LIST_EXPORTS, 'write') && (await this.database.repository(ListExport).findOneBy({ id }));
    const own = found && found.byId === this.viewer.id && found.session === this.viewer.session && found.expiresAt > new Date();
    if (!own) throw new NotFound();
    const { type, extension } = types[found.format];
    const [list] = await this.database.query<{ name: string }>('select name from contact_list where id = $1', [found.listId]);
    return { name: `${fileName(list!.name)}-${today(found.at)}.${extension}`, type, stream: this.stream(found) };
  }

  private stream({ id, format, columns }: ListExport): Readable {
    const texts = exportTexts[localeOf(this.viewer.user)];
    if (format === ExportFormat.CSV) return Readable.from(this.csv(id, columns.map((column) => texts.columns[column])));
    if (format === ExportFormat.VCARD) return Readable.from(writeCards(this.rows(id), columns));
    const stream = new PassThrough();
    // the answer has begun by then: breaking it off is the only way left to tell
    writeSheet(stream, this.rows(id), columns, texts).catch((error: unknown) => {
      if (!stream.destroyed) this.logger.error(error instanceof Error ? error.stack : 'unknown error');
      stream.destroy(error instanceof Error ? error : new Error('unknown error'));
    });
    return stream;
  }

  private async *csv(id: string, header: readonly string[]): AsyncGenerator<string> {
    // the mark by which a spreadsheet knows that it is UTF-8
    yield `\ufeff${header.join(';')}\r\n`;
    for await (const contents of this.parts(id)) yield contents.join('');
  }

  private async *rows(id: string): AsyncGenerator<ExportRow[]> {
    for await (const contents of this.parts(id)) for (const content of contents) yield JSON.parse(content) as ExportRow[];
  }

  private async *parts(id: string): AsyncGenerator<string[]> {
    for (let part = 0; ; part += partsAtOnce) {
      const found = await this.database.query<{ content: string }>(
        `select content from list_export_part where export_id = $1 and part >= $2 and part < $3 order by part`,
        [id, part, part + partsAtOnce],
      );
      if (found.length > 0) yield found.map(({ content }) => content);
      if (found.length < partsAtOnce) return;
    }
  }
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '').slice(0, 60) || 'export';
}
