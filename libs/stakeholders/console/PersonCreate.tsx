import { Create } from 'react-admin';
import { PersonForm } from './PersonForm.js';

export default function PersonCreate() {
  return (
    <Create redirect="show">
      <PersonForm isNew />
    </Create>
  );
}
