import { maxLength, SimpleForm, TextInput } from 'react-admin';
import { FormToolbar, VersionedEdit } from '@regiekamer/shared-console';
import { WhoAndHow } from './WhoAndHow.js';

export default function RequestEdit() {
  return (
    <VersionedEdit>
      <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 640 }}>
        <WhoAndHow />
        <TextInput source="asked" multiline minRows={3} validate={maxLength(5000)} helperText="privacy.asked_help" />
      </SimpleForm>
    </VersionedEdit>
  );
}
