import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import type { CloseRequestInput } from '@regiekamer/shared-console';
import { FormDialog } from '@regiekamer/stakeholders-console';
import { ClosePrivacyRequestDocument } from './desk.generated.js';

const choices = (['ANSWERED', 'REFUSED', 'WITHDRAWN'] as const).map((id) => ({ id, name: `enums.RequestStatus.${id}` }));

export function CloseRequest({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <FormDialog
      title="privacy.close_title"
      resource="privacyRequests"
      document={ClosePrivacyRequestDocument}
      values={{ status: 'ANSWERED' }}
      variables={({ status, outcome }: CloseRequestInput) => ({ id, input: { status, outcome } })}
      success="privacy.closed_done"
      submit="privacy.close"
      onClose={onClose}
    >
      <SelectInput source="status" choices={choices} validate={required()} helperText={false} />
      <TextInput source="outcome" multiline minRows={3} validate={[required(), maxLength(5000)]} helperText={false} />
    </FormDialog>
  );
}
