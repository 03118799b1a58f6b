import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import type { Issue } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { Confidence, PositionReader, PositionsService } from '@regiekamer/positions-server';
import { Conflict, Forbidden } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { CommitmentDirection } from './commitment.entity.js';
import { CommitmentReader } from './commitment.reader.js';
import { Confidentiality, Direction, type Interaction } from './interaction.entity.js';
import type { LogInteractionInput, UpdateInteractionInput } from './interaction.inputs.js';
import { InteractionReader } from './interaction.reader.js';
import { InteractionsModule } from './interactions.module.js';
import { InteractionsService } from './interactions.service.js';
import { anInteraction } from './testing.js';

describe('logging an interaction', () => {
  let domain: DomainUnderTest;
  let service: InteractionsService;
  let viewer: User;
  let colleague: User;
  let people: string[];
  let issues: Issue[];
  const get = <T>(type: new (...args: never[]) => T): T => domain.app.get(type, { strict: false });

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule]);
    service = domain.app.get(InteractionsService);
    viewer = await aUser(domain.database);
    colleague = await aUser(domain.database, { roles: [Role.EXPERT] });
    people = [];
    for (const surname of ['Aalbers', 'Bakker', 'Cornelissen']) people.push(await aPerson(domain.database, { surname, surnamePrefix: null }));
    issues = [];
    for (const title of ['Armoede', 'Buurthuizen', 'Cliëntondersteuning']) {
      issues.push(await anIssue(domain.database, { regisseurId: viewer.id, title }));
    }
  });
  afterAll(() => domain.stop());

  const log = (input: Partial<LogInteractionInput> = {}, user = viewer): Promise<Interaction> =>
    domain.as(user, () => service.log({ type: 'gesprek', subject: 'Koffie', participantIds: [people[0]!], ...input }));
  const update = (id: string, version: number, input: UpdateInteractionInput, user = viewer) =>
    domain.as(user, () => service.update(id, version, input));
  const rows = (table: string, id: string) =>
    domain.database.query<Record<string, unknown>>(`select * from ${table} where interaction_id = $1`, [id]);
  const refusal = (fields: Record<string, string>) => ({ extensions: { code: 'BAD_USER_INPUT', fields } });
  const everything = async () => {
    const tables = ['interaction', 'interaction_participant', 'interaction_colleague', 'interaction_issue', 'commitment', 'assessment', 'position', 'change'];
    const counts = await domain.database.query(`select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}`);
    return counts[0];
  };

  it('keeps everything that came of it, with its history', async () => {
    const occurredAt = new Date(Date.now() - 60 * 60 * 1000);
    const logged = await log({
      type: 'overleg',
      direction: Direction.INBOUND,
      occurredAt,
      durationMinutes: 45,
      subject: 'Kennismaking',
      notes: 'Goed gesprek.',
      confidentiality: Confidentiality.TEAM,
      participantIds: [people[0]!, people[1]!, people[0]!],
      colleagueIds: [colleague.id, colleague.id],
      discussionPoints: [
        { issueId: issues[0]!.id, note: 'Meer geld nodig', stances: [{ stakeholderId: people[0]!, stance: Stance.SUPPORTIVE }] },
        {
          issueId: issues[1]!.id,
          stances: [{ stakeholderId: people[1]!, stance: Stance.OPPOSED, confidence: Confidence.RECORDED }],
        },
      ],
      commitments: [
        { direction: CommitmentDirection.MADE, description: 'Cijfers sturen', dueOn: '2030-01-31', stakeholderId: people[1]!, issueId: issues[0]!.id },
        { direction: CommitmentDirection.RECEIVED, description: 'Terugbellen', ownerId: colleague.id },
      ],
    });
    expect(logged).toMatchObject({
      direction: Direction.INBOUND, occurredAt, durationMinutes: 45, subject: 'Kennismaking', notes: 'Goed gesprek.',
      confidentiality: Confidentiality.TEAM, loggedById: viewer.id, version: 1, archivedAt: null,
    });
    await domain.as(viewer, async () => {
      const reader = get(InteractionReader);
      expect((await reader.participants(logged.id)).map(({ sortName }) => sortName)).toEqual(['Aalbers, Piet', 'Bakker, Piet']);
      expect((await reader.colleagues(logged.id)).map(({ id }) => id)).toEqual([colleague.id]);
      expect(await reader.discussionPoints(logged.id)).toMatchObject([
        { issueId: issues[0]!.id, note: 'Meer geld nodig' },
        { issueId: issues[1]!.id, note: null },
      ]);
      expect(await get(CommitmentReader).ofInteraction(logged.id)).toMatchObject([
        { description: 'Cijfers sturen', dueOn: '2030-01-31', ownerId: viewer.id, madeById: viewer.id, stakeholderId: people[1], issueId: issues[0]!.id },
        // of two people, nobody can tell whose promise it is
        { description: 'Terugbellen', ownerId: colleague.id, madeById: viewer.id, stakeholderId: null, issueId: null },
      ]);
      const [position] = await get(PositionReader).ofIssue(issues[0]!.id);
      expect(position).toMatchObject({ stakeholderId: people[0], stance: Stance.SUPPORTIVE, confidence: Confidence.STATED, assessedAt: occurredAt });
      expect(await get(PositionReader).history(position!)).toMatchObject([{ interactionId: logged.id, assessedById: viewer.id, note: null }]);
      const [other] = await get(PositionReader).ofIssue(issues[1]!.id);
      expect(other).toMatchObject({ stakeholderId: people[1], stance: Stance.OPPOSED, confidence: Confidence.RECORDED });
    });
    for (const table of ['interaction_participant', 'interaction_colleague', 'interaction_issue']) {
      for (const row of await rows(table, logged.id)) expect(row['occurred_at']).toEqual(occurredAt);
    }
    const changes = await domain.database.query<{ action: string; actor_id: string }>(
      `select action, actor_id from change where record_id = $1 order by id`,
      [logged.id],
    );
    expect(changes.map(({ action }) => action)).toEqual(['CREATED', ...Array<string>(5).fill('UPDATED')]);
    expect(new Set(changes.map(({ actor_id }) => actor_id))).toEqual(new Set([viewer.id]));
  });

  it('needs no more than a type, a subject and somebody', async () => {
    const before = Date.now();
    const logged = await log({ commitments: [{ direction: CommitmentDirection.MADE, description: 'Bellen' }] });
    expect(logged).toMatchObject({ direction: Direction.MUTUAL, confidentiality: Confidentiality.OFFICE, notes: null });
    expect(logged.occurredAt.getTime()).toBeGreaterThanOrEqual(before);
    // with one participant, the promise is to or from that one, unless it is said to be nobody's
    expect(await rows('commitment', logged.id)).toMatchObject([{ stakeholder_id: people[0] }]);
    const other = await log({ commitments: [{ direction: CommitmentDirection.MADE, description: 'Bellen', stakeholderId: null }] });
    expect(await rows('commitment', other.id)).toMatchObject([{ stakeholder_id: null }]);
  });

  it('names everything that is wrong at once, and keeps nothing', async () => {
    const archived = await aPerson(domain.database);
    await domain.database.query(`update stakeholder set archived_at = now() where id = $1`, [archived]);
    const left = await aUser(domain.database, { active: false });
    const before = await everything();
    const attempt = log({
      type: 'seance',
      participantIds: [people[0]!, archived],
      colleagueIds: [left.id],
      discussionPoints: [
        { issueId: issues[0]!.id, stances: [{ stakeholderId: people[2]!, stance: Stance.NEUTRAL }] },
        { issueId: uuid() },
        { issueId: issues[0]!.id },
      ],
      commitments: [{ direction: CommitmentDirection.MADE, description: 'x', ownerId: uuid(), stakeholderId: uuid(), issueId: uuid() }],
      occurredAt: new Date(Date.now() + 25 * 60 * 60 * 1000),
    });
    await expect(attempt).rejects.toMatchObject(
      refusal({
        type: 'validation.unknown',
        occurredAt: 'interactions.inFuture',
        'participantIds.1': 'validation.unknown',
        'colleagueIds.0': 'validation.unknown',
        'discussionPoints.0.stances.0.stakeholderId': 'interactions.notAParticipant',
        'discussionPoints.1.issueId': 'validation.unknown',
        'discussionPoints.2.issueId': 'validation.notUnique',
        'commitments.0.ownerId': 'validation.unknown',
        'commitments.0.stakeholderId': 'validation.unknown',
        'commitments.0.issueId': 'validation.unknown',
      }),
    );
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['1949-12-31T23:59:59Z', 'interactions.tooLongAgo'],
    ['9999-01-01T00:00:00Z', 'interactions.inFuture'],
  ])('does not believe in %s', async (moment, key) => {
    await expect(log({ occurredAt: new Date(moment) })).rejects.toMatchObject(refusal({ occurredAt: key }));
  });

  it('takes a moment a few hours ahead, and has heard the stances now', async () => {
    const [person, issue] = [await aPerson(domain.database), await anIssue(domain.database, { regisseurId: viewer.id })];
    await log({
      occurredAt: new Date(Date.now() + 5 * 60 * 60 * 1000),
      participantIds: [person],
      discussionPoints: [{ issueId: issue.id, stances: [{ stakeholderId: person, stance: Stance.OPPOSED }] }],
    });
    // what is assessed afterwards is the later one
    await domain.as(viewer, () => get(PositionsService).assess({ issueId: issue.id, stakeholderId: person, stance: Stance.SUPPORTIVE }));
    const [position] = await domain.as(viewer, () => get(PositionReader).ofIssue(issue.id));
    expect(position!.stance).toBe(Stance.SUPPORTIVE);
  });

  it('refuses stances from who may not assess, and keeps nothing of it', async () => {
    const before = await everything();
    const input = { discussionPoints: [{ issueId: issues[2]!.id, stances: [{ stakeholderId: people[0]!, stance: Stance.NEUTRAL }] }] };
    await expect(log(input, colleague)).rejects.toBeInstanceOf(Forbidden);
    expect(await everything()).toEqual(before);
    await log({ discussionPoints: [{ issueId: issues[2]!.id }] }, colleague);
  });

  it('leaves nothing behind where the last of its statements fails', async () => {
    const before = await everything();
    const attempt = domain.as(viewer, async () => {
      await service.log({
        type: 'gesprek', subject: 'Half', participantIds: [people[0]!],
        commitments: [{ direction: CommitmentDirection.MADE, description: 'Nooit' }],
        // no such stance: the database refuses it
        discussionPoints: [{ issueId: issues[0]!.id, stances: [{ stakeholderId: people[0]!, stance: 'FURIOUS' as Stance }] }],
      });
    });
    await expect(attempt).rejects.toMatchObject({ code: '23514' });
    expect(await everything()).toEqual(before);
  });

  it('takes as many statements for 100 people and 50 issues as for one', async () => {
    const crowd = await Promise.all(Array.from({ length: 100 }, () => aPerson(domain.database)));
    const topics = await Promise.all(Array.from({ length: 50 }, () => anIssue(domain.database, { regisseurId: viewer.id })));
    const statements = (participants: string[], about: Issue[]) =>
      domain.statements(viewer, () =>
        service.log({
          type: 'gesprek', subject: 'Congres', participantIds: participants, colleagueIds: [colleague.id],
          discussionPoints: about.map(({ id }) => ({
            issueId: id, stances: participants.map((stakeholderId) => ({ stakeholderId, stance: Stance.NEUTRAL })),
          })),
          commitments: participants.slice(0, 50).map((stakeholderId) => ({ direction: CommitmentDirection.MADE, description: 'x', stakeholderId })),
        }),
      );
    const few = await statements(crowd.slice(0, 1), topics.slice(0, 1));
    expect(await statements(crowd, topics)).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });

  describe('and changing it', () => {
    it('writes what differs and nothing else', async () => {
      const logged = await log({
        participantIds: [people[0]!, people[1]!], colleagueIds: [colleague.id], notes: 'Oud',
        discussionPoints: [{ issueId: issues[0]!.id, note: 'blijft' }, { issueId: issues[1]!.id, note: 'was' }, { issueId: issues[2]!.id }],
      });
      await domain.database.query('select pg_sleep(0.002)');
      const [{ now }] = (await domain.database.query<{ now: Date }>('select clock_timestamp() as now')) as [{ now: Date }];
      const changed = await update(logged.id, 1, {
        notes: null,
        participantIds: [people[1]!, people[2]!],
        colleagueIds: null,
        discussionPoints: [{ issueId: issues[0]!.id, note: 'blijft' }, { issueId: issues[1]!.id, note: 'wordt' }],
      });
      expect(changed).toMatchObject({ version: 2, notes: null, subject: 'Koffie' });
      const ids = async (table: string, column: string) => (await rows(table, logged.id)).map((row) => row[column]).sort();
      expect(await ids('interaction_participant', 'stakeholder_id')).toEqual([people[1], people[2]].sort());
      expect(await ids('interaction_colleague', 'user_id')).toEqual([]);
      expect((await rows('interaction_issue', logged.id)).map(({ note }) => note).sort()).toEqual(['blijft', 'wordt']);
      const changes = await domain.database.query<{ fields: object }>('select fields from change where record_id = $1 and at > $2', [logged.id, now]);
      const fields = changes.map((change) => Object.keys(change.fields).join()).sort();
      expect(fields).toEqual(['colleague', 'discussionPoint', 'discussionPoint', 'notes', 'participant', 'participant']);
    });

    it('moves its links with it in time', async () => {
      const logged = await log({ colleagueIds: [colleague.id], discussionPoints: [{ issueId: issues[0]!.id }] });
      const occurredAt = new Date('2020-05-05T10:00:00Z');
      await update(logged.id, 1, { occurredAt, participantIds: [people[0]!, people[1]!] });
      for (const table of ['interaction_participant', 'interaction_colleague', 'interaction_issue']) {
        for (const row of await rows(table, logged.id)) expect(row['occurred_at']).toEqual(occurredAt);
      }
    });

    it('appends stances of who takes part afterwards', async () => {
      const [person, issue] = [await aPerson(domain.database), await anIssue(domain.database, { regisseurId: viewer.id })];
      const logged = await log({ discussionPoints: [{ issueId: issue.id }] });
      const heard = { discussionPoints: [{ issueId: issue.id, stances: [{ stakeholderId: person, stance: Stance.DIVIDED }] }] };
      await expect(update(logged.id, 1, heard)).rejects.toMatchObject(
        refusal({ 'discussionPoints.0.stances.0.stakeholderId': 'interactions.notAParticipant' }),
      );
      await update(logged.id, 1, { ...heard, participantIds: [person] });
      const [position] = await domain.as(viewer, () => get(PositionReader).ofIssue(issue.id));
      expect(position).toMatchObject({ stakeholderId: person, stance: Stance.DIVIDED });
    });

    it('lets stay what went out of use since, and takes in nothing that did', async () => {
      const [gone, issue] = [await aPerson(domain.database), await anIssue(domain.database, { regisseurId: viewer.id })];
      const left = await aUser(domain.database);
      const logged = await log({ participantIds: [gone], colleagueIds: [left.id], discussionPoints: [{ issueId: issue.id }] });
      await domain.database.query(`update stakeholder set archived_at = now() where id = $1`, [gone]);
      await domain.database.query(`update issue set archived_at = now() where id = $1`, [issue.id]);
      await domain.database.query(`update app_user set active = false where id = $1`, [left.id]);
      await update(logged.id, 1, {
        participantIds: [gone, people[0]!], colleagueIds: [left.id], discussionPoints: [{ issueId: issue.id, note: 'nog iets' }],
      });
      const other = await log();
      await expect(
        update(other.id, 1, { participantIds: [gone], colleagueIds: [left.id], discussionPoints: [{ issueId: issue.id }] }),
      ).rejects.toMatchObject(
        refusal({ 'participantIds.0': 'validation.unknown', 'colleagueIds.0': 'validation.unknown', 'discussionPoints.0.issueId': 'validation.unknown' }),
      );
    });

    it('needs the version that was read, and changes nothing without it', async () => {
      const logged = await log();
      await update(logged.id, 1, { subject: 'Eerste' });
      const before = await everything();
      await expect(update(logged.id, 1, { subject: 'Tweede', participantIds: [people[2]!] })).rejects.toBeInstanceOf(Conflict);
      expect(await everything()).toEqual(before);
    });

    it('lets one of two at once through', async () => {
      const logged = await log();
      const outcomes = await Promise.allSettled([1, 2].map((n) => update(logged.id, 1, { subject: `Poging ${n}`, participantIds: [people[n]!] })));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Conflict) });
    });

    it('may make it private, and a director who does so has read it for the last time', async () => {
      const own = await log();
      expect((await update(own.id, 1, { confidentiality: Confidentiality.PRIVATE })).confidentiality).toBe(Confidentiality.PRIVATE);
      expect((await update(own.id, 2, { subject: 'Nog eens' })).version).toBe(3);

      const director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
      const other = await log();
      const changed = await update(other.id, 1, { confidentiality: Confidentiality.PRIVATE }, director);
      expect(changed.version).toBe(2);
      expect(await domain.as(director, () => get(InteractionReader).byId(other.id))).toBeNull();
    });

    it('archives and restores it, each once', async () => {
      const logged = await anInteraction(domain.database, { loggedById: viewer.id });
      const archived = await domain.as(viewer, () => service.archive(logged.id));
      expect(archived).toMatchObject({ version: 2, archivedAt: expect.any(Date) });
      expect(await domain.as(viewer, () => service.archive(logged.id))).toEqual(archived);
      expect(await domain.as(viewer, () => service.restore(logged.id))).toMatchObject({ version: 3, archivedAt: null });
    });
  });
});
