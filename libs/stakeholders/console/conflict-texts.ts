import { useTranslate } from 'react-admin';
import { useDocument, useReferenceData, type VersionedEditProps } from '@regiekamer/shared-console';
import { RelationOwnersDocument } from './dialogs.generated.js';

/** How ids and codes read when two versions of a record stand beside each other. */
export function useConflictTexts(): NonNullable<VersionedEditProps['display']> {
  const translate = useTranslate();
  const { labelOf } = useReferenceData('categories');
  const { data } = useDocument(RelationOwnersDocument, {}, { staleTime: 600_000 });
  return {
    category: (code) => labelOf(String(code)),
    formOfAddress: (value) => translate(`enums.FormOfAddress.${String(value)}`),
    relationOwnerId: (id) => data?.users.find((user) => user.id === id)?.name ?? String(id),
  };
}
