import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useDocument, useReferenceData } from '@regiekamer/shared-console';
import { isGroup, type Group } from './criteria-tree.js';
import { CriteriaNamesDocument } from './names.generated.js';
import type { Words } from './sentence.js';

/** What ids and codes in a filter stand for. */
export type NameKind = 'stakeholders' | 'issues' | 'themes' | 'users' | 'categories' | 'interactionTypes' | 'purposes';

/** The server gives no more at once; a sentence with more names is not read anyhow. */
const most = 200;

/** The ids of stakeholders and issues in a tree, each once, in the order of the alphabet: the same tree asks the same. */
function idsIn(tree: Group): Record<'stakeholders' | 'issues', string[]> {
  const found = { stakeholders: new Set<string>(), issues: new Set<string>() };
  const add = (kind: keyof typeof found, ids: unknown) => {
    if (Array.isArray(ids)) ids.forEach((id) => found[kind].add(String(id)));
  };
  const visit = (group: Group): void => {
    for (const item of group.items) {
      if (isGroup(item)) visit(item);
      else if (item.key === 'ids') add('stakeholders', item.value);
      else if (typeof item.value === 'object' && item.value !== null) {
        const { organisationIn, issueIn } = item.value as { organisationIn?: unknown; issueIn?: unknown };
        add('stakeholders', organisationIn);
        add('issues', issueIn);
      }
    }
  };
  visit(tree);
  const sorted = (ids: Set<string>) => [...ids].toSorted().slice(0, most);
  return { stakeholders: sorted(found.stakeholders), issues: sorted(found.issues) };
}

/** The words for sentences about these trees, in the reader's language; '…' until a name is known. */
export function useWords(...trees: readonly Group[]): Words {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const ids = idsIn({ join: 'all', items: [...trees] });
  const { data } = useDocument(
    CriteriaNamesDocument,
    {
      stakeholders: { ids: ids.stakeholders },
      stakeholderCount: Math.max(1, ids.stakeholders.length),
      issues: { ids: ids.issues },
      issueCount: Math.max(1, ids.issues.length),
    },
    { staleTime: 60_000, keepPrevious: true },
  );
  const categories = useReferenceData('categories');
  const interactionTypes = useReferenceData('interactionTypes');
  const purposes = useReferenceData('purposes');
  const names = useMemo(
    () =>
      new Map(
        [
          ...(data?.stakeholders.items.map(({ id, displayName }) => [id, displayName] as const) ?? []),
          ...(data?.issues.items.map(({ id, title }) => [id, title] as const) ?? []),
          ...[...(data?.themes ?? []), ...(data?.users ?? [])].map(({ id, name }) => [id, name] as const),
        ],
      ),
    [data],
  );
  const codes = { categories, interactionTypes, purposes };
  return {
    locale,
    translate,
    name: (kind, id) => (kind in codes ? codes[kind as keyof typeof codes].labelOf(id) : (names.get(id) ?? '…')),
  };
}
