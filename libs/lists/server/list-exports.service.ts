import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, bindInto, Database, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { ContactListReader } from './contact-list.reader.js';
import { cardColumns, columnSql, inOrder, mainRoleSql, usualColumns } from './list-export.columns.js';
import { type ExportColumn, ExportFormat, ListExport } from './list-export.entity.js';
import { localeOf } from './list-export.texts.js';
import { Reach } from './reach.js';

/** Rows in one part of a file: what the server holds of it at once is a few parts. */
const rowsPerPart = 500;

/** How long a file can be downloaded. */
const lifetime = `interval '1 hour'`;

/** Seconds that making a file may take. */
export const patience = 120;

/** Makes exports. */
@Injectable()
export class ListExportsService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly lists: ContactListReader,
    private readonly reach: Reach,
  ) {}

  /**
   * Records an export, whom it holds, and its file: one statement, so that they are of one moment and cannot differ. The
   * file waits in the database for its maker, an hour at most.
   * @throws NotFound where the list does not exist for the viewer, BadInput where it is out of use
   */
  async export(listId: string, format: ExportFormat, chosen?: ExportColumn[] | null): Promise<ListExport> {
    const list = await this.lists.byId(listId);
    if (!list) throw new NotFound();
    if (list.archivedAt) throw new BadInput({ id: 'contactLists.outOfUse' });
    const columns = chosen?.length ? inOrder(chosen) : usualColumns(list.channel);
    const id = uuid();
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const reach = this.reach.sql(await this.lists.aim(list), bind);
    const context = { list, format, locale: localeOf(this.viewer.user), viewer: this.viewer, reach: this.reach, bind };
    const cells = columns.map((column) => columnSql(column, context));
    const { row, part } = shapes[format](cells);
    // a hundred thousand people take longer than a request usually may
    await this.database.query(`set local statement_timeout = '${patience}s'`);
    await this.database.query(
      `with held as materialized (
         select id, row_number() over (order by sort_key, id) - 1 as place from (${reach}) r where reason is null
       ), export as (
         insert into list_export (id, list_id, by_id, format, columns, row_count, basis, shared, session, expires_at)
         select ${bind(id)}::uuid, ${bind(list.id)}::uuid, ${bind(this.viewer.id)}::uuid, ${bind(format)}, ${bind(columns)}::text[],
           (select count(*) from held), ${bind(list.basis)}, ${bind(list.shared)}::boolean, ${bind(this.viewer.session)}, now() + ${lifetime}
         returning id
       ), members as (
         insert into list_export_member (export_id, stakeholder_id) select export.id, held.id from held, export
       )
       insert into list_export_part (export_id, part, content)
       select export.id, place / ${rowsPerPart}, ${part}
       from export, (
         select held.place, ${row} as content from held join stakeholder s on s.id = held.id ${mainRoleSql}
       ) filled
       group by export.id, place / ${rowsPerPart}`,
      parameters,
    );
    return this.database.repository(ListExport).findOneByOrFail({ id });
  }

  /** Takes away the files that nobody can download any more; that there were exports, and of whom, stays on record. */
  async clear(): Promise<void> {
    await this.database.query(`delete from list_export_part p using list_export e where e.id = p.export_id and e.expires_at <= now()`);
  }
}

/** How a row is kept, and how the rows of one part are put together. */
const shapes: Record<ExportFormat, (cells: readonly string[]) => { row: string; part: string }> = {
  // as it is sent: a download of it costs reading, and nothing else
  CSV: (cells) => ({
    row: `concat(${cells.map((cell) => `csv_cell(spreadsheet_safe(${cell}))`).join(`, ';', `)}, E'\\r\\n')`,
    part: `string_agg(content, '' order by place)`,
  }),
  XLSX: (cells) => ({ row: `json_build_array(${cells.join()})`, part: 'json_agg(content order by place)' }),
  VCARD: (cells) => ({ row: `json_build_array(${[...cardColumns, ...cells].join()})`, part: 'json_agg(content order by place)' }),
};
