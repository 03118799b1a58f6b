import { Create, SimpleForm, useRecordFromLocation } from 'react-admin';
import { FormToolbar } from '@regiekamer/shared-console';
import { ContactListForm, inAYear } from './ContactListForm.js';
import type { Group } from './criteria-tree.js';

const people: Group = { join: 'all', items: [{ key: 'kind', value: 'PERSON' }] };

/** A new list; who comes from a list of people brings its filter along as the criteria. */
export default function ContactListCreate() {
  // react-admin would merge it with the default, row by row
  const brought = useRecordFromLocation() as { criteria?: Group } | null;
  return (
    <Create component="div" redirect="show" title="lists.form.new">
      <SimpleForm
        toolbar={<FormToolbar />}
        warnWhenUnsavedChanges
        defaultValues={{ channel: 'EMAIL', basis: 'CONSENT', reviewOn: inAYear(), shared: false, criteria: brought?.criteria ?? people, includeIds: [], excludeIds: [] }}
      >
        <ContactListForm isNew />
      </SimpleForm>
    </Create>
  );
}
