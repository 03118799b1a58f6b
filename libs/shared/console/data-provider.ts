import type { DataProvider, GetListParams, Identifier, RaRecord } from 'ra-core';
import { ApiError } from './client.js';
import type { ListAnswer, ResourceDescription } from './resource.js';

/** The server gives at most this many rows at once. */
const MOST_PER_PAGE = 200;

/** react-admin's verbs, with the way back from an archive. */
export interface RegiekamerDataProvider extends DataProvider {
  restore(resource: string, params: { id: Identifier }): Promise<{ data: { id: string } }>;
}

/** Builds react-admin's data provider from what the domains describe. */
export function buildDataProvider(resources: readonly ResourceDescription[]): RegiekamerDataProvider {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));

  const find = (name: string): ResourceDescription => {
    const resource = byName.get(name);
    if (!resource) throw new Error(`No resource '${name}' is described.`);
    return resource;
  };
  const verb = <V extends 'one' | 'create' | 'update' | 'archive' | 'restore'>(
    name: string,
    which: V,
  ): NonNullable<ResourceDescription[V]> => {
    const found = find(name)[which];
    if (!found) throw new Error(`Resource '${name}' describes no '${which}'.`);
    return found;
  };

  const list = async (name: string, { pagination, sort, filter, signal }: GetListParams) =>
    toList(
      await find(name).list.run({
        filter: (filter ?? {}) as Record<string, unknown>,
        sort: sort ?? { field: 'id', order: 'ASC' },
        page: pagination?.page ?? 1,
        perPage: Math.min(pagination?.perPage ?? 25, MOST_PER_PAGE),
        signal,
      }),
    );

  const one = async (name: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord<string>> => {
    const record = await verb(name, 'one').run({ id: String(id), signal });
    if (!record) throw new ApiError('NOT_FOUND');
    return record;
  };

  const provider: RegiekamerDataProvider = {
    supportAbortSignal: true,
    getList: async (name, params) => answer(await list(name, params)),
    getOne: async (name, { id, signal }) => answer({ data: await one(name, id, signal) }),

    async getMany(name, { ids, signal }) {
      const wanted = [...new Set(ids.map(String))];
      const found: RaRecord<string>[] = [];
      for (let start = 0; start < wanted.length; start += MOST_PER_PAGE) {
        const { items } = await find(name).list.run({
          filter: { ids: wanted.slice(start, start + MOST_PER_PAGE) },
          sort: { field: 'id', order: 'ASC' },
          page: 1,
          perPage: MOST_PER_PAGE,
          signal,
        });
        found.push(...items);
      }
      // Lists leave archived records out; a reference to one still has to show its name.
      const missing = wanted.filter((id) => !found.some((record) => record.id === id));
      const read = find(name).one;
      if (read) {
        const archived = await Promise.all(missing.map((id) => read.run({ id, signal })));
        found.push(...archived.filter((record) => record !== null));
      }
      return answer({ data: found });
    },

    // `participantIn` takes a list, `parentId` one id.
    getManyReference: async (name, { target, id, ...params }) =>
      answer(
        await list(name, {
          ...params,
          filter: { ...(params.filter as object), [target]: target.endsWith('In') ? [String(id)] : String(id) },
        }),
      ),

    create: async (name, { data }) => answer({ data: await verb(name, 'create').run(data as Record<string, unknown>) }),

    async update(name, { id, data, previousData }) {
      const values = data as Record<string, unknown>;
      const version: unknown = values['version'] ?? (previousData as RaRecord | undefined)?.['version'];
      return answer({
        data: await verb(name, 'update').run(String(id), typeof version === 'number' ? version : undefined, values),
      });
    },

    async updateMany(name, { ids, data }) {
      // Each row has its own version, so each is its own update.
      for (const id of ids) {
        const { version } = (await one(name, id)) as RaRecord & { version?: number };
        await verb(name, 'update').run(String(id), version, data as Record<string, unknown>);
      }
      return { data: ids };
    },

    async delete(name, { id, previousData }) {
      const archived = await verb(name, 'archive').run(String(id));
      return answer({ data: { ...previousData, ...archived } });
    },

    async deleteMany(name, { ids }) {
      for (const id of ids) await verb(name, 'archive').run(String(id));
      return { data: ids };
    },

    restore: async (name, { id }) => ({ data: await verb(name, 'restore').run(String(id)) }),
  };
  return provider;
}

function toList({ items, totalCount, hasNextPage }: ListAnswer) {
  return totalCount === undefined
    ? { data: items, pageInfo: { hasNextPage: hasNextPage ?? false } }
    : { data: items, total: totalCount };
}

/** react-admin lets the caller choose the record's type; the documents behind a resource already fixed it. */
const answer = <T>(value: unknown): T => value as T;
