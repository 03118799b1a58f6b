import { Injectable } from '@nestjs/common';
import { BadInput, Database } from '@regiekamer/shared-server';
import { AffiliationService } from './affiliation.service.js';
import { AliasService } from './alias.service.js';
import type { ChangedJob, ChangeJobInput, UndoJobChangeInput } from './job-change.inputs.js';
import type { Person } from './stakeholder.entity.js';
import { StakeholderKind } from './stakeholder.entity.js';
import { StakeholderReader } from './stakeholder.reader.js';
import { StakeholderService } from './stakeholder.service.js';

/** How long a change of jobs can be taken back: a slip of the hand, not history. */
const regret = `interval '1 hour'`;

/** Somebody changes jobs: a role ends, another begins, and they are reached in another way. All of it, or nothing. */
@Injectable()
export class JobChangeService {
  constructor(
    private readonly database: Database,
    private readonly people: StakeholderService,
    private readonly affiliations: AffiliationService,
    private readonly aliases: AliasService,
    private readonly reader: StakeholderReader,
  ) {}

  /** @throws NotFound, Conflict, BadInput */
  async change({ personId, version, ...input }: ChangeJobInput): Promise<ChangedJob> {
    const { endAffiliationId, endedOn, organisationId, function: role, startedOn, primary, keepEmail, ...reach } = input;
    if (!endAffiliationId && !organisationId) throw new BadInput({ organisationId: 'changeJob.nothing' });
    if (endAffiliationId && !endedOn) throw new BadInput({ endedOn: 'validation.required' });
    const before = await this.reader.byIdOfKind(personId, StakeholderKind.PERSON);
    const person = await this.people.updatePerson(personId, version, reach);
    if (endAffiliationId) {
      await this.requireTheirs({ endAffiliationId }, personId, { otherwise: 'changeJob.ended', condition: 'a.ended_on is null or a.ended_on > current_date' });
    }
    const ended = endAffiliationId && endedOn ? await this.affiliations.end(endAffiliationId, endedOn) : null;
    const started = organisationId ? await this.affiliations.start({ personId, organisationId, function: role, startedOn, primary }) : null;
    if (person.email) await this.aliases.forget(personId, person.email); // back at an address of before
    const former = before?.email ?? null;
    const keptAlias = keepEmail !== false && former && former.toLowerCase() !== person.email?.toLowerCase() ? former : null;
    if (keptAlias) await this.aliases.keep(personId, keptAlias);
    return { person, ended, started, keptAlias };
  }

  /**
   * Takes a change back that was made within the last hour, provided that nobody touched the person since.
   * @throws NotFound, Conflict, BadInput
   */
  async undo({ personId, version, ...input }: UndoJobChangeInput): Promise<Person> {
    const { endedAffiliationId, endedOn, startedAffiliationId, primaryAffiliationId, forgetAlias, keepAlias, ...reach } = input;
    const person = await this.people.updatePerson(personId, version, reach);
    if (startedAffiliationId) {
      await this.requireTheirs({ startedAffiliationId }, personId, { otherwise: 'changeJob.tooLate', condition: `a.created_at > now() - ${regret}` });
      await this.database.query(`delete from affiliation where id = $1`, [startedAffiliationId]);
    }
    if (endedAffiliationId) {
      await this.requireTheirs({ endedAffiliationId }, personId);
      await this.database.query(`update affiliation set ended_on = $2 where id = $1`, [endedAffiliationId, endedOn ?? null]);
    }
    if (primaryAffiliationId) {
      await this.requireTheirs({ primaryAffiliationId }, personId);
      await this.database.query(`update affiliation set is_primary = true where id = $1`, [primaryAffiliationId]);
    }
    if (forgetAlias) await this.aliases.forget(personId, forgetAlias);
    if (keepAlias) await this.aliases.keep(personId, keepAlias);
    return person;
  }

  /**
   * A role must be this person's, and be as the condition on `a` says.
   * @param role by the input path that names it
   * @throws BadInput
   */
  private async requireTheirs(role: Record<string, string>, personId: string, must?: { condition: string; otherwise: string }): Promise<void> {
    const [[path, id]] = Object.entries(role) as [[string, string]];
    const [found] = await this.database.query<{ fits: boolean }>(
      `select (${must?.condition ?? 'true'}) as fits from affiliation a where a.id = $1 and a.person_id = $2`,
      [id, personId],
    );
    if (!found) throw new BadInput({ [path]: 'validation.unknown' });
    if (must && !found.fits) throw new BadInput({ [path]: must.otherwise });
  }
}
