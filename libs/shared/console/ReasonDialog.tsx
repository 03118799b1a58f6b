import { useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';

export interface ReasonDialogProps {
  open: boolean;
  /** message key */
  title: string;
  /** @returns whether it was taken; otherwise the dialog stays with what was typed */
  onConfirm: (reason: string) => Promise<boolean>;
  onClose: () => void;
  /** message key of the button; by default 'Confirm' */
  confirm?: string;
  /** what the reason is asked for, where the title cannot say it all */
  children?: ReactNode;
}

/** Asks one reason, for a step that colleagues will want to understand later. */
export function ReasonDialog({ open, title, onConfirm, onClose, confirm = 'ra.action.confirm', children }: ReasonDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    try {
      if (await onConfirm(reason.trim())) {
        setReason('');
        onClose();
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="reason-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation(); // it may stand inside another form
          void submit();
        }}
      >
        <DialogTitle id="reason-title">{translate(title)}</DialogTitle>
        <DialogContent>
          {children}
          <TextField
            autoFocus
            required
            multiline
            minRows={2}
            label={translate('reason.label')}
            helperText={translate('reason.help')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && reason.trim()) {
                event.preventDefault();
                void submit();
              }
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || reason.trim() === ''}>
            {translate(confirm)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
