import { SimpleForm, useRecordContext, useTranslate } from 'react-admin';
import { FormToolbar, VersionedEdit, Waiting } from '@regiekamer/shared-console';
import { ContactListForm } from './ContactListForm.js';
import { nobodyAsked, type Group } from './criteria-tree.js';
import { useWords } from './names.js';
import { isWhole, type ContactListValues } from './verbs.js';
import { sentence } from './sentence.js';

// The list left its row in the cache as if it were the record; however fresh, it is not.
const reading = { staleTime: 0 };

export default function ContactListEdit() {
  const translate = useTranslate();
  const words = useWords(nobodyAsked());
  const namesOf = (side: 'included' | 'excluded') => (ids: unknown, record: Record<string, unknown>) => {
    const known = (record as Partial<ContactListValues>)[side] ?? [];
    const names = (ids as string[]).map((id) => known.find((one) => one.id === id)?.displayName ?? '…');
    return names.join(', ') || translate('conflict.empty');
  };
  return (
    <VersionedEdit
      actions={false}
      component="div"
      queryOptions={reading}
      display={{
        basis: (basis) => translate(`enums.LegalBasis.${String(basis)}`),
        criteria: (tree) => sentence(tree as Group, words),
        includeIds: namesOf('included'),
        excludeIds: namesOf('excluded'),
      }}
    >
      <Fields />
    </VersionedEdit>
  );
}

function Fields() {
  const record = useRecordContext();
  if (!isWhole(record)) return <Waiting rows={8} />;
  return (
    <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges>
      <ContactListForm />
    </SimpleForm>
  );
}
