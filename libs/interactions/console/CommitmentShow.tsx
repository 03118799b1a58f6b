import type { ReactNode } from 'react';
import { EditButton, Show, TopToolbar } from 'react-admin';
import { useCanAccess, useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { DateField, EnumField, HistoryPanel, StatusChip } from '@regiekamer/shared-console';
import { CommitmentActions, DueText } from './CommitmentItem.js';
import { IssueLink, StakeholderLink } from './fields.js';
import type { CommitmentRecord } from './resources.js';

export default function CommitmentShow() {
  return (
    <Show
      component="div"
      actions={
        <TopToolbar>
          <Steps />
          <EditButton />
        </TopToolbar>
      }
    >
      <Content />
    </Show>
  );
}

function Steps() {
  const record = useRecordContext<CommitmentRecord>();
  return record ? <CommitmentActions commitment={record} /> : null;
}

function Content() {
  const translate = useTranslate();
  const record = useRecordContext<CommitmentRecord>();
  const { canAccess } = useCanAccess({ resource: 'HISTORY', action: 'show' });
  if (!record) return null;
  const { status, stakeholder, issue, interaction, owner } = record;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
      <Card>
        <CardContent>
          <Typography component="h2" variant="h5" sx={{ overflowWrap: 'anywhere', mb: 1 }}>
            {record.description}
          </Typography>
          <StatusChip status={status} />
          <Named field="direction">
            <EnumField source="direction" enum="CommitmentDirection" />
          </Named>
          <Named field="dueOn">{status === 'OPEN' ? <DueText commitment={record} /> : <DateField source="dueOn" emptyText="commitments.no_date" />}</Named>
          {stakeholder ? (
            <Named field="stakeholder">
              <StakeholderLink stakeholder={stakeholder} />
            </Named>
          ) : null}
          {issue ? (
            <Named field="issue">
              <IssueLink issue={issue} />
            </Named>
          ) : null}
          {interaction ? (
            <Named field="interaction">
              <Box component={Link} to={`/interactions/${interaction.id}/show`} sx={{ color: 'primary.main' }}>
                {interaction.subject}
              </Box>
            </Named>
          ) : null}
          <Named field="owner">{owner.name}</Named>
          <Named field="createdAt">
            <DateField source="createdAt" showTime />
          </Named>
        </CardContent>
      </Card>
      {canAccess ? (
        <Card component="section" aria-label={translate('history.title')}>
          <CardContent>
            <Typography component="h3" variant="h6">
              {translate('history.title')}
            </Typography>
            <HistoryPanel recordType="COMMITMENT" recordId={record.id} resource="commitments" />
          </CardContent>
        </Card>
      ) : null}
    </Box>
  );
}

function Named({ field, children }: { field: keyof CommitmentRecord; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {translate(`resources.commitments.fields.${field}`)}
      </Typography>
      {children}
    </Box>
  );
}
