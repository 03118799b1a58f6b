import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConsentModule } from '@regiekamer/consent-server';
import { HistoryService, RecordType } from '@regiekamer/history-server';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { InteractionsModule } from '@regiekamer/interactions-server';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput, RequestContext } from '@regiekamer/shared-server';
import { StakeholderList, StakeholderService } from '@regiekamer/stakeholders-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { ImportsModule } from './imports.module.js';
import { MergeService } from './merge.service.js';
import { MergeTables } from './merge.tables.js';
import { MergeUndo } from './merge.undo.js';

describe('two records made one', () => {
  let domain: DomainUnderTest;
  let user: User;
  let organisation: string;
  let kept: string;
  let merged: string;

  beforeAll(async () => {
    domain = await startDomain([ImportsModule, ConsentModule, InteractionsModule]);
    user = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => domain.stop());
  beforeEach(async () => {
    const { database } = domain;
    organisation = await anOrganisation(database, { name: 'Gemeente Utrecht' });
    kept = await aPerson(database, { givenName: 'Jan', surname: 'Boer', email: 'jan.boer@oud.example', tags: ['jeugd'] });
    merged = await aPerson(database, {
      givenName: null, initials: 'J.', surname: 'Boer', email: 'j.boer@nieuw.example', phone: '+31612345678', tags: ['jeugd', 'wonen'],
    });
  });

  const query = <Row extends object>(sql: string, ...parameters: unknown[]) => domain.database.query<Row & Record<string, unknown>>(sql, parameters);
  const merge = (keepId = kept, mergeId = merged, takeFields?: string[]) =>
    domain.as(user, () => domain.app.get(MergeService).merge(keepId, mergeId, takeFields));
  const undo = (id: string) => domain.as(user, () => domain.app.get(MergeUndo).undo(id));
  const refused = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => (error instanceof BadInput ? error.fields : error));
  const consent = (stakeholderId: string, status: string, at: string, purpose = 'newsletter') =>
    query(
      `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, at, by_id, source)
       select uuid_v7(), $1, id, 'EMAIL', $2, $3, $4, 'form' from purpose where code = $5`,
      stakeholderId, status, at, user.id, purpose,
    );
  const assess = (issueId: string, stakeholderId: string, stance: string, at: string) =>
    query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, assessed_at, assessed_by)
       values (uuid_v7(), $1, $2, $3, 'STATED', $4, $5)`,
      issueId, stakeholderId, stance, at, user.id,
    );

  /** Everything that is stored, but the history and what rises with every change. */
  const stored = async () => {
    const tables = await query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`);
    const skipped = ['change', 'stakeholder_merge', 'stakeholder_merge_item', 'duplicate_pair', 'duplicate_stale'];
    const dump: Record<string, unknown> = {};
    for (const { name } of tables.filter((table) => !skipped.includes(table.name))) {
      const [row] = await query<{ rows: unknown }>(
        `select jsonb_agg(row order by row::text) as rows from (select to_jsonb(r) - array['version', 'updated_at'] as row from "${name}" r) rows`,
      );
      dump[name] = row!.rows;
    }
    return dump;
  };

  /** Gives both records something of everything, with every collision there can be. */
  const everything = async () => {
    const { database } = domain;
    const other = await anOrganisation(database, { name: 'Provincie Utrecht' });
    for (const person of [kept, merged]) {
      await anAffiliation(database, { personId: person, organisationId: organisation, role: person === kept ? null : 'wethouder', startedOn: '2024-01-01', primary: true });
      await query(`insert into opinion_leader (stakeholder_id, kind, reach, channels, topics, note) values ($1, 'PERSON', 3, $2, '{}', $3)`, person, person === kept ? ['krant'] : ['krant', 'radio'], `note of ${person}`);
      await query(`insert into stakeholder_alias (stakeholder_id, email) values ($1, 'eerder@oud.example')`, person);
    }
    await anAffiliation(database, { personId: merged, organisationId: other, role: 'adviseur', endedOn: '2023-12-31' });
    const shared = await anIssue(database, { regisseurId: user.id });
    const own = await anIssue(database, { regisseurId: user.id });
    await assess(shared.id, kept, 'SUPPORTIVE', '2026-01-01');
    await assess(shared.id, merged, 'OPPOSED', '2026-03-01');
    await assess(own.id, merged, 'NEUTRAL', '2026-02-01');
    const both = await anInteraction(database, { loggedById: user.id }, { participants: [kept, merged] });
    const one = await anInteraction(database, { loggedById: user.id }, { participants: [merged] });
    await aCommitment(database, { ownerId: user.id, stakeholderId: merged });
    await consent(kept, 'GRANTED', '2026-05-01');
    await consent(merged, 'OBJECTED', '2026-01-01');
    await consent(merged, 'GRANTED', '2026-01-01', 'invitation');
    await consent(kept, 'GRANTED', '2026-05-01', 'press');
    await consent(merged, 'NOT_ASKED', '2026-06-01', 'press');
    return { shared, own, both, one, other };
  };

  it('take what the kept record lacks, the tags of both, and the old address as one that somebody had before', async () => {
    await merge();
    const [row] = await query(`select display_name, initials, email, phone, tags, archived_at, version from stakeholder where id = $1`, kept);
    expect(row).toEqual({
      display_name: 'Jan den Boer', initials: 'J.', email: 'jan.boer@oud.example', phone: '+31612345678', tags: ['jeugd', 'wonen'], archived_at: null, version: 2,
    });
    expect(await query(`select email from stakeholder_alias where stakeholder_id = $1`, kept)).toEqual([{ email: 'j.boer@nieuw.example' }]);
  });

  it('take the fields that are asked for and no other, names as a whole included', async () => {
    await query(`update stakeholder set surname = 'Boers' where id = $1`, merged);
    await merge(kept, merged, ['email', 'surname']);
    const [row] = await query(`select display_name, sort_name, email, phone from stakeholder where id = $1`, kept);
    expect(row).toEqual({ display_name: 'Jan den Boers', sort_name: 'Boers, Jan den', email: 'j.boer@nieuw.example', phone: null });
    expect(await query(`select email from stakeholder_alias where stakeholder_id = $1`, kept)).toEqual([{ email: 'jan.boer@oud.example' }]);
  });

  it('do not mix two addresses', async () => {
    await query(`update stakeholder set city = 'Utrecht' where id = $1`, kept);
    await query(`update stakeholder set city = 'Zwolle', street = 'Dorpsstraat 1', postcode = '8011 AA' where id = $1`, merged);
    await merge();
    expect(await query(`select city, street, postcode from stakeholder where id = $1`, kept)).toEqual([{ city: 'Utrecht', street: null, postcode: null }]);
  });

  it('leave search and lists as one, and the old record leads on to the kept one', async () => {
    await merge();
    const found = await domain.as(user, async () => (await domain.app.get(StakeholderList).people({ ids: [kept, merged] })).items.map(({ id }) => id));
    expect(found).toEqual([kept]);
    expect(await query(`select archived from search_document where record_id = $1`, merged)).toEqual([{ archived: true }]);
    expect(await query(`select merged_into from stakeholder where id = $1`, merged)).toEqual([{ merged_into: kept }]);
    expect(await refused(domain.as(user, () => domain.app.get(StakeholderService).restore(merged)))).toEqual({ id: 'stakeholders.merged' });
  });

  it('have one of what both had: roles, profile, positions, conversations, former addresses', async () => {
    const { shared, own, both, one, other } = await everything();
    await merge();
    expect(await query(`select organisation_id, function, is_primary from affiliation where person_id = $1 order by ended_on nulls first`, kept)).toEqual([
      { organisation_id: organisation, function: 'wethouder', is_primary: true },
      { organisation_id: other, function: 'adviseur', is_primary: false },
    ]);
    expect(await query(`select channels, note from opinion_leader where stakeholder_id = $1`, kept)).toEqual([
      { channels: ['krant', 'radio'], note: `note of ${kept}\n\nnote of ${merged}` },
    ]);
    expect(await query(`select issue_id, stance from position where stakeholder_id = $1 order by stance`, kept)).toEqual([
      { issue_id: own.id, stance: 'NEUTRAL' },
      { issue_id: shared.id, stance: 'OPPOSED' },
    ]);
    expect(await query(`select interaction_id from interaction_participant where stakeholder_id = $1 order by 1`, kept)).toEqual([
      { interaction_id: both.id }, { interaction_id: one.id },
    ]);
    expect(await query(`select count(*)::int from commitment where stakeholder_id = $1`, kept)).toEqual([{ count: 1 }]);
    for (const [table, column] of [['affiliation', 'person_id'], ['position', 'stakeholder_id'], ['assessment', 'stakeholder_id'], ['consent', 'stakeholder_id'], ['consent_event', 'stakeholder_id']]) {
      expect(await query(`select from ${table!} where ${column!} = $1`, merged)).toEqual([]);
    }
  });

  it('keep the strictest consent of the two, in the ledger too', async () => {
    await everything();
    await merge();
    const now = await query(`select p.code, c.status from consent c join purpose p on p.id = c.purpose_id where stakeholder_id = $1 order by 1`, kept);
    expect(now).toEqual([{ code: 'invitation', status: 'GRANTED' }, { code: 'newsletter', status: 'OBJECTED' }, { code: 'press', status: 'NOT_ASKED' }]);
    const ledger = await query(
      `select e.status from consent_event e join purpose p on p.id = e.purpose_id where stakeholder_id = $1 and p.code = 'newsletter' order by e.at`, kept);
    expect(ledger).toEqual([{ status: 'OBJECTED' }, { status: 'GRANTED' }, { status: 'OBJECTED' }]);
  });

  it('are told in the history of both', async () => {
    await merge();
    const changes = (id: string) => domain.as(user, async () => (await domain.app.get(HistoryService).of(RecordType.PERSON, id)).items.flatMap(({ fields }) => fields));
    expect(await changes(kept)).toContainEqual({ field: 'merge', before: null, after: 'J. den Boer' });
    expect(await changes(merged)).toContainEqual({ field: 'mergedInto', before: null, after: 'Jan den Boer' });
  });

  it('are two again after an undo, every table as it was', async () => {
    await everything();
    const before = await stored();
    const { id } = await merge();
    expect(await stored()).not.toEqual(before);
    expect((await undo(id)).undoneAt).toBeInstanceOf(Date);
    expect(await stored()).toEqual(before);
    expect(await query(`select version from stakeholder where id in ($1, $2)`, kept, merged)).toEqual([{ version: 3 }, { version: 3 }]);
    expect(await refused(undo(id))).toEqual({ id: 'merges.undone' });
  });

  it('can be organisations: roles at either are roles at the one', async () => {
    const double = await anOrganisation(domain.database, { name: 'Gem. Utrecht' });
    await anAffiliation(domain.database, { personId: kept, organisationId: organisation, role: 'raadslid' });
    await anAffiliation(domain.database, { personId: kept, organisationId: double, role: 'Raadslid', primary: true });
    await anAffiliation(domain.database, { personId: merged, organisationId: double });
    const before = await stored();
    const { id } = await merge(organisation, double);
    expect(await query(`select person_id, function, is_primary from affiliation where organisation_id = $1 order by person_id`, organisation)).toEqual([
      { person_id: kept, function: 'raadslid', is_primary: true },
      { person_id: merged, function: null, is_primary: false },
    ]);
    await undo(id);
    expect(await stored()).toEqual(before);
  });

  it('keep what came to the kept record since, and what was changed beside it', async () => {
    await everything();
    const { id } = await merge();
    const late = await anInteraction(domain.database, { loggedById: user.id }, { participants: [kept] });
    await query(`update stakeholder set city = 'Zwolle' where id = $1`, kept);
    await query(`update affiliation set started_on = '2020-01-01' where person_id = $1 and ended_on is not null`, kept);
    await undo(id);
    expect(await query(`select stakeholder_id from interaction_participant where interaction_id = $1`, late.id)).toEqual([{ stakeholder_id: kept }]);
    expect(await query(`select city from stakeholder where id = $1`, kept)).toEqual([{ city: 'Zwolle' }]);
    expect(await query(`select started_on::text from affiliation where person_id = $1 and ended_on is not null`, merged)).toEqual([{ started_on: '2020-01-01' }]);
  });

  it('stay one where what the merge changed was changed since, and it is said what', async () => {
    await everything();
    const { id } = await merge();
    await query(`update stakeholder set phone = '+31687654321' where id = $1`, kept);
    expect(await refused(undo(id))).toEqual({ id: 'merges.changedRecord' });
    await query(`update stakeholder set phone = '+31612345678' where id = $1`, kept);
    await query(`update affiliation set person_id = $2 where person_id = $1 and ended_on is not null`, kept, await aPerson(domain.database));
    expect(await refused(undo(id))).toEqual({ id: 'merges.changedRoles' });
  });

  it('follow a later assessment and a later word on consent, also after an undo', async () => {
    const { shared } = await everything();
    const { id } = await merge();
    await assess(shared.id, kept, 'STRONGLY_SUPPORTIVE', '2026-10-01');
    await consent(kept, 'WITHDRAWN', '2027-01-01');
    await undo(id);
    expect(await query(`select stakeholder_id, stance from position where issue_id = $1 order by stance`, shared.id)).toEqual([
      { stakeholder_id: merged, stance: 'OPPOSED' }, { stakeholder_id: kept, stance: 'STRONGLY_SUPPORTIVE' },
    ]);
    expect(
      await query(
        `select c.stakeholder_id, c.status from consent c join purpose p on p.id = c.purpose_id
         where p.code = 'newsletter' and c.stakeholder_id in ($1, $2) order by c.status`, kept, merged),
    ).toEqual([{ stakeholder_id: merged, status: 'OBJECTED' }, { stakeholder_id: kept, status: 'WITHDRAWN' }]);
  });

  it('in a chain lead on to the last, and are undone in the other order alone', async () => {
    const third = await aPerson(domain.database, { givenName: 'Johan', surname: 'Boer' });
    const first = await merge();
    const second = await merge(third, kept);
    expect(await query(`select merged_into from stakeholder where id = $1`, merged)).toEqual([{ merged_into: third }]);
    expect(await refused(undo(first.id))).toEqual({ id: 'merges.mergedOn' });
    await undo(second.id);
    expect(await query(`select merged_into from stakeholder where id = $1`, merged)).toEqual([{ merged_into: kept }]);
    await undo(first.id);
    expect(await query(`select archived_at, merged_into from stakeholder where id = $1`, merged)).toEqual([{ archived_at: null, merged_into: null }]);
  });

  it('are of one kind, both active, and two', async () => {
    expect(await refused(merge(kept, organisation))).toEqual({ mergeId: 'merges.otherKind' });
    expect(await refused(merge(kept, kept))).toEqual({ mergeId: 'merges.same' });
    expect(await refused(merge(kept, merged, ['salary']))).toEqual({ 'takeFields.0': 'validation.unknown' });
    await merge();
    expect(await refused(merge(kept, merged))).toEqual({ mergeId: 'validation.unknown' });
    expect(await refused(merge(merged, kept))).toEqual({ keepId: 'validation.unknown' });
  });

  it('take as many statements with a hundred references as with one', async () => {
    const statements = (keepId: string, mergeId: string) =>
      domain.as(user, async () => {
        // the job that compares may be in the way, and the work be done anew
        const before = domain.app.get(RequestContext).statements;
        await domain.app.get(MergeService).merge(keepId, mergeId);
        return domain.app.get(RequestContext).statements - before;
      });
    await domain.as(user, () => domain.app.get(MergeTables).all()); // read once in a server's life
    const few = await statements(kept, merged);
    const [busy, double] = [await aPerson(domain.database), await aPerson(domain.database)];
    for (let at = 0; at < 100; at++) await anInteraction(domain.database, { loggedById: user.id }, { participants: [double] });
    expect(await statements(busy, double)).toBe(few);
  });
});
