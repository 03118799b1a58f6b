import { useCloseNotification, useTranslate } from 'ra-core';
import { Alert, Button } from '@mui/material';

export interface NoticeAction {
  /** message key */
  label: string;
  run: () => void;
}

/** ms that a notice with a way back stays */
export const NOTICE_STAYS = 10_000;

/** What was done, with what one may want right after it: to open it, or to take it back. */
export function Notice({ text, actions }: { text: string; actions: readonly NoticeAction[] }) {
  const translate = useTranslate();
  const close = useCloseNotification();
  return (
    <Alert
      severity="success"
      variant="filled"
      sx={{ alignItems: 'center' }}
      action={actions.map(({ label, run }) => (
        <Button
          key={label}
          color="inherit"
          size="small"
          onClick={() => {
            close();
            run();
          }}
        >
          {translate(label)}
        </Button>
      ))}
    >
      {text}
    </Alert>
  );
}
