import { useTranslate } from 'react-admin';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { LoadError, useDocument, useRun, Waiting } from '@regiekamer/shared-console';
import { PreviewPreferenceMailingDocument, SendPreferenceLinksDocument } from './documents.generated.js';
import { selectionOf, type Chosen } from './selection.js';

/** Sends many the link to their own preferences; says first to how many, and who gets none and why. */
export default function SendPreferenceLinks({ onClose, ...chosen }: Chosen & { onClose: () => void }) {
  const translate = useTranslate();
  const selection = selectionOf(chosen);
  const { data, error, refetch } = useDocument(PreviewPreferenceMailingDocument, { selection });
  const { run, running } = useRun(SendPreferenceLinksDocument, { success: 'consent.link.queued', onSuccess: onClose });
  const mailing = data?.previewPreferenceMailing;
  const left = mailing ? ([['without_address', mailing.withoutAddress], ['refused', mailing.refused], ['recent', mailing.recent]] as const) : [];
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="send-preference-links">
      <DialogTitle id="send-preference-links">{translate('consent.link.bulk_title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('consent.link.what')}</Typography>
        {error && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
        {!error && !mailing ? <Waiting rows={2} /> : null}
        {mailing && !mailing.canSend ? <Alert severity="warning">{translate('consent.link.no_server_bulk')}</Alert> : null}
        {mailing?.canSend ? (
          <>
            <Typography sx={{ fontWeight: 600 }}>{translate('consent.link.sent_to', { smart_count: mailing.sent })}</Typography>
            {left.map(([key, count]) =>
              count > 0 ? (
                <Typography key={key} variant="body2">
                  {translate(`consent.link.${key}`, { smart_count: count })}
                </Typography>
              ) : null,
            )}
          </>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={running || !mailing?.canSend || mailing.sent === 0} onClick={() => void run({ selection })}>
          {translate('consent.link.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
