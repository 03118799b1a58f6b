import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RecordAccess, RecordType } from '@regiekamer/history-server';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Conflict, Forbidden, InputPipe, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { type Issue, IssueKind, IssueStage } from './issue.entity.js';
import { CreateIssueInput, UpdateIssueInput } from './issue.inputs.js';
import { IssueLoaders } from './issue.loaders.js';
import { IssuePolicy } from './issue.policy.js';
import { IssueTeamService } from './issue-team.service.js';
import { IssuesModule } from './issues.module.js';
import { IssuesService } from './issues.service.js';
import { TeamRole } from './team-member.entity.js';
import { anIssue, aTheme } from './testing.js';
import type { Theme } from './theme.entity.js';

let domain: DomainUnderTest;
let issues: IssuesService;
let teams: IssueTeamService;
let loaders: IssueLoaders;
let regisseur: User;
let colleague: User;
let director: User;
let expert: User;
let theme: Theme;

beforeAll(async () => {
  domain = await startDomain([IssuesModule]);
  issues = domain.app.get(IssuesService);
  teams = domain.app.get(IssueTeamService);
  loaders = domain.app.get(IssueLoaders);
  regisseur = await aUser(domain.database);
  colleague = await aUser(domain.database);
  director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
  expert = await aUser(domain.database, { roles: [Role.EXPERT] });
  theme = await aTheme(domain.database);
});
afterAll(() => domain.stop());

const input = (): CreateIssueInput => ({ kind: IssueKind.POLITICAL, title: 'Wachttijden', impact: 4, urgency: 3, themeId: theme.id });
const mine = (properties: Partial<Issue> = {}) => anIssue(domain.database, { regisseurId: regisseur.id, themeId: theme.id, ...properties });
const as = <T>(user: User, work: () => Promise<T>) => domain.as(user, work);
const stageRows = (id: string) =>
  domain.database.query('select stage, reason, by_id from stage_change where issue_id = $1 order by at, id', [id]);
const changesOf = (id: string) =>
  domain.database.query<{ actor_id: string; action: string; fields: Record<string, unknown> }>(
    'select actor_id, action, fields from change where record_id = $1 order by id',
    [id],
  );

describe('creating an issue', () => {
  it('makes the viewer its regisseur, and writes the first row of its life and its history', async () => {
    const related = await aTheme(domain.database);
    const issue = await as(regisseur, () => issues.create({ ...input(), relatedThemeIds: [related.id, theme.id, related.id], tags: ['zorg'] }));
    expect(issue).toMatchObject({ regisseurId: regisseur.id, stage: IssueStage.SIGNAL, influenceability: 3, tags: ['zorg'], version: 1 });
    expect(await stageRows(issue.id)).toEqual([{ stage: 'SIGNAL', reason: 'Aangemaakt', by_id: regisseur.id }]);
    expect((await as(regisseur, () => loaders.relatedThemes(issue.id))).map(({ id }) => id)).toEqual([related.id]);
    const [created, relatedChange] = await changesOf(issue.id);
    expect(created).toMatchObject({ actor_id: regisseur.id, action: 'CREATED', fields: { title: [null, 'Wachttijden'] } });
    expect(relatedChange).toMatchObject({ actor_id: regisseur.id, fields: { relatedTheme: [null, { theme_id: related.id }] } });
  });

  it('may name a colleague as regisseur', async () => {
    const issue = await as(regisseur, () => issues.create({ ...input(), regisseurId: colleague.id, stage: IssueStage.CRISIS }));
    expect(issue).toMatchObject({ regisseurId: colleague.id, stage: IssueStage.CRISIS });
  });

  it('is for regisseurs and directors, not for an expert', async () => {
    await expect(as(director, () => issues.create(input()))).resolves.toMatchObject({ regisseurId: director.id });
    await expect(as(expert, () => issues.create(input()))).rejects.toBeInstanceOf(Forbidden);
  });

  it('refuses what does not exist or is out of use, each at its own place', async () => {
    const archivedTheme = await aTheme(domain.database, { archivedAt: new Date() });
    const archived = await mine({ archivedAt: new Date() });
    const gone = await aUser(domain.database, { active: false });
    const refused = (part: Partial<CreateIssueInput>, path: string) =>
      expect(as(regisseur, () => issues.create({ ...input(), ...part }))).rejects.toEqual(new BadInput({ [path]: 'validation.unknown' }));
    await refused({ themeId: archivedTheme.id }, 'themeId');
    await refused({ themeId: uuid() }, 'themeId');
    await refused({ relatedThemeIds: [theme.id, archivedTheme.id] }, 'relatedThemeIds.1');
    await refused({ regisseurId: gone.id }, 'regisseurId');
    await refused({ parentId: archived.id }, 'parentId');
    await refused({ parentId: uuid() }, 'parentId');
  });

  it('checks every field', async () => {
    const check = (value: object) => new InputPipe().transform(value, { type: 'body', metatype: CreateIssueInput });
    const bad = { ...input(), title: '  ', impact: 6, urgency: 0, themeId: 'x', tags: ['t'.repeat(61)], summary: 's'.repeat(20_001) };
    await expect(check(bad)).rejects.toMatchObject({
      fields: {
        title: 'validation.required',
        impact: 'validation.tooHigh',
        urgency: 'validation.tooLow',
        themeId: 'validation.unknown',
        tags: 'validation.tooLong',
        summary: 'validation.tooLong',
      },
    });
    expect(await check({ ...input(), title: ' A ', tags: [' a', 'a', ' '] })).toMatchObject({ title: 'A', tags: ['a'], kind: 'POLITICAL' });
  });
});

