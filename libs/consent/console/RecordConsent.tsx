import { SelectInput, TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Typography } from '@mui/material';
import { EnumInput, useReferenceData, type RecordConsentInput } from '@regiekamer/shared-console';
import { FormDialog } from '@regiekamer/stakeholders-console';
import { RecordConsentDocument } from './documents.generated.js';

/** Appends what somebody said to the ledger. */
export function RecordConsent({ stakeholderId, onClose }: { stakeholderId: string; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <FormDialog
      title="consent.record_title"
      resource="consents"
      document={RecordConsentDocument}
      values={{ channel: 'EMAIL', status: 'GRANTED' }}
      variables={({ purpose, channel, status, source, note, wordingVersion }: RecordConsentInput) => ({
        input: { stakeholderId, purpose, channel, status, source, note: note ?? null, wordingVersion: wordingVersion ?? null },
      })}
      success="consent.recorded"
      submit="consent.record"
      onClose={onClose}
    >
      <PurposeInput />
      <EnumInput source="channel" enum="Channel" validate={required()} helperText={false} />
      <EnumInput source="status" enum="ConsentStatus" validate={required()} helperText={false} />
      <TextInput source="source" validate={required()} helperText="consent.source_help" autoComplete="off" />
      <TextInput source="wordingVersion" helperText="consent.wording_help" autoComplete="off" />
      <TextInput source="note" multiline minRows={2} helperText={false} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('consent.append_only')}
      </Typography>
    </FormDialog>
  );
}

/** A purpose that is no longer in use takes no consent any more, but whoever refuses is always heard. */
export function PurposeInput() {
  const { items, isPending } = useReferenceData('purposes');
  const status: unknown = useWatch({ name: 'status' });
  const refuses = status === 'WITHDRAWN' || status === 'OBJECTED';
  const choices = items.filter(({ active }) => active || refuses).map(({ code, label }) => ({ id: code, name: label }));
  return (
    <SelectInput source="purpose" choices={choices} isPending={isPending} translateChoice={false} validate={required()} helperText={false} />
  );
}
