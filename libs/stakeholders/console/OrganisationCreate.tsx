import { Create } from 'react-admin';
import { OrganisationForm } from './OrganisationForm.js';

export default function OrganisationCreate() {
  return (
    <Create redirect="show">
      <OrganisationForm isNew />
    </Create>
  );
}
