import { VersionedEdit } from '@regiekamer/shared-console';
import { OrganisationForm } from './OrganisationForm.js';
import { useConflictTexts } from './conflict-texts.js';

export default function OrganisationEdit() {
  const display = useConflictTexts();
  return (
    <VersionedEdit actions={false} display={display}>
      <OrganisationForm />
    </VersionedEdit>
  );
}
