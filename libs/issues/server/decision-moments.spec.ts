import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Forbidden, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { DecisionMomentService } from './decision-moments.service.js';
import { IssuesModule } from './issues.module.js';
import { anIssue } from './testing.js';

describe('moments of decision', () => {
  let domain: DomainUnderTest;
  let regisseur: User;
  let stranger: User;
  let board: User;

  beforeAll(async () => {
    domain = await startDomain([IssuesModule]);
    [regisseur, stranger] = [await aUser(domain.database), await aUser(domain.database)];
    board = await aUser(domain.database, { roles: [Role.BOARD] });
  });
  afterAll(() => domain.stop());

  const as = <T>(user: User, work: (moments: DecisionMomentService) => Promise<T>) => domain.as(user, () => work(domain.app.get(DecisionMomentService)));
  const mine = () => anIssue(domain.database, { regisseurId: regisseur.id });

  it('stand in the order of their days, whatever the order in which they were added', async () => {
    const issue = await mine();
    await as(regisseur, (moments) => moments.add(issue.id, '2027-03-01', ' Stemming over de motie '));
    await as(regisseur, (moments) => moments.add(issue.id, '2026-12-10', 'Commissiedebat Jeugd'));
    expect((await as(board, (moments) => moments.of(issue.id))).map(({ day, description }) => [day, description])).toEqual([
      ['2026-12-10', 'Commissiedebat Jeugd'],
      ['2027-03-01', 'Stemming over de motie'],
    ]);
  });

  it('are in the history of the issue, added and removed', async () => {
    const issue = await mine();
    const { id } = await as(regisseur, (moments) => moments.add(issue.id, '2026-12-10', 'Hoorzitting'));
    await as(regisseur, (moments) => moments.remove(id));
    const changes = await domain.database.query<{ fields: Record<string, unknown> }>(`select fields from change where record_id = $1 and fields ? 'decisionMoment' order by id`, [issue.id]);
    const told = { day: '2026-12-10', description: 'Hoorzitting' };
    expect(changes.map(({ fields }) => fields['decisionMoment'])).toEqual([[null, told], [told, null]]);
  });

  it('are kept by who may change the issue', async () => {
    const issue = await mine();
    const { id } = await as(regisseur, (moments) => moments.add(issue.id, '2026-12-10', 'Hoorzitting'));
    await expect(as(stranger, (moments) => moments.add(issue.id, '2026-12-10', 'x'))).rejects.toThrow(Forbidden);
    await expect(as(stranger, (moments) => moments.remove(id))).rejects.toThrow(Forbidden);
    await expect(as(regisseur, (moments) => moments.remove(uuid()))).rejects.toThrow(NotFound);
    await expect(as(regisseur, (moments) => moments.add(uuid(), '2026-12-10', 'x'))).rejects.toThrow(NotFound);
  });

  it('say what is decided, in so many characters, and are a hundred of an issue at most', async () => {
    const issue = await mine();
    const add = (description: string) => as(regisseur, (moments) => moments.add(issue.id, '2026-12-10', description));
    await expect(add('  ')).rejects.toThrow(BadInput);
    await expect(add('x'.repeat(301))).rejects.toThrow(BadInput);
    await domain.database.query(`insert into decision_moment (id, issue_id, day, description) select uuid_v7(), $1, '2026-12-10', n::text from generate_series(1, 100) n`, [issue.id]);
    await expect(add('een te veel')).rejects.toThrow(BadInput);
  });
});
