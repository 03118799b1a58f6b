import { SimpleForm } from 'react-admin';
import { useTranslate } from 'ra-core';
import { FormToolbar, formatDate, VersionedEdit } from '@regiekamer/shared-console';
import { CommitmentForm } from './CommitmentForm.js';
import type { CommitmentRecord } from './resources.js';

export default function CommitmentEdit() {
  const translate = useTranslate();
  return (
    <VersionedEdit
      display={{
        direction: (value) => translate(`enums.CommitmentDirection.${String(value)}`),
        dueOn: (value) => formatDate(String(value)),
        // Of a choice made just now only the id is known here; the record's own names are.
        ownerId: (value, record) => nameOf((record as CommitmentRecord).owner, value, ({ name }) => name),
        stakeholderId: (value, record) => nameOf((record as CommitmentRecord).stakeholder, value, ({ displayName }) => displayName),
        issueId: (value, record) => nameOf((record as CommitmentRecord).issue, value, ({ title }) => title),
      }}
    >
      <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 640 }}>
        <CommitmentForm />
      </SimpleForm>
    </VersionedEdit>
  );
}

const nameOf = <T extends { id: string }>(known: T | null, id: unknown, text: (known: T) => string): string =>
  known && known.id === id ? text(known) : '…';
