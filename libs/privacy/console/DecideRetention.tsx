import { maxLength, required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Alert, Typography } from '@mui/material';
import { DateInput, EnumInput, type DecideRetentionInput } from '@regiekamer/shared-console';
import { FormDialog } from '@regiekamer/stakeholders-console';
import { DecideRetentionDocument } from './desk.generated.js';

/** One decision, with its reason, for everybody who was chosen. */
export function DecideRetention({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <FormDialog
      title="privacy.retention.decide"
      resource="privacyRequests"
      document={DecideRetentionDocument}
      values={{ decision: 'KEEP' }}
      variables={({ decision, reason, reviewOn }: DecideRetentionInput) => ({
        input: { ids: [...ids], decision, reason, reviewOn: decision === 'KEEP' ? (reviewOn ?? null) : null },
      })}
      success="privacy.retention.done"
      submit="privacy.retention.decide"
      onClose={onClose}
    >
      <Typography sx={{ mb: 1 }}>{translate('privacy.retention.chosen', { smart_count: ids.length })}</Typography>
      <EnumInput source="decision" enum="RetentionChoice" label="privacy.retention.decision" validate={required()} helperText={false} />
      <TextInput source="reason" label="privacy.retention.reason" validate={[required(), maxLength(2000)]} helperText={false} autoComplete="off" />
      <Consequence />
    </FormDialog>
  );
}

function Consequence() {
  const translate = useTranslate();
  const decision: unknown = useWatch({ name: 'decision' });
  if (decision === 'KEEP') return <DateInput source="reviewOn" label="privacy.retention.review_on" validate={required()} />;
  return decision === 'ERASE' ? <Alert severity="warning">{translate('privacy.retention.erase_warning')}</Alert> : null;
}
