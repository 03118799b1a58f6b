import { Create, SimpleForm } from 'react-admin';
import { FormToolbar } from '@regiekamer/shared-console';
import { CommitmentForm } from './CommitmentForm.js';

export default function CommitmentCreate() {
  return (
    <Create redirect="list">
      <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 640 }}>
        <CommitmentForm isNew />
      </SimpleForm>
    </Create>
  );
}
