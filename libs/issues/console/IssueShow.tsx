import { useState, type ReactNode } from 'react';
import { EditButton, Link, ShowBase, Title, useCanAccess, useCreatePath, useShowContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  Chip,
  Typography,
} from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import BriefIcon from '@mui/icons-material/ArticleOutlined';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import {
  ArchiveButton,
  HistoryPanel,
  LoadError,
  RecordPanels,
  StageChip,
  useDialogs,
  useFormat,
  useRun,
  Waiting,
} from '@regiekamer/shared-console';
import { ChangeStageButton } from './change-stage.js';
import { RestoreIssueDocument } from './documents.generated.js';
import { HealthReasons, PriorityReasons } from './Explained.js';
import { isWhole, type IssueRecord } from './resources.js';
import { useMayWriteIssue } from './rights.js';
import { Section } from './Section.js';
import { TeamPanel } from './TeamPanel.js';

const reading = {
  // A record that could not be read says so in its place; react-admin would send the reader back to the list.
  onError: () => undefined,
  // The list left its row in the cache as if it were the record; however fresh, it is not.
  staleTime: 0,
};

export default function IssueShow() {
  return (
    <ShowBase queryOptions={reading}>
      <Content />
    </ShowBase>
  );
}

function Content() {
  const { record, error, refetch } = useShowContext<IssueRecord>();
  if (isWhole(record)) return <Record issue={record} />;
  if (!error) return <Waiting rows={8} />;
  return (
    <>
      <Title title="issues.menu.issues" />
      <LoadError error={error} onRetry={() => void refetch()} />
    </>
  );
}

function Record({ issue }: { issue: IssueRecord }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1 }}>
      <Title title={issue.title} />
      <Header issue={issue} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(280px, 1fr)' }, alignItems: 'start' }}>
        <Column>
          <Brief issue={issue} />
          <RecordPanels place="main" />
        </Column>
        <Column>
          <Facts issue={issue} />
          <RecordPanels place="aside" />
          <TeamPanel issue={issue} />
          <Family issue={issue} />
          <Stages issue={issue} />
        </Column>
      </Box>
      <History id={issue.id} />
    </Box>
  );
}

const Column = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>{children}</Box>
);

function Header({ issue }: { issue: IssueRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const dialogs = useDialogs();
  const { canAccess: mayLog } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  const mayWrite = useMayWriteIssue()(issue);
  const { run: restore, running } = useRun(RestoreIssueDocument, { success: 'app.restored' });
  return (
    <Card component="header">
      <CardContent>
        {issue.archivedAt ? (
          <Alert
            severity="info"
            sx={{ mb: 2 }}
            action={
              mayWrite ? (
                <Button color="inherit" size="small" disabled={running} onClick={() => void restore({ id: issue.id })}>
                  {translate('issues.restore')}
                </Button>
              ) : null
            }
          >
            {translate('issues.archived')}
          </Alert>
        ) : null}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {[translate(`enums.IssueKind.${issue.kind}`), issue.theme.name, issue.regisseur.name].join(' · ')}
        </Typography>
        {/* the page's heading stands in the bar, where a long title is cut off */}
        <Typography component="p" variant="h5" sx={{ overflowWrap: 'anywhere', mb: 1 }}>
          {issue.title}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <StageChip stage={issue.stage} sx={{ height: 32 }} />
          <HealthReasons {...issue.health} />
          <PriorityReasons {...issue.priority} />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1.5 }}>
          {mayLog && dialogs.has('log') ? (
            <Button size="small" variant="contained" startIcon={<AddCommentIcon />} onClick={() => dialogs.open('log', { issueIds: [issue.id] })}>
              {translate('issues.log')}
            </Button>
          ) : null}
          <Button size="small" startIcon={<BriefIcon />} component={RouterLink} to={`${createPath({ resource: 'issues', type: 'edit', id: issue.id })}/brief`}>
            {translate('issues.brief.open')}
          </Button>
          {mayWrite && !issue.archivedAt ? (
            <>
              <ChangeStageButton issue={issue} />
              <EditButton />
              <ArchiveButton />
            </>
          ) : null}
        </Box>
      </CardContent>
    </Card>
  );
}

