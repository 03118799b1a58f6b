import { useInfiniteQuery } from '@tanstack/react-query';
import { useCanAccess, useRecordContext, useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Button } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import {
  EmptyList,
  LoadError,
  run,
  Timeline,
  TimelineItem,
  useDescribedLabel,
  useDialogs,
  Waiting,
} from '@regiekamer/shared-console';
import { CommitmentActions, CommitmentItem, CommitmentItems, DirectionIcon, DueText } from './CommitmentItem.js';
import { RecordTimelineDocument, type RecordTimelineQuery } from './documents.generated.js';
import { ConfidentialityChip, InteractionTypeIcon, IssueLink, StakeholderLink, StakeholderLinks } from './fields.js';

type Met = RecordTimelineQuery['interactions']['items'][number];
type Promised = NonNullable<RecordTimelineQuery['commitments']>['items'][number];
type Entry = { at: string; met: Met } | { at: string; promised: Promised };

/** In time, latest first: each conversation with its own promises, and promises made apart from one. */
export function entriesOf(pages: readonly RecordTimelineQuery[], complete: boolean): Entry[] {
  const met = pages.flatMap(({ interactions }) => interactions.items);
  const shown = new Set(met.flatMap(({ commitments }) => commitments.map(({ id }) => id)));
  // Older than the last conversation in sight, a promise waits for the page it belongs to.
  const since = complete ? '' : (met.at(-1)?.occurredAt ?? '');
  const apart = (pages[0]?.commitments?.items ?? []).filter(
    ({ id, interaction, createdAt }) => !interaction && !shown.has(id) && createdAt >= since,
  );
  return [
    ...met.map((one) => ({ at: one.occurredAt, met: one })),
    ...apart.map((one) => ({ at: one.createdAt, promised: one })),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
}

/** What happened with this person, organisation or issue. */
export default function RecordTimeline() {
  const translate = useTranslate();
  const dialogs = useDialogs();
  const record = useRecordContext();
  const isIssue = useResourceContext() === 'issues';
  const id = record ? String(record.id) : '';
  const { canAccess: withCommitments, isPending: asking } = useCanAccess({ resource: 'COMMITMENTS', action: 'list' });
  const { canAccess: mayLog } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });

  const timeline = useInfiniteQuery({
    queryKey: ['timeline', isIssue, id, withCommitments],
    queryFn: ({ pageParam, signal }) =>
      run(
        RecordTimelineDocument,
        {
          interactionFilter: isIssue ? { issueIn: [id] } : { participantIn: [id] },
          commitmentFilter: isIssue ? { issueIn: [id] } : { stakeholderIn: [id] },
          withCommitments: withCommitments === true && pageParam === '',
          ...(pageParam ? { after: pageParam } : {}),
        },
        { signal },
      ),
    enabled: id !== '' && !asking,
    initialPageParam: '',
    getNextPageParam: ({ interactions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    retry: false,
  });

  if (timeline.isError) return <LoadError error={timeline.error} onRetry={() => void timeline.refetch()} />;
  if (!timeline.data) return <Waiting rows={4} height={64} />;
  const log = mayLog ? (
    <Button
      size="small"
      variant="outlined"
      startIcon={<AddCommentIcon />}
      onClick={() => dialogs.open('log', isIssue ? { issueIds: [id] } : { stakeholderIds: [id] })}
    >
      {translate('interactions.timeline.log')}
    </Button>
  ) : null;
  const entries = entriesOf(timeline.data.pages, !timeline.hasNextPage);
  if (entries.length === 0) return <EmptyList text="interactions.timeline.empty" action={log} />;
  return (
    <>
      <Box sx={{ mb: 2 }}>{log}</Box>
      <Timeline>
        {entries.map((entry) =>
          'met' in entry ? (
            <MetItem key={entry.met.id} met={entry.met} on={id} isIssue={isIssue} />
          ) : (
            <PromisedItem key={entry.promised.id} promised={entry.promised} isIssue={isIssue} />
          ),
        )}
      </Timeline>
      {timeline.hasNextPage ? (
        <Button onClick={() => void timeline.fetchNextPage()} loading={timeline.isFetchingNextPage}>
          {translate('app.more')}
        </Button>
      ) : null}
    </>
  );
}

/** as much of the notes as tells whether to open it */
const SHORT = 280;
const shorten = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);

/** A title that is high enough to be touched beside the names below it (WCAG 2.2, 2.5.8: 24 by 24 pixels). */
const touchable = { color: 'inherit', display: 'inline-block', minHeight: 24 };

function MetItem({ met, on, isIssue }: { met: Met; on: string; isIssue: boolean }) {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const others = met.participants.filter(({ id }) => id !== on);
  const points = met.discussionPoints.filter(({ issue }) => isIssue ? issue.id !== on : true);
  const here = isIssue ? met.discussionPoints.find(({ issue }) => issue.id === on)?.note : null;
  const text = here ?? met.notes;
  return (
    <TimelineItem
      icon={<InteractionTypeIcon code={met.type.code} />}
      at={met.occurredAt}
      title={
        <Box component={Link} to={`/interactions/${met.id}/show`} sx={touchable}>
          {met.subject}
        </Box>
      }
      subtitle={
        <>
          {label(met.type)}
          {others.length > 0 ? <> · <StakeholderLinks stakeholders={others} /></> : null} · {translate('interactions.show.by', { name: met.loggedBy.name })}{' '}
          <ConfidentialityChip value={met.confidentiality} />
          {points.map(({ issue }) => (
            // apart far enough to touch one of them
            <Box key={issue.id} sx={{ mt: 0.5 }}>
              <IssueLink issue={issue} />
            </Box>
          ))}
        </>
      }
      actions={
        met.commitments.length > 0 ? (
          <CommitmentItems label={translate('commitments.panel')}>
            {met.commitments.map((commitment) => (
              <CommitmentItem
                key={commitment.id}
                commitment={commitment}
                hide={isIssue ? ['interaction', 'issue'] : ['interaction', 'stakeholder']}
              />
            ))}
          </CommitmentItems>
        ) : undefined
      }
    >
      {text ? shorten(text) : undefined}
    </TimelineItem>
  );
}

function PromisedItem({ promised, isIssue }: { promised: Promised; isIssue: boolean }) {
  const translate = useTranslate();
  const { id, direction, description, stakeholder, issue, createdAt } = promised;
  return (
    <TimelineItem
      icon={<DirectionIcon direction={direction} />}
      at={createdAt}
      title={
        <Box component={Link} to={`/commitments/${id}/show`} sx={touchable}>
          {description}
        </Box>
      }
      subtitle={
        <>
          {translate(direction === 'MADE' ? 'interactions.timeline.promised_them' : 'interactions.timeline.promised_us')} ·{' '}
          {promised.status === 'OPEN' ? <DueText commitment={promised} /> : translate(`enums.CommitmentStatus.${promised.status}`)}
          {isIssue && stakeholder ? <> · <StakeholderLink stakeholder={stakeholder} /></> : null}
          {!isIssue && issue ? <> · <IssueLink issue={issue} /></> : null}
        </>
      }
      actions={<CommitmentActions commitment={promised} />}
    />
  );
}
