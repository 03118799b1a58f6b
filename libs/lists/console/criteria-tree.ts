import type { StakeholderFilter } from '@regiekamer/shared-console';

/**
 * A filter as people build one: rows in groups. Everything of a filter has its place in the tree, also what this console
 * does not know, so that what is opened and saved stays what it was.
 */
export type Node = Criterion | Group;

/** How the rows of a group come together. */
export const joins = ['all', 'any', 'none', 'notAll'] as const;
export type Join = (typeof joins)[number];

export interface Criterion {
  /** the field of the filter */
  key: string;
  value: unknown;
  /** it must not hold */
  not?: boolean;
  /** it came from the list `all`, and goes back to it */
  apart?: boolean;
}

export interface Group {
  join: Join;
  items: Node[];
  /** archived records are meant; it stands beside the criteria, not among them */
  archived?: boolean;
  apart?: boolean;
}

export const isGroup = (node: Node): node is Group => 'join' in node;

/** What a list begins with: nothing is asked of anybody yet. */
export const nobodyAsked = (): Group => ({ join: 'all', items: [] });

/** From a filter to what the builder shows. */
export function toTree(filter: StakeholderFilter): Group {
  const node = nodeOf(filter);
  return isGroup(node) ? node : { join: 'all', items: [node] };
}

function nodeOf({ archived, ...criteria }: StakeholderFilter): Node {
  const items = Object.entries(criteria).flatMap(([key, value]) => itemsOf(key, value));
  const [only, ...others] = items;
  if (only && others.length === 0 && !only.apart && !archived) return only;
  return { join: 'all', items, ...(archived ? { archived } : {}) };
}

function itemsOf(key: string, value: unknown): Node[] {
  if (value === null || value === undefined) return []; // to the server null asks nothing
  if (key === 'all') return (value as StakeholderFilter[]).map((inner) => ({ ...nodeOf(inner), apart: true }));
  if (key === 'any') return [{ join: 'any', items: (value as StakeholderFilter[]).map(nodeOf) }];
  if (key === 'not') return [opposite(nodeOf(value))];
  return [{ key, value }];
}

function opposite(node: Node): Node {
  if (!isGroup(node)) return node.not ? { join: 'notAll', items: [node] } : { ...node, not: true };
  if (node.join === 'any') return { ...node, join: 'none' };
  if (node.join === 'all') return { ...node, join: 'notAll' };
  return { join: 'notAll', items: [node] };
}

/** From what the builder shows to the filter. */
export function toFilter(node: Node): StakeholderFilter {
  if (!isGroup(node)) return node.not ? { not: { [node.key]: node.value } } : { [node.key]: node.value };
  switch (node.join) {
    case 'all':
      return together(node);
    case 'any':
      return { any: node.items.map(toFilter) };
    case 'none':
      return { not: { any: node.items.map(toFilter) } };
    case 'notAll':
      return { not: together(node) };
  }
}

/** The fields of one filter are joined with AND; what finds its field taken goes to the list `all`. */
function together({ items, archived }: Group): StakeholderFilter {
  const own: Record<string, unknown> = archived ? { archived } : {};
  const apart: StakeholderFilter[] = [];
  for (const item of items) {
    const filter = toFilter(item);
    const [field, ...others] = Object.keys(filter);
    const nested = isGroup(item) && item.join === 'all';
    if (nested || item.apart || field === undefined || others.length > 0 || field in own) apart.push(filter);
    else Object.assign(own, filter);
  }
  return apart.length > 0 ? { ...own, all: apart } : own;
}

/** Whether a criterion is still being filled in: until then it asks nothing. */
export function isUnfinished(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value === 'string') return value.startsWith('wrong:'); // a date that is being typed
  if (Array.isArray(value)) return value.length === 0;
  // `current` may be null: now or before
  return typeof value === 'object' && Object.entries(value).some(([part, inner]) => part !== 'current' && isUnfinished(inner));
}

/** The tree without what is not filled in yet: what can be counted while somebody builds. */
export function finished(group: Group): Group {
  const items = group.items.flatMap((item): Node[] => {
    if (!isGroup(item)) return isUnfinished(item.value) ? [] : [item];
    const inner = finished(item);
    return inner.items.length > 0 ? [inner] : [];
  });
  return { ...group, items };
}
