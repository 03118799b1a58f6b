import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useRun } from '@regiekamer/shared-console';
import { AskColleagueAboutDocument } from './colleague-questions.generated.js';

export interface AskColleagueProps {
  stakeholderId: string;
  /** of the contact that is hinted at, YYYY-MM-DD */
  day: string;
  /** whom it is about */
  name: string;
}

/** A question to a colleague whom one may not be told of: it reaches whoever it is, and they choose whether to answer. */
export function AskColleague({ stakeholderId, day, name }: AskColleagueProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const asking = useRun(AskColleagueAboutDocument);

  if (asked) return <Typography variant="body2">{translate('portfolio.nearby.asked')}</Typography>;
  if (!open) {
    return (
      <Button size="small" color="inherit" variant="outlined" onClick={() => setOpen(true)} aria-label={translate('portfolio.nearby.ask_about', { name })}>
        {translate('portfolio.nearby.ask')}
      </Button>
    );
  }
  const send = async () => {
    if (await asking.run({ stakeholderId, day, note: note.trim() || null })) setAsked(true);
  };
  // it stands within the form in which the contact is logged: its own keys stay here
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', my: 0.5 }}>
      <TextField
        autoFocus
        size="small"
        label={translate('portfolio.nearby.note')}
        helperText={translate('portfolio.nearby.note_help')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
          else if (event.key === 'Enter') void send();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        error={Boolean(asking.error)}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        sx={{ flex: '1 1 14rem', m: 0 }}
      />
      <Button size="small" color="inherit" variant="outlined" onClick={() => void send()} disabled={asking.running}>
        {translate('portfolio.nearby.send')}
      </Button>
    </Box>
  );
}
