import { useEffect, useRef, useState } from 'react';
import { useAuthProvider, useGetIdentity, useTranslate } from 'ra-core';
import { Button, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { onSessionEnd } from '@regiekamer/shared-console';
import { SignInForm } from './SignInForm.js';

/** Stands over the page when the session ended under it, so that a half-filled form is not lost to a sign-in page. */
export function SignInAgain() {
  const translate = useTranslate();
  const authProvider = useAuthProvider();
  const { identity } = useGetIdentity();
  const [open, setOpen] = useState(false);
  const answer = useRef<((signedIn: boolean) => void) | null>(null);

  useEffect(
    () =>
      onSessionEnd(
        () =>
          new Promise((resolve) => {
            answer.current = resolve;
            setOpen(true);
          }),
      ),
    [],
  );

  const finish = (signedIn: boolean) => {
    setOpen(false);
    answer.current?.(signedIn);
    answer.current = null;
  };

  const signIn = async (email: string, password: string) => {
    await authProvider?.login({ email, password });
    const now = await authProvider?.getIdentity?.();
    // Another person must not go on in the first one's screen.
    if (identity && now && now.id !== identity.id) window.location.assign('/');
    else finish(true);
  };

  const email: unknown = identity?.['email'];
  return (
    <Dialog open={open} fullWidth maxWidth="xs" aria-labelledby="again-title">
      <DialogTitle id="again-title">{translate('identity.sign_in.again_title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('identity.sign_in.again_text')}</Typography>
        <SignInForm onSignIn={signIn} initialEmail={typeof email === 'string' ? email : ''}>
          <Button onClick={() => finish(false)}>{translate('identity.sign_in.leave')}</Button>
        </SignInForm>
      </DialogContent>
    </Dialog>
  );
}
