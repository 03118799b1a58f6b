import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, RequestContext } from '@regiekamer/shared-server';
import { Stakeholder, type StakeholderKind } from './stakeholder.entity.js';

/** Reads stakeholders as the viewer may see them: the one way for them to leave the server. */
@Injectable()
export class StakeholderReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
  ) {}

  /** One stakeholder, by batch; null where there is none, or the viewer may read none. */
  byId(id: string): Promise<Stakeholder | null> {
    if (!this.viewer.may(Resource.STAKEHOLDERS, 'read')) return Promise.resolve(null);
    return this.loader().load(id);
  }

  async byIdOfKind(id: string, kind: StakeholderKind): Promise<Stakeholder | null> {
    const stakeholder = await this.byId(id);
    return stakeholder?.kind === kind ? stakeholder : null;
  }

  /** Several, by id, in one statement. */
  async byIds(ids: readonly string[]): Promise<Map<string, Stakeholder>> {
    const found = await this.database.records(Stakeholder, 's', 'from stakeholder s where s.id = any($1::uuid[])', [ids]);
    return new Map(this.forViewer(found).map((stakeholder) => [stakeholder.id, stakeholder]));
  }

  /**
   * The stakeholders that another record is linked to, by name, by batch; none where the viewer may read none.
   * @param key stands for the link
   * @param links SQL of the pairs of the records `$1`: their id, and that of a stakeholder
   */
  linkedTo(id: string, key: string, links: string): Promise<Stakeholder[]> {
    if (!this.viewer.may(Resource.STAKEHOLDERS, 'read')) return Promise.resolve([]);
    const batch = async (ids: readonly string[]) => {
      const found = await this.database.records<Stakeholder & { owner: string }>(
        Stakeholder, 's',
        `, l.owner from (${links}) l (owner, id) join stakeholder s on s.id = l.id order by s.sort_key, s.id`, [ids],
      );
      const lists = new Map<string, Stakeholder[]>(ids.map((owner) => [owner, []]));
      for (const stakeholder of this.forViewer(found)) lists.get(stakeholder.owner)!.push(stakeholder);
      return lists;
    };
    return this.context.loader<Stakeholder[]>(key, batch, []).load(id);
  }

  /**
   * Reads stakeholders that will be asked for, beside what names them.
   * @param sql of their ids, by the parameter `$1`
   */
  async expect(sql: string, ids: readonly string[]): Promise<void> {
    if (!this.viewer.may(Resource.STAKEHOLDERS, 'read')) return;
    const found = await this.database.records(Stakeholder, 's', `from stakeholder s where s.id in (${sql})`, [ids]);
    for (const stakeholder of this.forViewer(found)) this.loader().prime(stakeholder.id, stakeholder);
  }

  /** Those of the ids that are records of this kind which the viewer may read. */
  async readable(ids: readonly string[], kind: StakeholderKind): Promise<Set<string>> {
    const found = await Promise.all(ids.map((id) => this.byIdOfKind(id, kind)));
    return new Set(found.flatMap((stakeholder) => (stakeholder ? [stakeholder.id] : [])));
  }

  /** Without contact details where the viewer may not see those. */
  forViewer<T extends Stakeholder>(stakeholders: T[]): T[] {
    if (!this.viewer.may(Resource.CONTACT_DETAILS, 'read')) {
      for (const stakeholder of stakeholders) Object.assign(stakeholder, { email: null, phone: null, street: null, postcode: null });
    }
    return stakeholders;
  }

  /**
   * The stakeholders of these ids must exist and not be archived.
   * @param ids by the input path that names them
   * @throws BadInput
   */
  async requireActive(ids: Record<string, string>, kind?: StakeholderKind): Promise<void> {
    const wanted = Object.entries(ids);
    if (wanted.length === 0) return;
    const found = await this.database.query<{ id: string }>(
      `select id from stakeholder where id = any($1::uuid[]) and archived_at is null and kind = coalesce($2, kind)`,
      [wanted.map(([, id]) => id), kind ?? null],
    );
    const known = new Set(found.map((row) => row.id));
    const unknown = wanted.filter(([, id]) => !known.has(id.toLowerCase()));
    if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown.map(([path]) => [path, 'validation.unknown'])));
  }

  private loader() {
    return this.context.loader<Stakeholder | null>(StakeholderReader, (ids) => this.byIds(ids), null);
  }
}
