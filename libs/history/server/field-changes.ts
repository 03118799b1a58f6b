import type { Change, FieldChange } from './change.entity.js';

/** Columns that hold an id without saying so in their name. */
const idColumns = new Set(['logged_by', 'made_by', 'merged_into']);

/**
 * Columns that point at a record with readers of its own: not even that there is one may be told to who reads this one.
 */
const hiddenColumns = new Set(['interaction_id']);

type Labels = Change['labels'];

/**
 * A change as a reader meets it. Fields that say nothing (an empty list where there was nothing) are left out.
 * @param shows whether the viewer may read the values of this column; its name is shown in any case
 */
export function fieldChanges({ stored, labels }: Pick<Change, 'stored' | 'labels'>, shows: (column: string) => boolean): FieldChange[] {
  return Object.entries(stored).flatMap(([column, [before, after]]) => {
    if (hiddenColumns.has(column)) return [];
    const change = { field: apiName(column), before: textOf(column, before, labels), after: textOf(column, after, labels) };
    if (change.before === null && change.after === null) return [];
    return [shows(column) ? change : { field: change.field, before: null, after: null }];
  });
}

/** The column as the API calls it: occurred_at is occurredAt, theme_id is theme, is_primary is primary. */
function apiName(column: string): string {
  return column.replace(/^is_|_id$/g, '').replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function textOf(column: string, value: unknown, labels: Labels): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((one) => textOf(column, one, labels)).filter(Boolean).join(', ') || null;
  if (typeof value === 'object') return childText(value as Record<string, unknown>, labels);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (column.endsWith('_id') || idColumns.has(column)) return labels?.[text] ?? null;
  // the offset is that of the session that wrote it
  if (column.endsWith('_at')) return new Date(text).toISOString();
  return text;
}

/** A child row on one line, what it is about first: 'Gemeente Utrecht · wethouder · 2022-06-01 –'. */
function childText({ started_on: start, ended_on: end, ...row }: Record<string, unknown>, labels: Labels): string | null {
  const columns = Object.keys(row).filter((column) => !hiddenColumns.has(column));
  const parts = [...columns.filter((column) => column.endsWith('_id')), ...columns.filter((column) => !column.endsWith('_id'))].map(
    (column) => {
      const value = row[column];
      if (typeof value === 'boolean') return value ? apiName(column) : null;
      return textOf(column, value, labels);
    },
  );
  const period = start || end ? [start, '–', end].filter(Boolean).join(' ') : null;
  return [...parts, period].filter(Boolean).join(' · ') || null;
}
