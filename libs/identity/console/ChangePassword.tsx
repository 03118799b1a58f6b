import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { ChangePasswordDocument, useRun } from '@regiekamer/shared-console';

export const SHORTEST_PASSWORD = 12;

/** One changes one's own password, with the current one as proof. */
export default function ChangePassword({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { run, running, error } = useRun(ChangePasswordDocument, {
    success: 'identity.password.changed',
    onSuccess: onClose,
  });
  const tooShort = next !== '' && next.length < SHORTEST_PASSWORD;
  const currentError = error?.fields['currentPassword'];
  const nextError = error?.fields['newPassword'];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="password-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run({ currentPassword: current, newPassword: next });
        }}
      >
        <DialogTitle id="password-title">{translate('identity.password.title')}</DialogTitle>
        <DialogContent>
          <TextField
            label={translate('identity.password.current')}
            type="password"
            autoComplete="current-password"
            required
            autoFocus
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
            error={currentError !== undefined}
            helperText={currentError ? translate(currentError) : ' '}
          />
          <TextField
            label={translate('identity.password.next')}
            type="password"
            autoComplete="new-password"
            required
            value={next}
            onChange={(event) => setNext(event.target.value)}
            error={tooShort || nextError !== undefined}
            helperText={translate(nextError ?? 'identity.password.rule')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            disabled={running || current === '' || next.length < SHORTEST_PASSWORD}
          >
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
