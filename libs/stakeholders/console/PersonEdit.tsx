import { VersionedEdit } from '@regiekamer/shared-console';
import { PersonForm } from './PersonForm.js';
import { useConflictTexts } from './conflict-texts.js';

export default function PersonEdit() {
  const display = useConflictTexts();
  return (
    <VersionedEdit actions={false} display={display}>
      <PersonForm />
    </VersionedEdit>
  );
}
