import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { bindInto, Database, RequestContext } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';
import type { ExclusionReason } from './contact-list.entity.js';
import { type ExportHolding, ListExport } from './list-export.entity.js';
import { Reach } from './reach.js';
import { visibleLists } from './visible-lists.js';

/** Reads the exports that the viewer may know of: of lists that were shared when they were made, and their own. */
@Injectable()
export class ListExportReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly reach: Reach,
  ) {}

  /** The exports of a list, latest first, by batch. @param most 1 to 200 */
  ofList(listId: string, most: number): Promise<ListExport[]> {
    const batch = async (ids: readonly string[]) => {
      const exports = this.visible();
      const found = await exports
        .where(
          `e.id in (select l.id from unnest(${exports.bind(ids)}::uuid[]) wanted (id)
            cross join lateral (select x.id from list_export x where x.list_id = wanted.id order by x.id desc limit ${exports.bind(most)}) l)`,
        )
        .read('e.id desc');
      const byList = new Map<string, ListExport[]>();
      for (const one of found) byList.set(one.listId, [...(byList.get(one.listId) ?? []), one]);
      return byList;
    };
    return this.context.loader<ListExport[]>(`exports of lists: ${most}`, batch, []).load(listId);
  }

  /** How many of those whom an export held may no longer be reached for its purpose over its channel, by batch. */
  staleCount(exportId: string): Promise<number> {
    const batch = async (ids: readonly string[]) => {
      const rows = await this.database.query<{ id: string; count: number }>(
        `select e.id, count(*) filter (where ${this.forbidden()} is not null)::int as count
         from ${held} where e.id = any($1::uuid[]) group by e.id`,
        [ids],
      );
      return new Map(rows.map(({ id, count }) => [id, count]));
    };
    return this.context.loader('those whom exports held in vain', batch, 0).load(exportId);
  }

  /** The exports that held somebody, latest first, each with the reason why it no longer should. */
  async holding(stakeholderId: string): Promise<ExportHolding[]> {
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const rows = await this.database.query<{ id: string; reason: ExclusionReason | null }>(
      `select e.id, ${this.forbidden()} as reason from ${held}
       where m.stakeholder_id = ${bind(stakeholderId)}::uuid and ${visibleLists(this.viewer, bind, 'l')} order by e.id desc`,
      parameters,
    );
    const exports = this.visible();
    const readable = await exports.where(`e.id = any(${exports.bind(rows.map(({ id }) => id))}::uuid[])`).read('e.id');
    const byId = new Map(readable.map((one) => [one.id, one]));
    return rows.flatMap(({ id, reason }) => {
      const found = byId.get(id);
      return found ? [{ export: found, reason }] : [];
    });
  }

  private forbidden(): string {
    const cases = Object.values(Channel).map((channel) => `when '${channel}' then ${this.reach.forbidden('c.status', 'e.basis', channel)}`);
    return `case l.channel ${cases.join(' ')} end`;
  }

  private visible() {
    const exports = this.database.select(ListExport, 'e');
    const may = this.viewer.may(Resource.LIST_EXPORTS, 'read');
    return exports.where(may ? visibleLists(this.viewer, exports.bind, 'e', 'by_id') : 'false');
  }
}

/** Exports with whom they held, and where these stand now. */
const held = `list_export e
  join contact_list l on l.id = e.list_id
  join list_export_member m on m.export_id = e.id
  join stakeholder s on s.id = m.stakeholder_id
  left join consent c on c.stakeholder_id = s.id and c.purpose_id = l.purpose_id and c.channel = l.channel`;
