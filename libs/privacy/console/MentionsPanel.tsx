import { useTranslate } from 'react-admin';
import { Box, Card, CardContent, Chip, Typography, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { LoadError, useDocument, useRun, Waiting } from '@regiekamer/shared-console';
import { DecideMentionsDocument, SubjectMentionsDocument, type MentionOfSubjectFragment } from './desk.generated.js';

/** Where they are mentioned in texts; the handler says whether it is them. */
export function MentionsPanel({ requestId }: { requestId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(SubjectMentionsDocument, { requestId });
  return (
    <Card component="section" aria-label={translate('privacy.mentions.title')}>
      <CardContent>
        <Typography component="h2" variant="h6">{translate('privacy.mentions.title')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('privacy.mentions.text')}</Typography>
        {error ? (
          <LoadError error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Waiting rows={3} />
        ) : data.subjectMentions.length === 0 ? (
          <Typography>{translate('privacy.mentions.empty')}</Typography>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {data.subjectMentions.map((mention) => (
              <Mention key={mention.recordType + mention.recordId} mention={mention} requestId={requestId} />
            ))}
          </Box>
        )}
      </CardContent>
    </Card>
  );
}

function Mention({ mention, requestId }: { mention: MentionOfSubjectFragment; requestId: string }) {
  const translate = useTranslate();
  const { run, running } = useRun(DecideMentionsDocument, { success: 'privacy.mentions.saved' });
  const { recordType, recordId, title, likely, theirs, excerpts } = mention;
  const decide = (answer: boolean) => void run({ input: { requestId, recordType, recordIds: [recordId], theirs: answer } });
  const name = title ?? translate('privacy.mentions.untitled');
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {translate(`privacy.mentions.type.${recordType}`)}: {name}
        </Typography>
        <Chip size="small" variant="outlined" label={translate(likely ? 'privacy.mentions.likely' : 'privacy.mentions.unsure')} />
      </Box>
      {excerpts.map(({ before, found, after }, index) => (
        <Typography key={index} variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere', color: 'text.secondary' }}>
          {before}
          <Box component="mark" sx={{ px: 0.25 }}>{found}</Box>
          {after}
        </Typography>
      ))}
      <ToggleButtonGroup size="small" exclusive value={theirs} disabled={running} aria-label={name} sx={{ mt: 1 }}>
        <ToggleButton value={true} onClick={() => decide(true)}>{translate('privacy.mentions.theirs')}</ToggleButton>
        <ToggleButton value={false} onClick={() => decide(false)}>{translate('privacy.mentions.namesake')}</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}
