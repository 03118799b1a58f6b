import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { enumValues, LoadError, useDocument, useRun, Waiting, type Language } from '@regiekamer/shared-console';
import { PreferenceLinkDocument, SendPreferenceLinkDocument } from './documents.generated.js';

/** Sends one person the link to their own preferences; where that cannot be, it can be copied. */
export function SendPreferenceLink({ stakeholderId, country, onClose }: { stakeholderId: string; country: string | null; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [language, setLanguage] = useState<Language>(['NL', 'BE', 'SR'].includes(country ?? 'NL') ? 'NL' : 'EN');
  const { data, error, refetch } = useDocument(PreferenceLinkDocument, { stakeholderId, language }, { keepPrevious: true });
  const { run, running } = useRun(SendPreferenceLinkDocument, { success: 'consent.link.queued', onSuccess: onClose });
  const link = data?.preferenceLink;
  const mayMail = link?.canSend && link.email !== null;

  const copy = async (url: string) => {
    try {
      await navigator.clipboard.writeText(url);
      notify('consent.link.copied', { type: 'success' });
    } catch {
      // a browser lets nobody at the clipboard without TLS; the link stands in the field
      notify('consent.link.not_copied', { type: 'warning' });
    }
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="send-preference-link">
      <DialogTitle id="send-preference-link">{translate('consent.link.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('consent.link.what')}</Typography>
        <TextField
          select
          fullWidth
          size="small"
          label={translate('consent.link.language')}
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
          sx={{ mb: 2 }}
        >
          {enumValues.Language.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.Language.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {error && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
        {!error && !link ? <Waiting rows={2} /> : null}
        {link ? (
          <>
            {mayMail ? (
              <Typography sx={{ mb: 2 }}>{translate('consent.link.to', { email: link.email })}</Typography>
            ) : (
              <Alert severity="info" sx={{ mb: 2 }}>
                {translate(link.canSend ? 'consent.link.no_address' : 'consent.link.no_server')}
              </Alert>
            )}
            {mayMail ? null : (
              <TextField
                fullWidth
                size="small"
                value={link.url}
                onFocus={(event) => event.target.select()}
                slotProps={{ htmlInput: { readOnly: true, 'aria-label': translate('consent.link.action') } }}
              />
            )}
            <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
              {translate('consent.link.bearer')}
            </Typography>
          </>
        ) : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        {link ? (
          <Button variant={mayMail ? 'text' : 'contained'} onClick={() => void copy(link.url)}>
            {translate('consent.link.copy')}
          </Button>
        ) : null}
        {mayMail ? (
          <Button variant="contained" disabled={running} onClick={() => void run({ stakeholderId, language })}>
            {translate('consent.link.send')}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
