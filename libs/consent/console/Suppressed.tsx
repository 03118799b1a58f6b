import { useState } from 'react';
import { Confirm, useCanAccess, useTranslate } from 'react-admin';
import { Alert, Button } from '@mui/material';
import { useRun } from '@regiekamer/shared-console';
import { LiftSuppressionDocument } from './documents.generated.js';

/** Tells of somebody who was entered anew after they asked to be left alone, and lets who keeps the register take it back. */
export function Suppressed({ id }: { id: string }) {
  const translate = useTranslate();
  const { canAccess: mayLift } = useCanAccess({ resource: 'PRIVACY', action: 'edit' });
  const [asking, setAsking] = useState(false);
  const { run, running } = useRun(LiftSuppressionDocument, { success: 'consent.suppressed.lifted' });
  return (
    <>
      <Alert
        severity="warning"
        sx={{ mb: 1, flexWrap: 'wrap' }}
        action={
          mayLift ? (
            <Button color="inherit" size="small" disabled={running} onClick={() => setAsking(true)}>
              {translate('consent.suppressed.lift')}
            </Button>
          ) : null
        }
      >
        {translate('consent.suppressed.text')}
      </Alert>
      <Confirm
        isOpen={asking}
        title="consent.suppressed.title"
        content="consent.suppressed.confirm"
        confirm="consent.suppressed.lift"
        onConfirm={() => {
          setAsking(false);
          void run({ id });
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
