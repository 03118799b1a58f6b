import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { SaveButton, Toolbar } from 'ra-ui-materialui';
import { useNavigate } from 'react-router';
import { Button } from '@mui/material';

/** Save, or go back; a record is archived from its own page, never from a form. */
export function FormToolbar({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Toolbar sx={{ gap: 1 }}>
      <SaveButton alwaysEnable={false} />
      <Button onClick={() => void navigate(-1)}>{translate('ra.action.cancel')}</Button>
      {children}
    </Toolbar>
  );
}
