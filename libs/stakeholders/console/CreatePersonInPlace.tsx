import { TextInput, email, required, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { EnumInput, StakeholderInput, type CreatePersonInput, type CreateSlotProps } from '@regiekamer/shared-console';
import CreateOrganisationInPlace from './CreateOrganisationInPlace.js';
import { CreatePersonDocument } from './documents.generated.js';
import { filled } from './filled.js';
import { FormDialog } from './FormDialog.js';
import { looksLikePhone, splitName } from './names.js';
import { SimilarStakeholders } from './SimilarStakeholders.js';

/** A person who is missing, made while something else is being written down: a name, and where they work if it is known. */
export default function CreatePersonInPlace({ text, onCreated, onCancel }: CreateSlotProps) {
  const translate = useTranslate();
  const start: Partial<CreatePersonInput> = looksLikePhone(text) ? { phone: text } : splitName(text);
  return (
    <FormDialog
      title="stakeholders.create_person"
      resource="people"
      document={CreatePersonDocument}
      values={{ formOfAddress: 'NEUTRAL', ...start }}
      variables={(values: CreatePersonInput) => ({ input: filled(values) })}
      success="stakeholders.created"
      submit="app.add"
      onDone={({ createPerson: { id, displayName, affiliations } }) =>
        onCreated({ id, label: displayName, detail: affiliations[0]?.organisation.displayName })
      }
      onClose={onCancel}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 }}>
        <TextInput source="givenName" autoFocus helperText={false} autoComplete="off" />
        <TextInput source="initials" helperText={false} autoComplete="off" />
        <TextInput source="surnamePrefix" helperText={false} autoComplete="off" />
        <TextInput source="surname" validate={required()} helperText={false} autoComplete="off" />
      </Box>
      <SimilarStakeholders kind="PERSON" onPick={onCreated} />
      <EnumInput source="formOfAddress" enum="FormOfAddress" helperText={false} />
      <StakeholderInput
        source="organisationId"
        kind="ORGANISATION"
        helperText={false}
        create={(slot) => <CreateOrganisationInPlace {...slot} />}
      />
      <TextInput source="function" helperText={false} autoComplete="off" />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 }}>
        <TextInput source="phone" type="tel" helperText={false} autoComplete="off" />
        <TextInput source="email" type="email" validate={email(translate('validation.email'))} helperText={false} autoComplete="off" />
      </Box>
    </FormDialog>
  );
}
