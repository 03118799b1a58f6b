import { TextInput, required } from 'react-admin';
import { CategoryInput, type CreateOrganisationInput, type CreateSlotProps } from '@regiekamer/shared-console';
import { CreateOrganisationDocument } from './documents.generated.js';
import { filled } from './filled.js';
import { FormDialog } from './FormDialog.js';
import { SimilarStakeholders } from './SimilarStakeholders.js';

/** An organisation that is missing, made over the form that needs it. */
export default function CreateOrganisationInPlace({ text, onCreated, onCancel }: CreateSlotProps) {
  return (
    <FormDialog
      title="stakeholders.create_organisation"
      resource="organisations"
      document={CreateOrganisationDocument}
      values={{ name: text }}
      variables={(values: CreateOrganisationInput) => ({ input: filled(values) })}
      success="stakeholders.created"
      submit="app.add"
      onDone={({ createOrganisation: { id, displayName, city } }) =>
        onCreated({ id, label: displayName, detail: city ?? undefined })
      }
      onClose={onCancel}
    >
      <TextInput source="name" validate={required()} autoFocus helperText={false} autoComplete="off" />
      <SimilarStakeholders kind="ORGANISATION" onPick={onCreated} />
      <CategoryInput source="category" helperText={false} />
      <TextInput source="city" helperText={false} autoComplete="off" />
    </FormDialog>
  );
}
