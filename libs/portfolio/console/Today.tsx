import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Title } from 'react-admin';
import { useCanAccess, useGetIdentity, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import {
  HealthChip,
  LoadError,
  StageChip,
  useDescribedLabel,
  useDocument,
  useFormat,
  useParts,
  Waiting,
} from '@regiekamer/shared-console';
import { CommitmentItem, ConfidentialityChip, InteractionTypeIcon, namesOf } from '@regiekamer/interactions-console';
import { TodayDocument, type TodayCommitmentFragment, type TodayIssueFragment, type TodayQuery } from './documents.generated.js';
import { explain } from './reasons.js';

const ColleagueQuestions = lazy(() => import('./ColleagueQuestions.js'));
const TodayBlindSpots = lazy(() => import('./TodayBlindSpots.js'));

/** What waits for me: promises, issues that slip, whom I met; in one request. Logging is on the bar, and the round button. */
export default function Today() {
  const { data: identity } = useGetIdentity();
  const commitments = useCanAccess({ resource: 'COMMITMENTS', action: 'list' });
  const interactions = useCanAccess({ resource: 'INTERACTIONS', action: 'list' });
  const issues = useCanAccess({ resource: 'ISSUES', action: 'list' });
  const positions = useCanAccess({ resource: 'POSITIONS', action: 'list' });
  const administration = useCanAccess({ resource: 'ADMINISTRATION', action: 'edit' });
  const known = identity !== undefined && ![commitments, interactions, issues, administration].some(({ isPending }) => isPending);

  const roles = (identity?.['roles'] as string[] | undefined) ?? [];
  const isRegisseur = roles.includes('REGISSEUR');
  const isOnTeams = isRegisseur || roles.includes('EXPERT');
  const { data, error, refetch } = useDocument(
    TodayDocument,
    {
      me: String(identity?.id ?? ''),
      withCommitments: commitments.canAccess === true,
      withInteractions: interactions.canAccess === true,
      withOwnIssues: issues.canAccess === true && isRegisseur,
      withTopIssues: issues.canAccess === true && !isRegisseur,
    },
    { enabled: known },
  );

  return (
    <Box sx={{ mt: 2, maxWidth: 1200 }}>
      <Title title="today.title" />
      {error ? (
        <LoadError error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Waiting rows={6} height={56} />
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: data.commitments ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
          {data.commitments ? <Promises commitments={data.commitments} /> : null}
          <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
            {administration.canAccess ? <Settings /> : null}
            {interactions.canAccess ? (
              <Suspense fallback={null}>
                <ColleagueQuestions />
              </Suspense>
            ) : null}
            {data.ownIssues ? <OwnIssues issues={data.ownIssues.items} /> : null}
            {isOnTeams && positions.canAccess ? (
              <Block title="portfolio.blind.title">
                <Suspense fallback={<Waiting rows={2} />}>
                  <TodayBlindSpots />
                </Suspense>
              </Block>
            ) : null}
            {data.topIssues ? <TopIssues issues={data.topIssues.items} /> : null}
            {data.interactions ? <Latest interactions={data.interactions.items} /> : null}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function Block({ title, more, children }: { title: string; more?: { to: string; label: string }; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(title)} sx={{ minWidth: 0 }}>
      <CardContent>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between', alignItems: 'baseline', mb: 1 }}>
          <Typography component="h2" variant="h6">
            {translate(title)}
          </Typography>
          {more ? (
            <Button size="small" component={Link} to={more.to}>
              {translate(more.label)}
            </Button>
          ) : null}
        </Box>
        {children}
      </CardContent>
    </Card>
  );
}

const Quiet = ({ text }: { text: string }) => {
  const translate = useTranslate();
  return <Typography sx={{ color: 'text.secondary' }}>{translate(text)}</Typography>;
};

const list = { listStyle: 'none', p: 0, m: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } };

function Promises({ commitments }: { commitments: NonNullable<TodayQuery['commitments']> }) {
  const made = commitments.items.filter(({ direction }) => direction === 'MADE');
  const received = commitments.items.filter(({ direction }) => direction === 'RECEIVED');
  return (
    <Block title="today.promises" more={{ to: '/commitments', label: 'today.all_promises' }}>
      {commitments.items.length === 0 ? <Quiet text="today.no_promises" /> : null}
      <Promised title="today.promised" commitments={made} />
      <Promised title="today.received" commitments={received} />
    </Block>
  );
}

/** as many as one keeps in mind; the rest is one click away */
const FEW = 5;

/** The server gives the nearest day first, so what is too late stands on top. */
function Promised({ title, commitments }: { title: string; commitments: TodayCommitmentFragment[] }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  if (commitments.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 1, color: 'text.secondary' }}>
        {translate(title)}
      </Typography>
      <Box component="ul" sx={list} aria-label={translate(title)}>
        {(all ? commitments : commitments.slice(0, FEW)).map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment} hide={['interaction']} />
        ))}
      </Box>
      {all || commitments.length <= FEW ? null : (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('today.more', { smart_count: commitments.length - FEW })}
        </Button>
      )}
    </>
  );
}

