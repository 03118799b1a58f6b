import { useState } from 'react';
import { useNotify, useTranslate } from 'ra-core';
import { Button, useTheme } from '@mui/material';
import ImageIcon from '@mui/icons-material/ImageOutlined';
import type { Picture } from './chart-export.js';

/** Saves a chart as a picture; what draws it is fetched when somebody asks for it. */
export function ExportButton({ title, save }: { title: string; save: (picture: Picture) => Promise<void> }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { palette } = useTheme();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await save({ title, background: palette.background.paper, color: palette.text.primary });
    } catch {
      // whatever the browser's reason, the reader can only try again or take a picture of the screen
      notify('errors.picture', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" startIcon={<ImageIcon />} disabled={busy} onClick={() => void run()}>
      {translate('app.picture')}
    </Button>
  );
}
