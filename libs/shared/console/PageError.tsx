import { useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import { Title } from 'ra-ui-materialui';

/** A page that broke: what happened, what was kept, what to do. */
export function PageError({ error }: { error: unknown }) {
  const translate = useTranslate();
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Box role="alert" sx={{ maxWidth: 640, py: 4 }}>
      <Title title="errors.page_title" />
      <Typography variant="h5" component="h2" gutterBottom>
        {translate('errors.page_title')}
      </Typography>
      <Typography>{translate('errors.page_kept')}</Typography>
      <Typography sx={{ mb: 2 }}>{translate('errors.page_do')}</Typography>
      <Box component="pre" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', p: 2, bgcolor: 'action.hover', borderRadius: 1 }}>
        {translate(message, { _: message })}
      </Box>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {translate('errors.page_retry')}
      </Button>
      {/* a whole new page: what broke may be what a soft navigation keeps */}
      <Button href="/" sx={{ ml: 1 }}>
        {translate('errors.page_home')}
      </Button>
    </Box>
  );
}