describe('updating an issue', () => {
  it('changes what is sent, empties what is null, and leaves the rest', async () => {
    const issue = await mine({ summary: 'Old', goal: 'Kept', tags: ['a'] });
    const updated = await as(regisseur, () => issues.update(issue.id, 1, { title: 'New', summary: null, tags: null }));
    expect(updated).toMatchObject({ title: 'New', summary: null, goal: 'Kept', tags: [], version: 2 });
    expect((await changesOf(issue.id)).at(-1)).toMatchObject({
      actor_id: regisseur.id,
      action: 'UPDATED',
      fields: { title: [issue.title, 'New'], summary: ['Old', null], tags: [['a'], []] },
    });
  });

  it('refuses another version than the one that is stored, and changes nothing then', async () => {
    const issue = await mine();
    await as(regisseur, () => issues.update(issue.id, 1, { title: 'First' }));
    const related = await aTheme(domain.database);
    const late = () => issues.update(issue.id, 1, { title: 'Second', relatedThemeIds: [related.id] });
    await expect(as(regisseur, late)).rejects.toBeInstanceOf(Conflict);
    expect(await as(regisseur, () => loaders.issue(issue.id))).toMatchObject({ title: 'First', version: 2 });
    expect(await as(regisseur, () => loaders.relatedThemes(issue.id))).toEqual([]);
  });

  it('replaces the related themes, and tells in the history only what changed', async () => {
    const [a, b, c] = [await aTheme(domain.database), await aTheme(domain.database), await aTheme(domain.database)];
    const issue = await as(regisseur, () => issues.create({ ...input(), relatedThemeIds: [a.id, b.id] }));
    const before = (await changesOf(issue.id)).length;
    await as(regisseur, () => issues.update(issue.id, 1, { relatedThemeIds: [b.id, c.id] }));
    const themes = await as(regisseur, () => loaders.relatedThemes(issue.id));
    expect(new Set(themes.map(({ id }) => id))).toEqual(new Set([b.id, c.id]));
    expect((await changesOf(issue.id)).slice(before).map(({ fields }) => fields)).toEqual([
      { relatedTheme: [{ theme_id: a.id }, null] },
      { relatedTheme: [null, { theme_id: c.id }] },
    ]);
    // an issue that moves to a theme no longer merely touches it
    await as(regisseur, () => issues.update(issue.id, 2, { themeId: b.id }));
    expect((await as(regisseur, () => loaders.relatedThemes(issue.id))).map(({ id }) => id)).toEqual([c.id]);
  });

  it('keeps what went out of use in the meantime, and takes nothing new that did', async () => {
    const archived = await aTheme(domain.database, { archivedAt: new Date() });
    const alsoArchived = await aTheme(domain.database, { archivedAt: new Date() });
    const gone = await aUser(domain.database, { active: false });
    const issue = await anIssue(domain.database, { regisseurId: gone.id, themeId: archived.id }, { [regisseur.id]: TeamRole.RESPONSIBLE });
    await domain.database.query('insert into issue_related_theme values ($1, $2)', [issue.id, alsoArchived.id]);
    const whole = { title: 'New', themeId: archived.id, regisseurId: gone.id, relatedThemeIds: [alsoArchived.id.toUpperCase()] };
    expect(await as(regisseur, () => issues.update(issue.id, 1, whole))).toMatchObject({ title: 'New' });
    const other = await mine();
    await expect(as(regisseur, () => issues.update(other.id, 1, whole))).rejects.toEqual(
      new BadInput({ themeId: 'validation.unknown', 'relatedThemeIds.0': 'validation.unknown' }),
    );
  });

  it('never puts an issue under itself or under what is below it', async () => {
    const top = await mine();
    const middle = await mine({ parentId: top.id });
    const bottom = await mine({ parentId: middle.id });
    const cycle = new BadInput({ parentId: 'issues.cycle' });
    for (const parent of [top, middle, bottom]) {
      await expect(as(regisseur, () => issues.update(top.id, 1, { parentId: parent.id }))).rejects.toEqual(cycle);
    }
    expect(await as(regisseur, () => issues.update(bottom.id, 1, { parentId: top.id }))).toMatchObject({ parentId: top.id });
    expect(await as(regisseur, () => issues.update(middle.id, 1, { parentId: null }))).toMatchObject({ parentId: null });
  });

  it('makes no cycle out of two moves at once', async () => {
    const [a, b] = [await mine(), await mine()];
    const moves = [
      as(regisseur, () => issues.update(a.id, 1, { parentId: b.id })),
      as(regisseur, () => issues.update(b.id, 1, { parentId: a.id })),
    ];
    const outcomes = await Promise.allSettled(moves);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('cannot empty what must be there', async () => {
    const check = (value: object) => new InputPipe().transform(value, { type: 'body', metatype: UpdateIssueInput });
    const nothing = { kind: null, title: null, impact: null, urgency: null, influenceability: null, themeId: null, regisseurId: null };
    const error: unknown = await check(nothing).catch((reason: unknown) => reason);
    expect((error as BadInput).fields).toEqual({
      kind: 'validation.invalid',
      title: 'validation.required',
      impact: 'validation.invalid',
      urgency: 'validation.invalid',
      influenceability: 'validation.invalid',
      themeId: 'validation.unknown',
      regisseurId: 'validation.unknown',
    });
    expect(await check({ summary: null, goal: null, parentId: null, tags: null, relatedThemeIds: null })).toBeTruthy();
  });
});

describe('the life of an issue', () => {
  it('goes from stage to stage, each dated with its reason and author', async () => {
    const issue = await mine();
    const changed = await as(regisseur, () => issues.changeStage(issue.id, IssueStage.EMERGING, ' Kamervragen gesteld '));
    expect(changed).toMatchObject({ stage: IssueStage.EMERGING, version: 2 });
    await as(director, () => issues.changeStage(issue.id, IssueStage.CRISIS, 'Landelijk nieuws'));
    const life = await as(regisseur, () => loaders.stageChanges(issue.id));
    expect(life.map(({ stage, reason, byId }) => [stage, reason, byId])).toEqual([
      ['CRISIS', 'Landelijk nieuws', director.id],
      ['EMERGING', 'Kamervragen gesteld', regisseur.id],
      ['SIGNAL', 'Aangemaakt', regisseur.id],
    ]);
    expect((await changesOf(issue.id)).at(-1)).toMatchObject({ actor_id: director.id, fields: { stage: ['EMERGING', 'CRISIS'] } });
  });

  it('asks a reason and another stage', async () => {
    const issue = await mine();
    const change = (stage: IssueStage, reason: string) => as(regisseur, () => issues.changeStage(issue.id, stage, reason));
    await expect(change(IssueStage.CRISIS, '  ')).rejects.toEqual(new BadInput({ reason: 'validation.required' }));
    await expect(change(IssueStage.CRISIS, 'x'.repeat(2001))).rejects.toEqual(new BadInput({ reason: 'validation.tooLong' }));
    await expect(change(IssueStage.SIGNAL, 'Again')).rejects.toEqual(new BadInput({ stage: 'issues.sameStage' }));
    expect(await stageRows(issue.id)).toHaveLength(1);
  });

  it('ends in the archive, from where it can come back', async () => {
    const issue = await mine();
    const archived = await as(regisseur, () => issues.archive(issue.id));
    expect(archived).toMatchObject({ archivedAt: expect.any(Date), version: 2 });
    expect(await as(regisseur, () => issues.archive(issue.id))).toEqual(archived);
    expect(await as(regisseur, () => issues.restore(issue.id))).toMatchObject({ archivedAt: null, version: 3 });
  });
});

describe('the team of an issue', () => {
  it('is replaced as a whole; the history tells only what changed', async () => {
    const issue = await anIssue(domain.database, { regisseurId: regisseur.id }, { [expert.id]: TeamRole.INFORMED, [director.id]: TeamRole.ACCOUNTABLE });
    const team = [
      { userId: colleague.id, role: TeamRole.RESPONSIBLE },
      { userId: expert.id, role: TeamRole.CONSULTED },
    ];
    const before = (await changesOf(issue.id)).length;
    expect(await as(regisseur, () => teams.set(issue.id, team))).toMatchObject({ version: 2 });
    expect(await as(regisseur, () => loaders.team(issue.id))).toEqual(team.map((member) => ({ issueId: issue.id, ...member })));
    const fields = (await changesOf(issue.id)).slice(before).map((change) => change.fields);
    expect(fields).toHaveLength(3);
    expect(fields).toContainEqual({ teamMember: [{ user_id: director.id, role: 'ACCOUNTABLE' }, null] });
    expect(fields).toContainEqual({ teamMember: [null, { user_id: colleague.id, role: 'RESPONSIBLE' }] });
    expect(fields).toContainEqual({
      teamMember: [
        { user_id: expert.id, role: 'INFORMED' },
        { user_id: expert.id, role: 'CONSULTED' },
      ],
    });
  });

  it('holds everyone once, and only who is at work', async () => {
    const issue = await mine();
    const gone = await aUser(domain.database, { active: false });
    const set = (...ids: string[]) => as(regisseur, () => teams.set(issue.id, ids.map((userId) => ({ userId, role: TeamRole.INFORMED }))));
    await expect(set(expert.id, expert.id.toUpperCase())).rejects.toEqual(new BadInput({ 'team.1.userId': 'validation.notUnique' }));
    await expect(set(expert.id, gone.id)).rejects.toEqual(new BadInput({ 'team.1.userId': 'validation.unknown' }));
    await expect(set('nobody')).rejects.toEqual(new BadInput({ 'team.0.userId': 'validation.unknown' }));
    await expect(set(...Array.from({ length: 101 }, () => uuid()))).rejects.toEqual(new BadInput({ team: 'validation.tooMany' }));
    expect(await as(regisseur, () => loaders.team(issue.id))).toEqual([]);
  });
});

describe('the history of issues and themes', () => {
  it('is read by who reads them, and by nobody who is not signed in', async () => {
    const records = domain.app.get(RecordAccess);
    const issue = await mine();
    const reach = (user: User | null) =>
      domain.as(user, () =>
        Promise.all([
          records.reach(RecordType.ISSUE, issue.id),
          records.reach(RecordType.THEME, theme.id),
          records.reach(RecordType.ISSUE, theme.id),
          records.reach(RecordType.THEME, uuid()),
        ]),
      );
    expect(await reach(expert)).toEqual(['contents', 'contents', null, null]);
    expect(await reach(null)).toEqual([null, null, null, null]);
  });
});

describe('the right to change an issue', () => {
  const everyChange = (issue: Issue): Record<string, () => Promise<unknown>> => ({
    update: () => issues.update(issue.id, issue.version, { title: 'Changed' }),
    changeStage: () => issues.changeStage(issue.id, IssueStage.CRISIS, 'Reason'),
    setTeam: () => teams.set(issue.id, []),
    archive: () => issues.archive(issue.id),
    restore: () => issues.restore(issue.id),
  });
  const attempt = async (user: User, issue: Issue) => {
    const outcomes: Record<string, string> = {};
    for (const [name, change] of Object.entries(everyChange(issue))) {
      const undone = new Error('undone');
      // undone afterwards, so that each attempt meets the issue as it was
      const work = async () => {
        await change();
        throw undone;
      };
      const error: unknown = await domain.as(user, work).catch((reason: unknown) => reason);
      outcomes[name] = error === undone ? 'done' : (error as Error).constructor.name;
    }
    return [...new Set(Object.values(outcomes))].join();
  };

  it.each<[string, Role, 'regisseur' | 'team' | 'neither', string]>([
    ['regisseur of the issue', Role.REGISSEUR, 'regisseur', 'done'],
    ['regisseur in the team', Role.REGISSEUR, 'team', 'done'],
    ['regisseur of other issues', Role.REGISSEUR, 'neither', 'Forbidden'],
    ['director', Role.DIRECTOR, 'neither', 'done'],
    ['expert in the team', Role.EXPERT, 'team', 'done'],
    ['expert outside the team', Role.EXPERT, 'neither', 'Forbidden'],
    ['controller in the team', Role.CONTROLLER, 'team', 'Forbidden'],
    ['communications officer in the team', Role.COMMUNICATIONS, 'team', 'Forbidden'],
    ['board member in the team', Role.BOARD, 'team', 'Forbidden'],
    ['administrator in the team', Role.ADMIN, 'team', 'Forbidden'],
  ])('of a %s', async (_title, role, place, outcome) => {
    const user = await aUser(domain.database, { roles: [role] });
    const regisseurId = place === 'regisseur' ? user.id : colleague.id;
    const issue = await anIssue(domain.database, { regisseurId }, place === 'team' ? { [user.id]: TeamRole.INFORMED } : {});
    expect(await attempt(user, issue)).toBe(outcome);
  });

  it('adds up over roles', async () => {
    const user = await aUser(domain.database, { roles: [Role.CONTROLLER, Role.DIRECTOR] });
    expect(await attempt(user, await mine())).toBe('done');
  });

  it('does not bring unknown issues into being', async () => {
    const unknown = { id: uuid(), version: 1 } as Issue;
    for (const user of [director, regisseur, expert]) expect(await attempt(user, unknown)).toBe('NotFound');
  });

  it('is checked for many issues in one statement, and one wrong one refuses all', async () => {
    const policy = domain.app.get(IssuePolicy);
    const ids: string[] = [];
    for (let nr = 0; nr < 100; nr++) ids.push((await mine()).id);
    const foreign = (await anIssue(domain.database, { regisseurId: colleague.id })).id;
    expect(await domain.statements(regisseur, () => policy.requireWrite(ids.slice(0, 1)))).toBe(1);
    expect(await domain.statements(regisseur, () => policy.requireWrite([...ids, ...ids]))).toBe(1);
    await expect(as(regisseur, () => policy.requireWrite([...ids, foreign]))).rejects.toBeInstanceOf(Forbidden);
    await expect(as(regisseur, () => policy.requireWrite([foreign, uuid()]))).rejects.toBeInstanceOf(NotFound);
  });
});
