import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { Database, NotFound, RequestContext } from '@regiekamer/shared-server';
import { StakeholderAlias } from './alias.entity.js';
import type { Stakeholder } from './stakeholder.entity.js';
import { StakeholderReader } from './stakeholder.reader.js';

/** The addresses that people had before. */
@Injectable()
export class AliasService {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly reader: StakeholderReader,
  ) {}

  /** By batch, in the order of the alphabet. Empty for a viewer who may see no contact details. */
  of(stakeholderId: string): Promise<StakeholderAlias[]> {
    if (!this.viewer.may(Resource.CONTACT_DETAILS, 'read')) return Promise.resolve([]);
    const batch = async (ids: readonly string[]) => {
      const aliases = await this.database
        .repository(StakeholderAlias)
        .createQueryBuilder('e')
        .where('e.stakeholder_id = any(:ids)', { ids })
        .orderBy('e.email')
        .getMany();
      const found = new Map<string, StakeholderAlias[]>();
      for (const alias of aliases) found.set(alias.stakeholderId, [...(found.get(alias.stakeholderId) ?? []), alias]);
      return found;
    };
    return this.context.loader<StakeholderAlias[]>(AliasService, batch, []).load(stakeholderId);
  }

  /** Keeps an address that somebody had before; one that is kept already stays as it is. @throws NotFound */
  async keep(stakeholderId: string, email: string): Promise<Stakeholder> {
    const stakeholder = await this.reader.byId(stakeholderId);
    if (!stakeholder) throw new NotFound();
    await this.database.query(
      `insert into stakeholder_alias (stakeholder_id, email) select $1, $2
       where not exists (select from stakeholder_alias where stakeholder_id = $1 and lower(email) = lower($2))
       on conflict do nothing`,
      [stakeholder.id, email],
    );
    return stakeholder;
  }

  /** Forgets an address. What is not there is forgotten already. @throws NotFound where there is no such stakeholder */
  async forget(stakeholderId: string, email: string): Promise<Stakeholder> {
    const stakeholder = await this.reader.byId(stakeholderId);
    if (!stakeholder) throw new NotFound();
    await this.database.query(`delete from stakeholder_alias where stakeholder_id = $1 and lower(email) = lower($2)`, [stakeholder.id, email]);
    return stakeholder;
  }
}
