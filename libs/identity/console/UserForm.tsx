import { BooleanInput, PasswordInput, SelectInput, SimpleForm, TextInput } from 'react-admin';
import { email, minLength, required } from 'ra-core';
import { EnumInput, FormToolbar, locales } from '@regiekamer/shared-console';
import { SHORTEST_PASSWORD } from './ChangePassword.js';

const languages = locales.map(({ locale, name }) => ({ id: locale, name }));

/** Who somebody is, what they may do, and whether they may come in. */
export function UserForm({ isNew = false }: { isNew?: boolean }) {
  const password = minLength(SHORTEST_PASSWORD, 'identity.password.too_short');
  return (
    <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 640 }}>
      <TextInput source="name" validate={required()} autoFocus={isNew} autoComplete="off" />
      <TextInput source="email" type="email" validate={[required(), email()]} autoComplete="off" />
      <EnumInput source="roles" enum="Role" multiple validate={required()} />
      <TextInput source="jobTitle" />
      <SelectInput source="locale" choices={languages} translateChoice={false} defaultValue="nl" validate={required()} />
      <PasswordInput
        source="password"
        autoComplete="new-password"
        validate={isNew ? [required(), password] : password}
        helperText={isNew ? 'identity.password.rule' : 'identity.users.password_help'}
      />
      {isNew ? null : <BooleanInput source="active" helperText="identity.users.inactive_help" />}
    </SimpleForm>
  );
}
