import { Create } from 'react-admin';
import { UserForm } from './UserForm.js';

export default function UserCreate() {
  return (
    <Create redirect="list">
      <UserForm isNew />
    </Create>
  );
}
