import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Button, Typography } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import { LoadError, useDialogs, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { BlindSpotsDocument, type BlindSpotRowFragment } from './blind-spots.generated.js';

/** as many as one can do something about this week */
const MOST = 6;

/** Whom the issues need and nobody speaks to: those of one issue, or of all issues on whose team the viewer is. */
export function BlindSpots({ issueId = null }: { issueId?: string | null }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(BlindSpotsDocument, { issueId, limit: MOST });
  const { canAccess: mayLog } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={2} />;
  if (data.blindSpots.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{translate(issueId ? 'portfolio.blind.none_on_issue' : 'portfolio.blind.none')}</Typography>;
  }
  return (
    <Box component="ul" aria-label={translate('portfolio.blind.title')} sx={{ listStyle: 'none', p: 0, m: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}>
      {data.blindSpots.map((spot) => (
        <Spot key={`${spot.issue.id}/${spot.stakeholder.id}`} spot={spot} withIssue={!issueId} mayLog={mayLog === true} />
      ))}
    </Box>
  );
}

function Spot({ spot, withIssue, mayLog }: { spot: BlindSpotRowFragment; withIssue: boolean; mayLog: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  const dialogs = useDialogs();
  const reasonText = useReasonText();
  const { stakeholder, issue, score, reasons } = spot;
  return (
    <Box component="li" sx={{ py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          <Box
            component={Link}
            to={`/${stakeholder.kind === 'PERSON' ? 'people' : 'organisations'}/${stakeholder.id}/show`}
            sx={{ color: 'text.primary', fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {stakeholder.displayName}
          </Box>
          {withIssue ? (
            <>
              {' · '}
              <Box component={Link} to={`/issues/${issue.id}/show`} sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
                {issue.title}
              </Box>
            </>
          ) : null}
        </Box>
        {mayLog && dialogs.has('log') ? (
          <Button
            size="small"
            startIcon={<AddCommentIcon />}
            aria-label={translate('portfolio.blind.log_with', { name: stakeholder.displayName })}
            onClick={() => dialogs.open('log', { stakeholderIds: [stakeholder.id], issueIds: [issue.id] })}
          >
            {translate('portfolio.blind.log')}
          </Button>
        ) : null}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason)}</li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('portfolio.blind.weight', { score: format.number(score) })}
      </Typography>
    </Box>
  );
}

/** Influence, stage and silence, each in a sentence; one that this console does not know yet is named rather than hidden. */
function useReasonText(): (reason: BlindSpotRowFragment['reasons'][number]) => string {
  const translate = useTranslate();
  return ({ code, detail }) => {
    if (code === 'blindSpot.influence') return translate('portfolio.blind.influence', { power: detail });
    if (code === 'blindSpot.stage') return translate('portfolio.blind.stage', { stage: translate(`enums.IssueStage.${detail ?? ''}`) });
    if (code === 'blindSpot.silence') {
      return detail === null ? translate('portfolio.blind.never') : translate('portfolio.blind.silence', { smart_count: Number(detail) });
    }
    return translate('issues.reason.other', { code });
  };
}
