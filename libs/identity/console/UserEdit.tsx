import { useTranslate } from 'ra-core';
import { VersionedEdit } from '@regiekamer/shared-console';
import { UserForm } from './UserForm.js';

export default function UserEdit() {
  const translate = useTranslate();
  return (
    <VersionedEdit
      redirect="list"
      actions={false}
      display={{
        roles: (roles) => (roles as string[]).map((role) => translate(`enums.Role.${role}`)).join(', '),
        password: () => '••••••••',
      }}
    >
      <UserForm />
    </VersionedEdit>
  );
}
