import { useAuthProvider, useLocaleState, useLogin, useTranslate } from 'ra-core';
import { Notification } from 'ra-ui-materialui';
import { Box, Button, Card, Typography } from '@mui/material';
import { SignInForm } from './SignInForm.js';

/** The door: nothing is shown or loaded before somebody is known. */
export default function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const authProvider = useAuthProvider();
  const [locale, setLocale] = useLocaleState();

  const signIn = async (email: string, password: string) => {
    await login({ email, password });
    // From now on the console speaks the language of the account.
    const identity = await authProvider?.getIdentity?.();
    const own: unknown = identity?.['locale'];
    if ((own === 'nl' || own === 'en') && own !== locale) setLocale(own);
  };

  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, bgcolor: 'background.default' }}
    >
      <Box
        sx={{
          display: { xs: 'none', md: 'flex' },
          flexDirection: 'column',
          justifyContent: 'flex-end',
          p: 6,
          color: '#f2f7f6',
          background: 'linear-gradient(160deg, #0b3b3f 0%, #0f5a5c 60%, #1c7a6f 100%)',
        }}
      >
        <Typography sx={{ fontSize: '2.25rem', fontWeight: 600, lineHeight: 1.2, maxWidth: 420 }}>
          {translate('identity.sign_in.tagline')}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', placeItems: 'center', p: 2 }}>
        <Card variant="outlined" sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
          <Typography variant="overline" sx={{ color: 'primary.main', fontWeight: 700, letterSpacing: '0.08em' }}>
            {translate('app.name')}
          </Typography>
          <Typography component="h1" variant="h5" sx={{ mb: 3 }}>
            {translate('identity.sign_in.title')}
          </Typography>
          <SignInForm onSignIn={signIn} />
          <Button
            size="small"
            sx={{ mt: 2 }}
            lang={locale === 'en' ? 'nl' : 'en'}
            onClick={() => setLocale(locale === 'en' ? 'nl' : 'en')}
          >
            {translate('identity.language')}
          </Button>
        </Card>
      </Box>
      <Notification />
    </Box>
  );
}
