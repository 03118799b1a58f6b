import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { Confidence, EngagementStrategy, PositionReader, strategyOf } from '@regiekamer/positions-server';
import { BadInput, NotFound } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { ForceFieldReader } from './force-field.reader.js';
import { PortfolioModule } from './portfolio.module.js';

const on = (date: string) => new Date(`${date}T12:00:00Z`);

interface Told {
  confidence?: Confidence;
  decisionPower?: number | null;
  opinionPower?: number | null;
  interest?: number | null;
}

describe('the force field of an issue', () => {
  let domain: DomainUnderTest;
  let reader: ForceFieldReader;
  let viewer: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    reader = domain.app.get(ForceFieldReader);
    viewer = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const anyIssue = async () => (await anIssue(domain.database, { regisseurId: viewer.id })).id;
  const person = (surname?: string) => aPerson(domain.database, surname ? { surname } : {});
  const assessed = (issueId: string, stakeholderId: string, at: Date | string, stance: Stance, told: Told = {}) =>
    domain.database.query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, opinion_power, interest, assessed_at, assessed_by)
       values (uuid_v7(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        issueId, stakeholderId, stance, told.confidence ?? Confidence.STATED, told.decisionPower, told.opinionPower, told.interest, at, viewer.id,
      ],
    );
  const at = (issueId: string, moment: Date | null, user = viewer) => domain.as(user, () => reader.at(issueId, moment));
  const stancesAt = async (issueId: string, moment: Date | null) =>
    Object.fromEntries((await at(issueId, moment)).positions.map(({ stakeholderId, stance }) => [stakeholderId, stance]));
  const changes = (issueId: string, from: Date, to: Date) => domain.as(viewer, () => reader.changes(issueId, from, to));

  it('is at any moment what the assessments up to then say', async () => {
    const issueId = await anyIssue();
    const people = await Promise.all(Array.from({ length: 12 }, () => person()));
    const stances = Object.values(Stance);
    for (let index = 0; index < 120; index++) {
      const moment = new Date(on('2024-01-01').getTime() + ((index * 7_919) % 365) * 24 * 60 * 60 * 1000);
      const score = (index % 6) || null;
      await assessed(issueId, people[(index * 5) % 12]!, moment, stances[(index * 3) % 7]!, { decisionPower: score, opinionPower: (index % 4) + 1, interest: 5 - (index % 5) });
    }
    for (const moment of [on('2023-12-31'), on('2024-01-01'), on('2024-03-09'), on('2024-07-15'), on('2025-06-01')]) {
      const rows = await domain.database.query<{ stakeholder_id: string; stance: Stance; decision_power: number | null; opinion_power: number | null; interest: number | null; assessed_at: Date }>(
        `select * from assessment where issue_id = $1 and assessed_at <= $2 order by assessed_at, id`, [issueId, moment],
      );
      const latest = new Map(rows.map((row) => [row.stakeholder_id, row]));
      const { positions, at: answered } = await at(issueId, moment);
      expect(answered).toEqual(moment);
      expect(positions.map(({ stakeholderId }) => stakeholderId).sort()).toEqual([...latest.keys()].sort());
      for (const position of positions) {
        const row = latest.get(position.stakeholderId)!;
        expect(position).toMatchObject({
          stance: row.stance, decisionPower: row.decision_power, opinionPower: row.opinion_power, interest: row.interest, assessedAt: row.assessed_at,
        });
        expect(position.strategy).toBe(strategyOf({ decisionPower: row.decision_power, opinionPower: row.opinion_power, interest: row.interest }));
      }
    }
  });

  it('is now what the positions are', async () => {
    const issueId = await anyIssue();
    for (const surname of ['Ziel', 'Aker']) {
      const stakeholder = await person(surname);
      await assessed(issueId, stakeholder, on('2024-01-01'), Stance.OPPOSED, { decisionPower: 5, interest: 5 });
      await assessed(issueId, stakeholder, on('2024-02-01'), Stance.NEUTRAL, { decisionPower: 2, interest: 5 });
    }
    const { positions } = await at(issueId, null);
    const now = await domain.as(viewer, () => domain.app.get(PositionReader).ofIssue(issueId));
    expect(positions.map(({ stakeholderId }) => stakeholderId)).toEqual(now.map(({ stakeholderId }) => stakeholderId));
    expect(positions.map(({ strategy }) => strategy)).toEqual([EngagementStrategy.KEEP_INFORMED, EngagementStrategy.KEEP_INFORMED]);
  });

  it('holds what was assessed within the millisecond that is asked for', async () => {
    const issueId = await anyIssue();
    const stakeholder = await person();
    await assessed(issueId, stakeholder, '2024-05-01T10:00:00.123456Z', Stance.SUPPORTIVE);
    const [moment] = await domain.as(viewer, () => reader.moments(issueId));
    expect(moment).toEqual(new Date('2024-05-01T10:00:00.123Z'));
    expect(await stancesAt(issueId, moment!)).toEqual({ [stakeholder]: Stance.SUPPORTIVE });
    expect(await stancesAt(issueId, new Date(moment!.getTime() - 1))).toEqual({});
  });

  it('keeps who was archived later, until then', async () => {
    const issueId = await anyIssue();
    const stakeholder = await person();
    await assessed(issueId, stakeholder, on('2024-01-01'), Stance.OPPOSED);
    await domain.database.query(`update stakeholder set archived_at = $2 where id = $1`, [stakeholder, on('2024-06-01')]);
    expect(await stancesAt(issueId, on('2024-05-31'))).toEqual({ [stakeholder]: Stance.OPPOSED });
    expect(await stancesAt(issueId, on('2024-06-02'))).toEqual({});
    expect(await stancesAt(issueId, null)).toEqual({});
  });

  it('tells the last contact up to that moment which the viewer may read', async () => {
    const issueId = await anyIssue();
    const stakeholder = await person();
    await assessed(issueId, stakeholder, on('2024-01-01'), Stance.OPPOSED);
    const other = await aUser(domain.database);
    const met = (date: string, confidentiality = Confidentiality.OFFICE) =>
      anInteraction(domain.database, { loggedById: other.id, occurredAt: on(date), confidentiality }, { participants: [stakeholder] });
    await met('2024-02-01');
    await met('2024-03-01', Confidentiality.PRIVATE);
    await met('2999-01-01');
    const last = async (user: User, moment: Date | null) => (await at(issueId, moment, user)).positions[0]!.lastInteractionAt;
    expect(await last(viewer, on('2024-01-15'))).toBeNull();
    expect(await last(viewer, on('2024-04-01'))).toEqual(on('2024-02-01'));
    expect(await last(other, on('2024-04-01'))).toEqual(on('2024-03-01'));
    expect(await last(other, on('2024-02-15'))).toEqual(on('2024-02-01'));
    expect(await last(viewer, on('2999-06-01'))).toEqual(on('2024-02-01'));
  });

  it('changed for who stands elsewhere than before, from when they turned, and for who came into it', async () => {
    const issueId = await anyIssue();
    const [turned, stayed, came, thereAndBack, early] = await Promise.all(Array.from({ length: 5 }, () => person()));
    await assessed(issueId, turned!, on('2024-01-01'), Stance.OPPOSED);
    await assessed(issueId, turned!, on('2024-03-01'), Stance.NEUTRAL);
    await assessed(issueId, turned!, on('2024-04-01'), Stance.NEUTRAL);
    await assessed(issueId, turned!, on('2024-09-01'), Stance.SUPPORTIVE);
    await assessed(issueId, stayed!, on('2024-01-01'), Stance.OPPOSED);
    await assessed(issueId, stayed!, on('2024-03-01'), Stance.OPPOSED);
    await assessed(issueId, came!, on('2024-05-01'), Stance.DIVIDED);
    await assessed(issueId, thereAndBack!, on('2024-01-01'), Stance.NEUTRAL);
    await assessed(issueId, thereAndBack!, on('2024-03-01'), Stance.OPPOSED);
    await assessed(issueId, thereAndBack!, on('2024-04-01'), Stance.NEUTRAL);
    await assessed(issueId, early!, on('2024-01-01'), Stance.NEUTRAL);
    const [from, to] = [on('2024-02-01'), on('2024-06-01')];
    expect(await changes(issueId, from, to)).toEqual([
      { stakeholderId: came, before: null, after: Stance.DIVIDED, at: on('2024-05-01') },
      { stakeholderId: turned, before: Stance.OPPOSED, after: Stance.NEUTRAL, at: on('2024-03-01') },
    ]);
    // the table tells exactly how the field of the one date differs from that of the other
    const [before, after] = [await stancesAt(issueId, from), await stancesAt(issueId, to)];
    const differing = Object.keys(after).filter((id) => before[id] !== after[id]);
    expect((await changes(issueId, from, to)).map(({ stakeholderId }) => stakeholderId).sort()).toEqual(differing.sort());
    expect(await changes(issueId, from, from)).toEqual([]);
    await expect(changes(issueId, to, from)).rejects.toEqual(new BadInput({ from: 'validation.tooHigh' }));
  });

  it('has its moments, oldest first, each once, 500 at most with the whole life of the issue in reach', async () => {
    const issueId = await anyIssue();
    const people = [await person(), await person()];
    for (const stakeholder of people) await assessed(issueId, stakeholder, on('2024-02-01'), Stance.OPPOSED);
    await assessed(issueId, people[0]!, on('2024-01-01'), Stance.NEUTRAL);
    const moments = () => domain.as(viewer, () => reader.moments(issueId));
    expect(await moments()).toEqual([on('2024-01-01'), on('2024-02-01')]);
    await domain.database.query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, assessed_at, assessed_by)
       select uuid_v7(), $1, $2, 'NEUTRAL', 'STATED', $3::timestamptz + make_interval(days => n), $4 from generate_series(1, 1200) n`,
      [issueId, people[0], on('2020-01-01'), viewer.id],
    );
    const many = await moments();
    expect(many).toHaveLength(500);
    expect(many.at(-1)).toEqual(on('2024-02-01'));
    expect(many[0]!.getTime()).toBeLessThan(on('2020-01-06').getTime());
    expect(many).toEqual([...many].sort((a, b) => a.getTime() - b.getTime()));
  });

  it('is of an issue that exists', async () => {
    await expect(at(uuid(), null)).rejects.toBeInstanceOf(NotFound);
    await expect(changes(uuid(), on('2024-01-01'), on('2024-02-01'))).rejects.toBeInstanceOf(NotFound);
    await expect(domain.as(viewer, () => reader.moments(uuid()))).rejects.toBeInstanceOf(NotFound);
  });

  it('takes two statements, whatever the number of stakeholders', async () => {
    const issueId = await anyIssue();
    await assessed(issueId, await person(), on('2024-01-01'), Stance.NEUTRAL);
    expect(await domain.statements(viewer, () => reader.at(issueId, null))).toBe(2);
    for (let index = 0; index < 40; index++) await assessed(issueId, await person(), on('2024-01-01'), Stance.NEUTRAL);
    expect(await domain.statements(viewer, () => reader.at(issueId, null))).toBe(2);
  });
});
