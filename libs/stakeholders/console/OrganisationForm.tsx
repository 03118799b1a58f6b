import { SimpleForm, TextInput, email, required, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Box } from '@mui/material';
import { CategoryInput, DateInput, FormToolbar, TagsInput, UserInput } from '@regiekamer/shared-console';
import { AddressInputs } from './AddressInputs.js';
import { columns, FormSection, PhoneInput } from './PersonForm.js';
import { SimilarStakeholders } from './SimilarStakeholders.js';

/** Nobody writes the scheme of a web address. */
export const withScheme = (address: string): string => (address === '' || /^https?:\/\//i.test(address) ? address : `https://${address}`);

function WebsiteInput() {
  const { getValues, setValue } = useFormContext();
  const complete = () => {
    const typed: unknown = getValues('website');
    if (typeof typed === 'string') setValue('website', withScheme(typed.trim()), { shouldDirty: true });
  };
  return (
    <TextInput
      source="website"
      type="url"
      helperText={false}
      autoComplete="off"
      onBlur={complete}
      // Enter saves the form before the field is left.
      onKeyDown={(event) => {
        if (event.key === 'Enter') complete();
      }}
    />
  );
}

const isKvkNumber = (value: unknown) =>
  typeof value === 'string' && value !== '' && !/^\d{8}$/.test(value) ? 'stakeholders.form.kvk_wrong' : undefined;

/** An organisation: what it is, whether it is a member, how to reach it, and who keeps the relation. */
export function OrganisationForm({ isNew = false }: { isNew?: boolean }) {
  const translate = useTranslate();
  return (
    <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 800 }}>
      <TextInput source="name" validate={required()} autoFocus={isNew} helperText={false} autoComplete="off" />
      {isNew ? <SimilarStakeholders kind="ORGANISATION" /> : null}
      <Box sx={columns}>
        <CategoryInput source="category" helperText={false} />
        <DateInput source="memberSince" helperText="stakeholders.form.member_help" />
        <TextInput
          source="kvkNumber"
          validate={isKvkNumber}
          helperText="stakeholders.form.kvk_help"
          autoComplete="off"
        />
      </Box>
      <FormSection title="stakeholders.form.contact" />
      <Box sx={columns}>
        <TextInput source="email" type="email" validate={email(translate('validation.email'))} helperText={false} autoComplete="off" />
        <PhoneInput />
        <WebsiteInput />
        <AddressInputs />
      </Box>
      <FormSection title="stakeholders.form.relation" />
      <UserInput source="relationOwnerId" helperText={false} />
      <TagsInput source="tags" />
    </SimpleForm>
  );
}
