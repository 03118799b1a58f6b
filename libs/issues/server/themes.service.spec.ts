import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Conflict, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { IssueStage } from './issue.entity.js';
import { IssueLoaders } from './issue.loaders.js';
import { IssuesModule } from './issues.module.js';
import { anIssue, aTheme } from './testing.js';
import { ThemesService } from './themes.service.js';

describe('themes', () => {
  let domain: DomainUnderTest;
  let themes: ThemesService;
  let loaders: IssueLoaders;
  let director: User;

  beforeAll(async () => {
    domain = await startDomain([IssuesModule]);
    themes = domain.app.get(ThemesService);
    loaders = domain.app.get(IssueLoaders);
    director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
  });
  afterAll(() => domain.stop());

  const as = <T>(work: () => Promise<T>) => domain.as(director, work);

  it('are created with their history', async () => {
    const theme = await as(() => themes.create({ name: 'Jeugdhulp', regisseurId: director.id }));
    expect(theme).toMatchObject({ name: 'Jeugdhulp', description: null, regisseurId: director.id, version: 1, archivedAt: null });
    expect(await domain.database.query('select actor_id, record_type, action from change where record_id = $1', [theme.id])).toEqual([
      { actor_id: director.id, record_type: 'THEME', action: 'CREATED' },
    ]);
  });

  it('have a name of their own among those in use, whatever its case', async () => {
    const first = await as(() => themes.create({ name: 'Wonen' }));
    const taken = new BadInput({ name: 'validation.notUnique' });
    await expect(as(() => themes.create({ name: 'WONEN' }))).rejects.toEqual(taken);
    await as(() => themes.archive(first.id));
    await as(() => themes.create({ name: 'Wonen' }));
    await expect(as(() => themes.restore(first.id))).rejects.toEqual(taken);
  });

  it('are changed from the version that was read, and only from that', async () => {
    const theme = await aTheme(domain.database);
    await as(() => themes.update(theme.id, 1, { description: 'First' }));
    await expect(as(() => themes.update(theme.id, 1, { description: 'Second' }))).rejects.toBeInstanceOf(Conflict);
    expect(await as(() => themes.update(theme.id, 2, { description: null }))).toMatchObject({ description: null, version: 3 });
  });

  it('take as regisseur only who is at work, and keep who has left', async () => {
    const gone = await aUser(domain.database, { active: false });
    const theme = await aTheme(domain.database, { regisseurId: gone.id });
    const unknown = new BadInput({ regisseurId: 'validation.unknown' });
    await expect(as(() => themes.create({ name: 'X', regisseurId: gone.id }))).rejects.toEqual(unknown);
    await expect(as(() => themes.update(theme.id, 1, { regisseurId: uuid() }))).rejects.toEqual(unknown);
    expect(await as(() => themes.update(theme.id, 1, { name: 'Y', regisseurId: gone.id }))).toMatchObject({ name: 'Y' });
  });

  it('leave the list when archived and come back when restored', async () => {
    const theme = await aTheme(domain.database);
    const listed = async () => (await as(() => themes.list())).some(({ id }) => id === theme.id);
    expect(await listed()).toBe(true);
    expect((await as(() => themes.archive(theme.id))).archivedAt).toBeInstanceOf(Date);
    expect(await listed()).toBe(false);
    expect((await as(() => themes.restore(theme.id))).archivedAt).toBeNull();
    expect(await listed()).toBe(true);
  });

  it('are not found where there are none', async () => {
    await expect(as(() => themes.update(uuid(), 1, { name: 'X' }))).rejects.toBeInstanceOf(NotFound);
    await expect(as(() => themes.archive(uuid()))).rejects.toBeInstanceOf(NotFound);
    await expect(as(() => themes.restore(uuid()))).rejects.toBeInstanceOf(NotFound);
  });

  it('count their issues that are alive, in one statement', async () => {
    const theme = await aTheme(domain.database);
    const empty = await aTheme(domain.database);
    const properties = { regisseurId: director.id, themeId: theme.id };
    await anIssue(domain.database, properties);
    await anIssue(domain.database, { ...properties, stage: IssueStage.DORMANT });
    await anIssue(domain.database, { ...properties, stage: IssueStage.CLOSED });
    await anIssue(domain.database, { ...properties, archivedAt: new Date() });
    const statements = await domain.statements(director, async () => {
      expect(await Promise.all([theme, empty].map(({ id }) => loaders.issueCount(id)))).toEqual([2, 0]);
    });
    expect(statements).toBe(1);
  });
});
