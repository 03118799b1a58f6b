import { BooleanInput, SimpleForm, TextInput, email, required, useTranslate } from 'react-admin';
import { Box, Typography } from '@mui/material';
import { CategoryInput, EnumInput, FormToolbar, StakeholderInput, TagsInput, UserInput } from '@regiekamer/shared-console';
import { AddressInputs } from './AddressInputs.js';
import { formatPhone } from './contact.js';
import CreateOrganisationInPlace from './CreateOrganisationInPlace.js';
import { SimilarStakeholders } from './SimilarStakeholders.js';

/** Two inputs beside each other where there is room. */
export const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
  width: '100%',
} as const;

export function FormSection({ title }: { title: string }) {
  const translate = useTranslate();
  return (
    <Typography component="h2" variant="h6" sx={{ mt: 2 }}>
      {translate(title)}
    </Typography>
  );
}

/** What the server stored shows as people here write it; what is being typed stays as it is typed. */
export function PhoneInput() {
  return (
    <TextInput
      source="phone"
      type="tel"
      format={(value: unknown) => (typeof value === 'string' ? formatPhone(value) : '')}
      helperText="stakeholders.form.phone_help"
      autoComplete="off"
    />
  );
}

/** A person's name in its parts, how to reach them, and who keeps the relation. */
export function PersonForm({ isNew = false }: { isNew?: boolean }) {
  const translate = useTranslate();
  return (
    <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 800 }}>
      <FormSection title="stakeholders.form.name" />
      <Box sx={columns}>
        <TextInput source="givenName" autoFocus={isNew} helperText={false} autoComplete="off" />
        <TextInput source="initials" helperText="stakeholders.form.initials_help" autoComplete="off" />
        <TextInput source="surnamePrefix" helperText="stakeholders.form.prefix_help" autoComplete="off" />
        <TextInput source="surname" validate={required()} helperText={false} autoComplete="off" />
        <TextInput source="partnerSurname" helperText="stakeholders.form.partner_help" autoComplete="off" />
        <EnumInput source="formOfAddress" enum="FormOfAddress" defaultValue="NEUTRAL" helperText="stakeholders.form.address_help" />
      </Box>
      {isNew ? <SimilarStakeholders kind="PERSON" /> : null}
      <BooleanInput source="sortOnPrefix" helperText="stakeholders.form.sort_help" />
      {isNew ? (
        <>
          <FormSection title="stakeholders.form.role" />
          <Box sx={columns}>
            <StakeholderInput
              source="organisationId"
              kind="ORGANISATION"
              helperText={false}
              create={(slot) => <CreateOrganisationInPlace {...slot} />}
            />
            <TextInput source="function" helperText={false} autoComplete="off" />
          </Box>
        </>
      ) : null}
      <FormSection title="stakeholders.form.contact" />
      <Box sx={columns}>
        <TextInput source="email" type="email" validate={email(translate('validation.email'))} helperText={false} autoComplete="off" />
        <PhoneInput />
        <AddressInputs />
      </Box>
      <FormSection title="stakeholders.form.relation" />
      <Box sx={columns}>
        <CategoryInput source="category" helperText={false} />
        <UserInput source="relationOwnerId" helperText={false} />
      </Box>
      <TagsInput source="tags" />
    </SimpleForm>
  );
}
