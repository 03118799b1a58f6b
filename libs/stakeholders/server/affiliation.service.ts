import { Injectable } from '@nestjs/common';
import { BadInput, Database, NotFound, RequestContext } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { Affiliation } from './affiliation.entity.js';
import { StakeholderKind } from './stakeholder.entity.js';
import type { StartAffiliationInput } from './stakeholder.inputs.js';
import { StakeholderReader } from './stakeholder.reader.js';

/** The roles of people at organisations. They are ended, never deleted. */
@Injectable()
export class AffiliationService {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly reader: StakeholderReader,
  ) {}

  /**
   * Starts a role; as the main one, it takes that over from the role that was.
   * @param organisationPath where the input names the organisation
   * @throws BadInput
   */
  async start(input: StartAffiliationInput, organisationPath = 'organisationId'): Promise<Affiliation> {
    const { personId, organisationId, function: role, startedOn, primary } = input;
    await this.reader.requireActive({ personId }, StakeholderKind.PERSON);
    await this.reader.requireActive({ [organisationPath]: organisationId }, StakeholderKind.ORGANISATION);
    if (primary) {
      await this.database.query(`update affiliation set is_primary = false where person_id = $1 and is_primary and ended_on is null`, [
        personId,
      ]);
    }
    const affiliation = {
      id: uuid(), personId, organisationId, function: role || null, startedOn: startedOn ?? null, endedOn: null, primary: primary ?? false,
    };
    await this.database.repository(Affiliation).insert(affiliation);
    return this.reload(affiliation.id);
  }

  /** @throws NotFound; BadInput where the end lies before the start */
  async end(id: string, endedOn: string): Promise<Affiliation> {
    const affiliation = await this.reload(id);
    if (affiliation.startedOn && endedOn < affiliation.startedOn) throw new BadInput({ endedOn: 'affiliations.endsBeforeStart' });
    await this.database.repository(Affiliation).update(id, { endedOn });
    return this.reload(id);
  }

  /** A person's roles: current first, then by start, newest first. By batch. */
  ofPerson(personId: string): Promise<Affiliation[]> {
    return this.by('personId', personId);
  }

  /** The roles that people have at an organisation, in the same order. By batch. */
  ofOrganisation(organisationId: string): Promise<Affiliation[]> {
    return this.by('organisationId', organisationId);
  }

  private by(side: 'personId' | 'organisationId', id: string): Promise<Affiliation[]> {
    const [own, other] = side === 'personId' ? ['person_id', 'organisation_id'] : ['organisation_id', 'person_id'];
    const batch = async (ids: readonly string[]) => {
      const [found] = await Promise.all([
        this.database.records(
          Affiliation,
          'a',
          `from affiliation a where a.${own} = any($1::uuid[])
           order by (a.ended_on is null or a.ended_on > current_date) desc, a.is_primary desc, a.started_on desc nulls last, a.id`,
          [ids],
        ),
        // a role is shown with whom or what it is at
        this.reader.expect(`select a.${other} from affiliation a where a.${own} = any($1::uuid[])`, ids),
      ]);
      const byId = new Map<string, Affiliation[]>();
      for (const affiliation of found) {
        const list = byId.get(affiliation[side]);
        if (list) list.push(affiliation);
        else byId.set(affiliation[side], [affiliation]);
      }
      return byId;
    };
    return this.context.loader<Affiliation[]>(`affiliations by ${side}`, batch, []).load(id);
  }

  private async reload(id: string): Promise<Affiliation> {
    const found = await this.database.repository(Affiliation).findOneBy({ id });
    if (!found) throw new NotFound();
    return found;
  }
}
