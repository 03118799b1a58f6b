import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Conflict, Forbidden, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { BriefSectionName } from './brief.js';
import { BriefLoaders } from './brief.loaders.js';
import { BriefService } from './brief.service.js';
import type { Issue } from './issue.entity.js';
import { IssuesModule } from './issues.module.js';
import { TeamRole } from './team-member.entity.js';
import { anIssue } from './testing.js';

const { STANDPOINT, COSTS, KEY_MESSAGE, OCCASION } = BriefSectionName;

let domain: DomainUnderTest;
let briefs: BriefService;
let loaders: BriefLoaders;
let regisseur: User;
let director: User;
let expert: User;
let board: User;
let stranger: User;

beforeAll(async () => {
  domain = await startDomain([IssuesModule]);
  briefs = domain.app.get(BriefService);
  loaders = domain.app.get(BriefLoaders);
  regisseur = await aUser(domain.database);
  stranger = await aUser(domain.database);
  director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
  expert = await aUser(domain.database, { roles: [Role.EXPERT] });
  board = await aUser(domain.database, { roles: [Role.BOARD] });
});
afterAll(() => domain.stop());

const mine = (team: Record<string, TeamRole> = {}) => anIssue(domain.database, { regisseurId: regisseur.id }, team);
const write = (user: User, issue: { id: string }, section: BriefSectionName, body: string, basedOn: string | null = null) =>
  domain.as(user, () => briefs.write(issue.id, section, body, basedOn));
const briefOf = (issue: Issue) => domain.as(board, () => loaders.brief(issue.id));
const sectionOf = async (issue: Issue, name: BriefSectionName) => (await briefOf(issue)).find(({ section }) => section === name)!;
const idOf = async (issue: Issue, name: BriefSectionName) => (await sectionOf(issue, name)).current!.id;
const versionsOf = (issue: Issue, section: BriefSectionName) => domain.as(board, () => loaders.versions(issue.id, section));

describe('the brief of an issue', () => {
  it('has all its sections in their order, also where nobody wrote yet', async () => {
    const issue = await mine();
    await write(regisseur, issue, COSTS, '40 uur');
    const brief = await briefOf(issue);
    expect(brief.map(({ section }) => section)).toEqual(Object.values(BriefSectionName));
    expect(brief).toHaveLength(12);
    expect(brief.filter(({ current }) => current !== null).map(({ section }) => section)).toEqual([COSTS]);
    const asked = await domain.as(board, () => loaders.brief(issue.id, [COSTS, OCCASION]));
    expect(asked.map(({ section }) => section)).toEqual([OCCASION, COSTS]);
  });

  it('shows the last text of a section, and keeps what stood there with who wrote it and when', async () => {
    const issue = await mine();
    await write(regisseur, issue, STANDPOINT, ' Eerste\r\nregel ');
    await write(director, issue, STANDPOINT, 'Tweede', await idOf(issue, STANDPOINT));
    expect((await sectionOf(issue, STANDPOINT)).current).toMatchObject({ body: 'Tweede', byId: director.id });
    const versions = await versionsOf(issue, STANDPOINT);
    expect(versions.map(({ body, byId }) => [body, byId])).toEqual([['Tweede', director.id], ['Eerste\nregel', regisseur.id]]);
    expect(versions[0]!.at.getTime()).toBeGreaterThanOrEqual(versions[1]!.at.getTime());
    expect(await versionsOf(issue, COSTS)).toEqual([]);
  });

  it('can be emptied, and restored by writing the earlier text again', async () => {
    const issue = await mine();
    await write(regisseur, issue, STANDPOINT, 'Ooit');
    await write(regisseur, issue, STANDPOINT, '  ', await idOf(issue, STANDPOINT));
    expect((await sectionOf(issue, STANDPOINT)).current).toMatchObject({ body: '' });
    await write(regisseur, issue, STANDPOINT, 'Ooit', await idOf(issue, STANDPOINT));
    expect((await versionsOf(issue, STANDPOINT)).map(({ body }) => body)).toEqual(['Ooit', '', 'Ooit']);
  });
});

