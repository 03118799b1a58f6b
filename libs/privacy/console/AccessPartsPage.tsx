import { Title, useTranslate } from 'react-admin';
import { Box, Card, CardContent, Chip, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { EmptyList, LoadError, useDocument, useFormat, useRun, Waiting } from '@regiekamer/shared-console';
import { DeskTabs } from './DeskTabs.js';
import { AccessPartsDocument, DecideAccessPartDocument, type AccessPartsQuery } from './desk.generated.js';

/** What a colleague may read and the handler of an access request may not: to give or not. */
export default function AccessPartsPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(AccessPartsDocument, {});
  return (
    <>
      <DeskTabs />
      <Title title="privacy.parts.title" />
      <Card sx={{ maxWidth: 960 }}>
        <CardContent>
          <Typography sx={{ mb: 1 }}>{translate('privacy.parts.text')}</Typography>
          {error ? (
            <LoadError error={error} onRetry={() => void refetch()} />
          ) : !data ? (
            <Waiting rows={4} />
          ) : data.accessParts.length === 0 ? (
            <EmptyList text="privacy.parts.empty" />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {data.accessParts.map((part) => (
                <Part key={part.requestId + part.recordId} part={part} />
              ))}
            </Box>
          )}
        </CardContent>
      </Card>
    </>
  );
}

function Part({ part: { requestId, recordType, recordId, subject, title, at, dueOn, released } }: { part: AccessPartsQuery['accessParts'][number] }) {
  const translate = useTranslate();
  const format = useFormat();
  const { run, running } = useRun(DecideAccessPartDocument, { success: 'privacy.parts.saved' });
  const decide = (answer: boolean) => void run({ input: { requestId, recordType, recordId, released: answer } });
  const state = released === null ? 'open' : released ? 'given' : 'withheld';
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
        <Chip size="small" variant="outlined" color={released === null ? 'warning' : 'default'} label={translate(`privacy.parts.${state}`)} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {[subject, translate(`enums.PartType.${recordType}`), format.date(at), translate('privacy.parts.due', { date: format.date(dueOn) })].join(' · ')}
      </Typography>
      <ToggleButtonGroup size="small" exclusive value={released} disabled={running} aria-label={title}>
        <ToggleButton value={true} onClick={() => decide(true)}>{translate('privacy.parts.give')}</ToggleButton>
        <ToggleButton value={false} onClick={() => decide(false)}>{translate('privacy.parts.withhold')}</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}
