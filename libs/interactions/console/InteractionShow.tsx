import { useState, type ReactNode } from 'react';
import { EditButton, Show, TopToolbar } from 'react-admin';
import { useCanAccess, useDataProvider, useGetIdentity, useNotify, useRecordContext, useTranslate } from 'ra-core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import {
  ArchiveButton,
  EnumField,
  HistoryPanel,
  StageChip,
  useDescribedLabel,
  useDialogs,
  useFormat,
  Waiting,
  type RegiekamerDataProvider,
} from '@regiekamer/shared-console';
import { CommitmentItem, CommitmentItems } from './CommitmentItem.js';
import { ConfidentialityChip, InteractionTypeIcon, IssueLink, StakeholderLink } from './fields.js';
import { isWhole, readWhole, type InteractionRecord } from './interaction-values.js';

export default function InteractionShow() {
  return (
    <Show actions={<Actions />} component="div" queryOptions={readWhole}>
      <Content />
    </Show>
  );
}

/** An interaction is changed by its logger, and by a director unless it is private; the server has the last word. */
function useMayChange(): boolean {
  const record = useRecordContext<InteractionRecord>();
  const { data: identity } = useGetIdentity();
  const { canAccess } = useCanAccess({ resource: 'INTERACTIONS', action: 'edit' });
  if (!record || !identity || !canAccess) return false;
  const roles = (identity['roles'] as string[] | undefined) ?? [];
  return record.loggedBy.id === identity.id || (roles.includes('DIRECTOR') && record.confidentiality !== 'PRIVATE');
}

function Actions() {
  const translate = useTranslate();
  const dialogs = useDialogs();
  const read = useRecordContext<InteractionRecord>();
  const record = isWhole(read) ? read : undefined;
  const mayChange = useMayChange();
  const { canAccess: mayLog } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  return (
    <TopToolbar sx={{ flexWrap: 'wrap' }}>
      {record && mayLog ? (
        <Button
          size="small"
          startIcon={<AddCommentIcon />}
          onClick={() =>
            dialogs.open('log', {
              stakeholderIds: record.participantIds,
              issueIds: record.discussionPoints.map(({ issueId }) => issueId),
              subject: record.subject,
            })
          }
        >
          {translate('interactions.show.again')}
        </Button>
      ) : null}
      {mayChange && !record?.archivedAt ? <EditButton /> : null}
      {mayChange ? <ArchiveButton /> : null}
    </TopToolbar>
  );
}

function Content() {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const format = useFormat();
  const record = useRecordContext<InteractionRecord>();
  const [history, setHistory] = useState(false);
  const { canAccess: mayReadHistory } = useCanAccess({ resource: 'HISTORY', action: 'show' });
  if (!isWhole(record)) return <Waiting rows={6} />;
  const { typeLabels, participants, colleagues, issues, discussionPoints, commitments, notes, loggedBy } = record;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' }, gap: 2 }}>
      <Archived />
      <Card sx={{ gridColumn: '1 / -1' }}>
        <CardContent>
          <Typography component="h2" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
            {record.subject}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary', mt: 0.5 }}>
            <InteractionTypeIcon code={record.type} />
            {label(typeLabels)} ·{' '}
            <time dateTime={record.occurredAt} title={format.longDate(record.occurredAt)}>
              {format.dateTime(record.occurredAt)}
            </time>
            {record.durationMinutes ? <>· {translate('interactions.show.minutes', { smart_count: record.durationMinutes })}</> : null}·{' '}
            <EnumField source="direction" enum="Direction" />
            <ConfidentialityChip value={record.confidentiality} always />
          </Box>
        </CardContent>
      </Card>
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
        <Block title="interactions.show.points">
          {discussionPoints.length === 0 ? <Quiet text="interactions.show.no_points" /> : null}
          {discussionPoints.map(({ issueId, note }, index) => {
            const issue = issues[index];
            return issue ? (
              <Box key={issueId} sx={{ py: 1 }}>
                <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
                  <IssueLink issue={issue} />
                  <StageChip stage={issue.stage} />
                </Box>
                {note ? <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Typography> : null}
              </Box>
            ) : null;
          })}
        </Block>
        <Block title="interactions.show.notes">
          {notes ? (
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{notes}</Typography>
          ) : (
            <Quiet text="interactions.show.no_notes" />
          )}
        </Block>
        <Block title="interactions.show.commitments">
          {commitments.length === 0 ? <Quiet text="interactions.show.no_commitments" /> : null}
          <CommitmentItems label={translate('interactions.show.commitments')}>
            {commitments.map((commitment) => (
              <CommitmentItem key={commitment.id} commitment={commitment} hide={['interaction']} showOwner />
            ))}
          </CommitmentItems>
        </Block>
      </Box>
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
        <Block title="interactions.show.who">
          <Named label="resources.interactions.fields.participants">
            {participants.map((stakeholder) => (
              <div key={stakeholder.id}>
                <StakeholderLink stakeholder={stakeholder} />
              </div>
            ))}
          </Named>
          {colleagues.length > 0 ? (
            <Named label="resources.interactions.fields.colleagues">{colleagues.map(({ name }) => name).join(', ')}</Named>
          ) : null}
          <Named label="resources.interactions.fields.loggedBy">
            {loggedBy.name}, {format.dateTime(record.createdAt)}
          </Named>
          <Named label="resources.interactions.fields.confidentiality">
            {translate(`enums.Confidentiality.${record.confidentiality}`)}
          </Named>
        </Block>
        {mayReadHistory ? (
          <Block title="interactions.show.history">
            {history ? (
              <HistoryPanel recordType="INTERACTION" recordId={record.id} resource="interactions" />
            ) : (
              <Button onClick={() => setHistory(true)}>{translate('ra.action.show')}</Button>
            )}
          </Block>
        ) : null}
      </Box>
    </Box>
  );
}

function Archived() {
  const translate = useTranslate();
  const notify = useNotify();
  const record = useRecordContext<InteractionRecord>();
  const dataProvider = useDataProvider<RegiekamerDataProvider>();
  const queryClient = useQueryClient();
  const mayChange = useMayChange();
  if (!record?.archivedAt) return null;
  const restore = async () => {
    try {
      await dataProvider.restore('interactions', { id: record.id });
      notify('app.restored', { type: 'success' });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR', { type: 'error' });
    }
    await queryClient.invalidateQueries();
  };
  return (
    <Alert
      severity="info"
      sx={{ gridColumn: '1 / -1' }}
      action={
        mayChange ? (
          <Button color="inherit" size="small" onClick={() => void restore()}>
            {translate('interactions.show.restore')}
          </Button>
        ) : null
      }
    >
      {translate('interactions.show.archived')}
    </Alert>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(title)} sx={{ minWidth: 0 }}>
      <CardContent>
        <Typography component="h3" variant="h6">
          {translate(title)}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}

function Quiet({ text }: { text: string }) {
  const translate = useTranslate();
  return <Typography sx={{ color: 'text.secondary' }}>{translate(text)}</Typography>;
}

function Named({ label, children }: { label: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {translate(label)}
      </Typography>
      {children}
    </Box>
  );
}