/** The worst first; among equals the most important. */
export const needingAttention = <I extends Pick<TodayIssueFragment, 'health' | 'priority'>>(issues: readonly I[]): I[] =>
  issues
    .filter(({ health }) => health.status !== 'GOOD')
    .toSorted((one, other) => one.health.score - other.health.score || other.priority.score - one.priority.score);

function OwnIssues({ issues }: { issues: TodayIssueFragment[] }) {
  const translate = useTranslate();
  const needing = needingAttention(issues);
  return (
    <Block title="today.attention" more={{ to: '/issues', label: 'today.all_issues' }}>
      {issues.length === 0 ? <Quiet text="today.no_issues" /> : needing.length === 0 ? <Quiet text="today.all_well" /> : null}
      <Box component="ul" sx={list} aria-label={translate('today.attention')}>
        {needing.map((issue) => (
          <IssueItem key={issue.id} issue={issue} />
        ))}
      </Box>
    </Block>
  );
}

function TopIssues({ issues }: { issues: TodayIssueFragment[] }) {
  const translate = useTranslate();
  return (
    <Block title="today.top" more={{ to: '/issues', label: 'today.all_issues' }}>
      {issues.length === 0 ? <Quiet text="today.no_top" /> : null}
      <Box component="ul" sx={list} aria-label={translate('today.top')}>
        {issues.map((issue) => (
          <IssueItem key={issue.id} issue={issue} withPriority />
        ))}
      </Box>
    </Block>
  );
}

function IssueItem({ issue, withPriority = false }: { issue: TodayIssueFragment; withPriority?: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="li" sx={{ py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component={Link} to={`/issues/${issue.id}/show`} sx={{ color: 'text.primary', fontWeight: 600, overflowWrap: 'anywhere' }}>
          {issue.title}
        </Box>
        <HealthChip status={issue.health.status} />
        <StageChip stage={issue.stage} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {issue.theme.name}
        {withPriority ? ` · ${translate('today.priority', { score: format.number(issue.priority.score) })}` : ''}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {explain(issue.health.reasons, translate).map((sentence) => (
          <Typography key={sentence} component="li" variant="body2">
            {sentence}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function Latest({ interactions }: { interactions: NonNullable<TodayQuery['interactions']>['items'] }) {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const format = useFormat();
  return (
    <Block title="today.latest" more={{ to: '/interactions', label: 'today.all_latest' }}>
      {interactions.length === 0 ? <Quiet text="today.no_latest" /> : null}
      <Box component="ul" sx={list} aria-label={translate('today.latest')}>
        {interactions.map((interaction) => (
          <Box key={interaction.id} component="li" sx={{ display: 'flex', gap: 1.5, py: 1 }}>
            <Box aria-hidden sx={{ color: 'text.secondary' }}>
              <InteractionTypeIcon code={interaction.type.code} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Box component={Link} to={`/interactions/${interaction.id}/show`} sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
                {interaction.subject}
              </Box>
              <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
                <time dateTime={interaction.occurredAt} title={format.longDate(interaction.occurredAt)}>
                  {format.relative(interaction.occurredAt)}
                </time>{' '}
                · {label(interaction.type)} · {namesOf(interaction.participants)} <ConfidentialityChip value={interaction.confidentiality} />
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Block>
  );
}

/** For whoever keeps the house: what the settings menu holds, within reach. */
function Settings() {
  const translate = useTranslate();
  const entries = useParts()
    .flatMap(({ menu }) => menu ?? [])
    .filter(({ group }) => group === 'settings')
    .toSorted((one, other) => one.order - other.order);
  return (
    <Block title="today.settings">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {entries.map(({ to, label, icon: Icon }) => (
          <Button key={to} component={Link} to={to} variant="outlined" startIcon={<Icon />}>
            {translate(label)}
          </Button>
        ))}
      </Box>
    </Block>
  );
}
