import { useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Box, Button, TextField } from '@mui/material';
import { ApiError } from '@regiekamer/shared-console';

export interface SignInFormProps {
  onSignIn: (email: string, password: string) => Promise<void>;
  initialEmail?: string;
  children?: ReactNode;
}

/** An e-mail address and a password; after a mistake the address stays and the password is asked again. */
export function SignInForm({ onSignIn, initialEmail = '', children }: SignInFormProps) {
  const translate = useTranslate();
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await onSignIn(email.trim(), password);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // An unknown account, a wrong password and an ill-formed address look the same from outside.
      setFailure(['UNAUTHENTICATED', 'BAD_USER_INPUT', 'FORBIDDEN'].includes(error.code) ? 'identity.sign_in.failed' : error.message);
      setPassword('');
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box
      component="form"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        event.stopPropagation();
        void submit();
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      {failure ? (
        <Alert severity="error" role="alert">
          {translate(failure)}
        </Alert>
      ) : null}
      <TextField
        label={translate('ra.auth.email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        autoFocus={initialEmail === ''}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        margin="none"
      />
      <TextField
        label={translate('ra.auth.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        autoFocus={initialEmail !== ''}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        margin="none"
      />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
        {children}
        <Button type="submit" variant="contained" size="large" loading={busy} fullWidth={!children}>
          {translate('identity.sign_in.submit')}
        </Button>
      </Box>
    </Box>
  );
}