function Brief({ issue }: { issue: IssueRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const mayWrite = useMayWriteIssue()(issue);
  const parts = [
    { label: 'resources.issues.fields.summary', text: issue.summary, none: 'issues.brief.no_summary' },
    { label: 'resources.issues.fields.goal', text: issue.goal, none: 'issues.brief.no_goal' },
  ];
  return (
    <Section
      title="issues.brief.title"
      action={
        mayWrite && (!issue.summary || !issue.goal) ? (
          <Button size="small" component={RouterLink} to={createPath({ resource: 'issues', type: 'edit', id: issue.id })}>
            {translate('issues.brief.write')}
          </Button>
        ) : null
      }
    >
      {parts.map(({ label, text, none }) => (
        <Box key={label} sx={{ mb: 1.5 }}>
          <Typography component="h3" variant="subtitle2" sx={{ color: 'text.secondary' }}>
            {translate(label)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch', ...(text ? {} : { color: 'text.secondary' }) }}>
            {text ? text : translate(none)}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}

function Facts({ issue }: { issue: IssueRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const format = useFormat();
  const theme = ({ id, name }: { id: string; name: string }) => (
    <Link key={id} underline="always" to={createPath({ resource: 'themes', type: 'show', id })}>
      {name}
    </Link>
  );
  const ofFive = (value: number) => translate('issues.facts.of_five', { value });
  const facts: [label: string, value: ReactNode][] = [
    ['theme', theme(issue.theme)],
    ...(issue.relatedThemes.length > 0
      ? [['relatedThemes', <Box key="related" sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>{issue.relatedThemes.map(theme)}</Box>] as [string, ReactNode]]
      : []),
    ['regisseur', issue.regisseur.name],
    ['impact', ofFive(issue.impact)],
    ['urgency', ofFive(issue.urgency)],
    ['influenceability', ofFive(issue.influenceability)],
    ...(issue.tags.length > 0
      ? [
          [
            'tags',
            <Box key="tags" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
              {issue.tags.map((tag) => (
                <Chip key={tag} size="small" label={tag} />
              ))}
            </Box>,
          ] as [string, ReactNode],
        ]
      : []),
    ['createdAt', format.date(issue.createdAt)],
    ['updatedAt', `${format.date(issue.updatedAt)} · ${format.relative(issue.updatedAt)}`],
  ];
  return (
    <Section title="issues.facts.title">
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2, rowGap: 0.75, m: 0, '& dd': { m: 0, overflowWrap: 'anywhere', hyphens: 'auto' } }}>
        {facts.map(([field, value]) => (
          <Box key={field} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(`resources.issues.fields.${field}`)}
            </Typography>
            <Typography component="dd" variant="body2">
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

type Relative = IssueRecord['children'][number];

function Family({ issue }: { issue: IssueRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const line = ({ id, title, stage }: Relative) => (
    <Box key={id} component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}>
      <Link underline="always" to={createPath({ resource: 'issues', type: 'show', id })}>{title}</Link>
      <StageChip stage={stage} />
    </Box>
  );
  const groups = [
    { label: 'issues.family.parent', issues: issue.parent ? [issue.parent] : [] },
    { label: 'issues.family.children', issues: issue.children },
  ].filter(({ issues }) => issues.length > 0);
  return (
    <Section title="issues.family.title">
      {groups.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('issues.family.none')}
        </Typography>
      ) : null}
      {groups.map(({ label, issues }) => (
        <Box key={label} sx={{ mb: 1 }}>
          <Typography component="h3" variant="subtitle2" sx={{ color: 'text.secondary' }}>
            {translate(label)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {issues.map(line)}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

/** Latest first; the last is the stage at the start. */
function Stages({ issue }: { issue: IssueRecord }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="issues.stages.title">
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {issue.stageChanges.map(({ stage, reason, at, by }) => (
          <Box component="li" key={at + stage} sx={{ pb: 1.5 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <StageChip stage={stage} />
              <Typography component="time" dateTime={at} title={format.longDate(at)} variant="body2" sx={{ color: 'text.secondary' }}>
                {format.date(at)}
              </Typography>
            </Box>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {reason}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('issues.stages.by', { name: by.name })}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** Asked when it is opened, not before: most readers do not come for it. */
function History({ id }: { id: string }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'HISTORY', action: 'read' });
  const [open, setOpen] = useState(false);
  if (!canAccess) return null;
  return (
    <Accordion variant="outlined" expanded={open} onChange={(_event, expanded) => setOpen(expanded)} disableGutters slots={{ heading: 'h2' }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography component="span" variant="h6">
          {translate('history.title')}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        {open ? <HistoryPanel recordType="ISSUE" recordId={id} resource="issues" /> : null}
      </AccordionDetails>
    </Accordion>
  );
}
