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
    return this.context.loader<Stakeholder | null>(StakeholderReader, (ids) => this.byIds(ids), null).load(id);
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
}
