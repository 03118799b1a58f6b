import { maxLength, TextInput } from 'react-admin';
import { StakeholderInput, UserInput } from '@regiekamer/shared-console';

/** Whom it is about, how they were known to be them, and who handles it. */
export function WhoAndHow() {
  return (
    <>
      <StakeholderInput source="stakeholderId" />
      <TextInput source="subjectName" validate={maxLength(200)} helperText="privacy.subject_help" autoComplete="off" />
      <TextInput source="identityCheck" validate={maxLength(500)} helperText="privacy.identity_help" autoComplete="off" />
      <UserInput source="handlerId" />
    </>
  );
}
