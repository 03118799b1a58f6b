import { useLocale } from 'ra-core';
import { ReferenceDataDocument, type ReferenceDataQuery } from './documents.generated.js';
import { useDocument } from './use-document.js';

export type ReferenceKind = keyof ReferenceDataQuery;

interface Described {
  labelNl: string;
  labelEn: string;
}

/** Reads reference data in the reader's language: `label(person.category)`. */
export function useDescribedLabel(): (item: Described) => string {
  const locale = useLocale();
  return (item) => (locale === 'en' ? item.labelEn : item.labelNl);
}

/** The association's own categories, interaction types or purposes, asked once an hour. */
export function useReferenceData(kind: ReferenceKind) {
  const label = useDescribedLabel();
  const { data, isPending } = useDocument(ReferenceDataDocument, {}, { staleTime: 3_600_000 });
  const items = (data?.[kind] ?? []).map((item) => ({ ...item, label: label(item) }));
  return {
    items,
    isPending,
    /** a code that was deactivated keeps its label; one that is gone shows as itself */
    labelOf: (code: string) => items.find((item) => item.code === code)?.label ?? code,
  };
}

/** The label of a code of the reference data. */
export function ReferenceLabel({ kind, code }: { kind: ReferenceKind; code: string | null | undefined }) {
  const { labelOf } = useReferenceData(kind);
  return code ? <>{labelOf(code)}</> : null;
}
