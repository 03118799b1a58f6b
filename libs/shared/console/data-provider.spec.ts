import { describe, expect, it } from '@jest/globals';
import type { TypedDocument } from './client.js';
import { buildDataProvider } from './data-provider.js';
import { byId, createOf, defineResource, listOf, oneOf, updateOf } from './resource.js';
import type { IssueFilter, IssueSort, Paging } from './schema.generated.js';
import { fakeServer } from './testing.js';

type Item = { id: string; title: string; version: number };
type Things = { things: { items: Item[]; totalCount: number } };
const ThingsDocument = 'query Things{x}' as TypedDocument<Things, { filter?: IssueFilter; sort?: IssueSort[]; paging?: Paging }>;
const ThingDocument = 'query Thing{x}' as TypedDocument<{ thing: Item | null }, { id: string }>;
type Input = { title?: string | null; goal?: string | null };
const CreateDocument = 'mutation CreateThing{x}' as TypedDocument<{ createThing: Item }, { input: Input }>;
const UpdateDocument = 'mutation UpdateThing{x}' as TypedDocument<{ updateThing: Item }, { id: string; version: number; input: Input }>;
const ArchiveDocument = 'mutation ArchiveThing{x}' as TypedDocument<{ archiveThing: { id: string } }, { id: string }>;

const things = defineResource({
  name: 'things',
  access: 'ISSUES',
  list: listOf(ThingsDocument, { page: (r) => r.things, sort: { title: 'TITLE' } }),
  one: oneOf(ThingDocument, (r) => r.thing),
  create: createOf(CreateDocument, ['title', 'goal'], (r) => r.createThing),
  update: updateOf(UpdateDocument, ['title', 'goal'], (r) => r.updateThing),
  archive: byId(ArchiveDocument, (r) => r.archiveThing),
});
const provider = buildDataProvider([things]);
const one: Item = { id: '1', title: 'One', version: 3 };

describe('the data provider', () => {
  it('pages, sorts and filters on the server', async () => {
    const asked = fakeServer({ Things: { things: { items: [one], totalCount: 41 } } });
    const result = await provider.getList('things', {
      filter: { q: 'water', stageIn: [], themeIn: ['t'], text2: '' },
      sort: { field: 'title', order: 'DESC' },
      pagination: { page: 2, perPage: 1000 },
    });
    expect(result).toEqual({ data: [one], total: 41 });
    expect(asked[0]?.variables).toEqual({
      filter: { text: 'water', themeIn: ['t'] },
      sort: [{ field: 'TITLE', order: 'DESC' }],
      paging: { page: 2, perPage: 200 },
    });
  });

  it('leaves a sort that the server does not know to the server', async () => {
    const asked = fakeServer({ Things: { things: { items: [], totalCount: 0 } } });
    await provider.getList('things', { sort: { field: 'id', order: 'ASC' }, pagination: { page: 1, perPage: 10 } });
    expect(asked[0]?.variables).not.toHaveProperty('sort');
  });

  it('asks many at once, and by themselves those that a list leaves out', async () => {
    const archived = { ...one, id: '2' };
    const asked = fakeServer({
      Things: { things: { items: [one], totalCount: 1 } },
      Thing: (variables) => ({ thing: variables['id'] === '2' ? archived : null }),
    });
    const { data } = await provider.getMany('things', { ids: ['1', '2', '1', 'gone'] });
    expect(data).toEqual([one, archived]);
    expect(asked.map(({ operation }) => operation)).toEqual(['Things', 'Thing', 'Thing']);
    expect(asked[0]?.variables['filter']).toEqual({ ids: ['1', '2', 'gone'] });
  });

  it.each([
    ['themeIn', ['t']],
    ['parentId', 't'],
  ])('refers through %s', async (target, expected) => {
    const asked = fakeServer({ Things: { things: { items: [], totalCount: 0 } } });
    await provider.getManyReference('things', {
      target,
      id: 't',
      filter: {},
      sort: { field: 'title', order: 'ASC' },
      pagination: { page: 1, perPage: 10 },
    });
    expect(asked[0]?.variables['filter']).toEqual({ [target]: expected });
  });

  it('sends of a form what the input takes, empties as null, and the version', async () => {
    const asked = fakeServer({ UpdateThing: { updateThing: { ...one, version: 4 } } });
    await provider.update('things', {
      id: '1',
      data: { id: '1', title: 'New', goal: '', version: 3, theme: { id: 't' } },
      previousData: { ...one, version: 9 },
    });
    expect(asked[0]?.variables).toEqual({ id: '1', version: 3, input: { title: 'New', goal: null } });
  });

  it('leaves out of a new record what was not filled in', async () => {
    const asked = fakeServer({ CreateThing: { createThing: one } });
    await provider.create('things', { data: { title: 'New', goal: '' } });
    expect(asked[0]?.variables).toEqual({ input: { title: 'New' } });
  });

  it('archives where react-admin deletes', async () => {
    const asked = fakeServer({ ArchiveThing: { archiveThing: { id: '1' } } });
    await provider.delete('things', { id: '1', previousData: one });
    expect(asked).toEqual([{ operation: 'ArchiveThing', variables: { id: '1' } }]);
  });

  it('says so when a record does not exist', async () => {
    fakeServer({ Thing: { thing: null } });
    await expect(provider.getOne('things', { id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
