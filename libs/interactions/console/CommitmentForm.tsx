import { RadioButtonGroupInput, TextInput } from 'react-admin';
import { required } from 'ra-core';
import { DateInput, IssueInput, StakeholderInput, UserInput } from '@regiekamer/shared-console';
import { CreatePersonInPlace } from '@regiekamer/stakeholders-console';

const directions = [
  { id: 'MADE', name: 'commitments.made' },
  { id: 'RECEIVED', name: 'commitments.received' },
];
const isRequired = required('validation.required');

/** Who promises what to whom, and until when. */
export function CommitmentForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      <RadioButtonGroupInput source="direction" choices={directions} defaultValue="MADE" validate={isRequired} helperText={false} />
      <TextInput source="description" validate={isRequired} multiline maxRows={6} autoFocus={isNew} helperText={false} />
      <DateInput source="dueOn" />
      <StakeholderInput source="stakeholderId" helperText={false} create={(slot) => <CreatePersonInPlace {...slot} />} />
      <IssueInput source="issueId" helperText={false} />
      <UserInput source="ownerId" helperText={isNew ? 'interactions.log.owner_help' : false} />
    </>
  );
}
