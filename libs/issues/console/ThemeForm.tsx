import { maxLength, required, SimpleForm, TextInput } from 'react-admin';
import { FormToolbar, UserInput, type PickerProps } from '@regiekamer/shared-console';

export function ThemeForm({ autoFocus = false, onChoose }: { autoFocus?: boolean; onChoose?: NonNullable<PickerProps['onChoose']> }) {
  return (
    <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 640 }}>
      <TextInput source="name" validate={[required(), maxLength(200)]} autoFocus={autoFocus} autoComplete="off" />
      <TextInput source="description" multiline minRows={3} />
      <UserInput source="regisseurId" {...(onChoose ? { onChoose } : {})} />
    </SimpleForm>
  );
}
