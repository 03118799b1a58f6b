import { useState } from 'react';
import { Link, maxLength, required, TextInput, useTranslate } from 'react-admin';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { LoadError, useDocument, Waiting, type EraseSubjectInput } from '@regiekamer/shared-console';
import { FormDialog } from '@regiekamer/stakeholders-console';
import { ErasurePreviewDocument, EraseSubjectDocument, type ErasurePreviewQuery } from './desk.generated.js';

type Preview = ErasurePreviewQuery['erasurePreview'];

/** What erasing would do and what stands in its way, and then the act. */
export function ErasurePanel({ requestId }: { requestId: string }) {
  const translate = useTranslate();
  const [erasing, setErasing] = useState(false);
  const { data, error, refetch } = useDocument(ErasurePreviewDocument, { requestId });
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={4} />;
  const preview = data.erasurePreview;
  const { removed, kept, obstacles, doubles, undecided } = preview;
  return (
    <Stack spacing={2}>
      <Typography>{translate('privacy.erase.text')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 2 }}>
        <Counts title="privacy.erase.removed" counts={removed} />
        <Counts title="privacy.erase.kept" counts={kept} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('privacy.erase.hidden')}</Typography>
      {undecided > 0 ? <Alert severity="info">{translate('privacy.erase.undecided', { smart_count: undecided })}</Alert> : null}
      {doubles.length > 0 ? (
        <Alert severity="warning">
          {translate('privacy.erase.doubles')}{' '}
          {doubles.map(({ id, displayName }) => (
            <Link key={id} underline="always" to={`/people/${id}/show`} sx={{ mr: 1 }}>{displayName}</Link>
          ))}
        </Alert>
      ) : null}
      {obstacles.length > 0 ? (
        <Alert severity="error">
          {translate('privacy.erase.obstacles')}
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {obstacles.map(({ code, title, recordId }) => (
              <li key={code + (recordId ?? '')}>{translate(`privacy.erase.obstacle.${code}`, { title: title ?? '' })}</li>
            ))}
          </Box>
        </Alert>
      ) : (
        <Button variant="contained" color="error" onClick={() => setErasing(true)} sx={{ alignSelf: 'flex-start' }}>
          {translate('privacy.erase.open')}
        </Button>
      )}
      {erasing ? <Erase preview={preview} onClose={() => setErasing(false)} /> : null}
    </Stack>
  );
}

function Counts({ title, counts }: { title: string; counts: Preview['removed'] }) {
  const translate = useTranslate();
  return (
    <Box component="section">
      <Typography component="h3" variant="subtitle1">{translate(title)}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {counts.map(({ code, count }) => (
          <li key={code}>
            {translate(`privacy.erase.count.${code}`)}
            {count > 1 ? ` (${count})` : ''}
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Erase({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const translate = useTranslate();
  const { requestId, confirmation: name } = preview;
  return (
    <FormDialog
      title="privacy.erase.title"
      resource="privacyRequests"
      document={EraseSubjectDocument}
      variables={({ confirmation, outcome }: EraseSubjectInput) => ({ input: { requestId, confirmation, outcome } })}
      success="privacy.erase.done"
      submit="privacy.erase.button"
      onClose={onClose}
    >
      <Alert severity="warning" sx={{ mb: 2 }}>{translate('privacy.erase.text')}</Alert>
      <TextInput
        source="confirmation"
        label={translate('privacy.erase.confirm', { name })}
        validate={[required(), (value: unknown) => (value === name ? undefined : 'validation.notTheName')]}
        helperText={false}
        autoComplete="off"
      />
      <TextInput source="outcome" label="privacy.erase.outcome" multiline minRows={2} validate={[required(), maxLength(5000)]} helperText={false} />
    </FormDialog>
  );
}