describe('writing in a brief', () => {
  it('is refused where somebody else wrote since, and writes nothing then; another section is no hindrance', async () => {
    const issue = await mine();
    await write(regisseur, issue, STANDPOINT, 'Eerste');
    const read = await idOf(issue, STANDPOINT);
    await write(director, issue, STANDPOINT, 'Van de directeur', read);
    await expect(write(regisseur, issue, STANDPOINT, 'Te laat', read)).rejects.toBeInstanceOf(Conflict);
    await expect(write(regisseur, issue, STANDPOINT, 'Niets gelezen')).rejects.toBeInstanceOf(Conflict);
    await write(regisseur, issue, KEY_MESSAGE, 'Kan wel');
    expect((await versionsOf(issue, STANDPOINT)).map(({ body }) => body)).toEqual(['Van de directeur', 'Eerste']);
  });

  it('lets one of two writers at the same moment through, and tells the other', async () => {
    const issue = await mine();
    const both = await Promise.allSettled([write(regisseur, issue, COSTS, 'A'), write(director, issue, COSTS, 'B')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(Conflict);
    expect(await versionsOf(issue, COSTS)).toHaveLength(1);
  });

  it('cannot follow a version of another issue, of another section, or one that never was', async () => {
    const [issue, other] = [await mine(), await mine()];
    await write(regisseur, issue, STANDPOINT, 'Hier');
    const here = await idOf(issue, STANDPOINT);
    await expect(write(regisseur, other, STANDPOINT, 'Daar', here)).rejects.toBeInstanceOf(Conflict);
    await expect(write(regisseur, issue, COSTS, 'Daar', here)).rejects.toBeInstanceOf(Conflict);
    await expect(write(regisseur, issue, COSTS, 'Daar', uuid())).rejects.toBeInstanceOf(Conflict);
    await expect(write(regisseur, issue, COSTS, 'Daar', 'x')).rejects.toEqual(new BadInput({ basedOn: 'validation.unknown' }));
  });

  it('takes 20,000 characters and no more', async () => {
    const issue = await mine();
    await write(regisseur, issue, COSTS, 'k'.repeat(20_000));
    await expect(write(regisseur, issue, STANDPOINT, 'k'.repeat(20_001))).rejects.toEqual(new BadInput({ body: 'validation.tooLong' }));
  });

  it('is for directors, the regisseur and an expert of the team', async () => {
    const issue = await mine({ [expert.id]: TeamRole.CONSULTED });
    await write(director, issue, STANDPOINT, 'Directeur');
    await write(regisseur, issue, COSTS, 'Regisseur');
    await write(expert, issue, OCCASION, 'Deskundige');
    expect((await briefOf(issue)).filter(({ current }) => current)).toHaveLength(3);
  });

  it('is refused to who reads only, to who is not on the team, and where there is no issue', async () => {
    const issue = await mine();
    for (const user of [board, stranger, expert]) {
      await expect(write(user, issue, STANDPOINT, 'Nee')).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(write(director, { id: uuid() }, STANDPOINT, 'Nee')).rejects.toBeInstanceOf(NotFound);
    expect((await briefOf(issue)).every(({ current }) => current === null)).toBe(true);
  });
});

describe('reading many briefs', () => {
  it('takes as many statements as reading one', async () => {
    const issues: Issue[] = [];
    for (let index = 0; index < 30; index++) {
      const issue = await mine();
      await write(regisseur, issue, STANDPOINT, 'Tekst');
      issues.push(issue);
    }
    const read = (some: readonly Issue[]) =>
      domain.statements(board, async () => {
        const briefs = await Promise.all(some.map(({ id }) => loaders.brief(id)));
        await Promise.all(briefs.flat().map(({ issueId, section }) => loaders.versions(issueId, section)));
      });
    expect(await read(issues.slice(0, 1))).toBe(2);
    expect(await read(issues)).toBe(2);
  });
});
