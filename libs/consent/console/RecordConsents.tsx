import { useRef, useState } from 'react';
import { TextInput, required, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Typography } from '@mui/material';
import { Link as RaLink } from 'react-admin';
import { EnumInput, LoadError, useDocument, type RecordConsentsInput } from '@regiekamer/shared-console';
import { FormDialog, stakeholderPath } from '@regiekamer/stakeholders-console';
import { PreviewConsentsDocument, RecordConsentsDocument, type BulkOutcomeFragment } from './documents.generated.js';
import { PurposeInput } from './RecordConsent.js';
import { selectionOf, useRested, type Chosen } from './selection.js';

type Said = Pick<RecordConsentsInput, 'purpose' | 'channel' | 'status' | 'source' | 'note' | 'wordingVersion'>;

/** Appends the same to the ledger of many: how many, and who is left out, before and after. */
export default function RecordConsents({ onClose, ...chosen }: Chosen & { onClose: () => void }) {
  const selection = selectionOf(chosen);
  const done = useRef(false);
  const [outcome, setOutcome] = useState<BulkOutcomeFragment | null>(null);
  if (outcome) return <Outcome outcome={outcome} onClose={onClose} />;
  return (
    <FormDialog
      title="consent.bulk.title"
      resource="consents"
      document={RecordConsentsDocument}
      values={{ channel: 'EMAIL', status: 'GRANTED' }}
      variables={({ purpose, channel, status, source, note, wordingVersion }: Said) => ({
        input: { selection, purpose, channel, status, source, note: note ?? null, wordingVersion: wordingVersion ?? null },
      })}
      success="consent.bulk.done"
      submit="consent.record"
      onDone={({ recordConsents }) => {
        done.current = true;
        setOutcome(recordConsents);
      }}
      onClose={() => {
        if (!done.current) onClose();
      }}
    >
      <PurposeInput />
      <EnumInput source="channel" enum="Channel" validate={required()} helperText={false} />
      <EnumInput source="status" enum="ConsentStatus" validate={required()} helperText={false} />
      <TextInput source="source" validate={required()} helperText="consent.source_help" autoComplete="off" />
      <TextInput source="wordingVersion" helperText="consent.wording_help" autoComplete="off" />
      <TextInput source="note" multiline minRows={2} helperText={false} />
      <Preview selection={selection} />
    </FormDialog>
  );
}

function Preview({ selection }: { selection: RecordConsentsInput['selection'] }) {
  const translate = useTranslate();
  const { watch } = useFormContext<Partial<Said>>();
  const { purpose, channel, status, source, wordingVersion } = useRested<Said>(JSON.stringify(watch()));
  const ready = Boolean(purpose && channel && status && source?.trim());
  const input = { selection, purpose, channel, status, source, wordingVersion: wordingVersion ?? null } as RecordConsentsInput;
  const { data, error, refetch } = useDocument(PreviewConsentsDocument, { input }, { enabled: ready, keepPrevious: ready });
  return (
    <Box role="status" sx={{ mt: 1 }}>
      {!ready ? <Typography variant="body2">{translate('consent.bulk.fill')}</Typography> : null}
      {ready && error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {ready && data ? <Counts outcome={data.previewConsents} before /> : null}
    </Box>
  );
}

function Counts({ outcome, before = false }: { outcome: BulkOutcomeFragment; before?: boolean }) {
  const translate = useTranslate();
  const { recorded, unchanged, refusedCount, refused } = outcome;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(before ? 'consent.bulk.to_record' : 'consent.bulk.recorded', { smart_count: recorded })}
      </Typography>
      {unchanged > 0 ? <Typography variant="body2">{translate('consent.bulk.unchanged', { smart_count: unchanged })}</Typography> : null}
      {refusedCount > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate(before ? 'consent.bulk.refused' : 'consent.bulk.was_refused', { smart_count: refusedCount })}
          <Box component="ul" sx={{ my: 0.5, pl: 2.5, maxHeight: 160, overflowY: 'auto' }} tabIndex={0}>
            {refused.map((one) => (
              <li key={one.id}>
                {before ? one.displayName : (
                  <Link component={RaLink} to={`${stakeholderPath(one)}?tab=consent`}>
                    {one.displayName}
                  </Link>
                )}
              </li>
            ))}
            {refusedCount > refused.length ? <li>{translate('consent.bulk.and_more', { count: refusedCount - refused.length })}</li> : null}
          </Box>
        </Alert>
      ) : null}
    </>
  );
}

function Outcome({ outcome, onClose }: { outcome: BulkOutcomeFragment; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="recorded-consents">
      <DialogTitle id="recorded-consents">{translate('consent.bulk.done')}</DialogTitle>
      <DialogContent>
        <Counts outcome={outcome} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
