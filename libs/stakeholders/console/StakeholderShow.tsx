import { useState } from 'react';
import {
  EditButton,
  ShowBase,
  Title,
  TopToolbar,
  useCanAccess,
  useShowContext,
  useTranslate,
} from 'react-admin';
import { Navigate } from 'react-router';
import { Box, Button, Stack } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import ChangeJobIcon from '@mui/icons-material/WorkHistoryOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import RestoreIcon from '@mui/icons-material/UnarchiveOutlined';
import { ArchiveButton, LoadError, RecordPanels, useDialogs, useRun, Waiting } from '@regiekamer/shared-console';
import { ChangeJob } from './ChangeJob.js';
import { RestoreStakeholderDocument } from './documents.generated.js';
import { Facts, Who } from './Facts.js';
import { useReadable } from './filters.js';
import { OpinionLeaderDialog } from './OpinionLeaderDialog.js';
import { stakeholderPath } from './paths.js';
import { RecordTabs } from './RecordTabs.js';
import type { PersonValues, StakeholderValues } from './resources.js';

/** A person or an organisation: who they are on the left, what happened in the middle, what one can do on top. */
export default function StakeholderShow() {
  return (
    // What went wrong is told on the page, which stays: the way back to a list would lose the address.
    <ShowBase queryOptions={{ onError: () => undefined }}>
      <Page />
    </ShowBase>
  );
}

function Page() {
  const { record, error, isPending, refetch, resource } = useShowContext<StakeholderValues>();
  const { interactions } = useReadable();
  const { canAccess: mayEdit } = useCanAccess({ resource, action: 'edit' });
  if (error) {
    return (
      <Box sx={{ py: 2 }}>
        <Title title={`resources.${resource}.name`} />
        <LoadError error={error} onRetry={() => void refetch()} />
      </Box>
    );
  }
  if (isPending || !record) return <Waiting rows={6} height={56} />;
  // whoever follows a link to what was merged is led on
  if (record.mergedInto) return <Navigate to={stakeholderPath(record.mergedInto)} replace />;
  const editable = mayEdit === true && !record.archivedAt;
  return (
    <Box sx={{ pb: 4 }}>
      <Title title={record.displayName} />
      <Actions record={record} mayEdit={mayEdit === true} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '320px minmax(0, 1fr)' },
          gridTemplateAreas: { xs: '"who" "main" "facts"', md: '"who main" "facts main"' },
          gridTemplateRows: { md: 'auto 1fr' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ gridArea: 'who', minWidth: 0 }}>
          <Who record={record} mayEdit={editable} />
        </Box>
        <Box sx={{ gridArea: 'main', minWidth: 0 }}>
          <RecordTabs />
        </Box>
        <Stack spacing={2} sx={{ gridArea: 'facts', minWidth: 0 }}>
          <Facts record={record} showsContact={interactions} />
          <RecordPanels place="aside" />
        </Stack>
      </Box>
    </Box>
  );
}

function Actions({ record, mayEdit }: { record: StakeholderValues; mayEdit: boolean }) {
  const translate = useTranslate();
  const dialogs = useDialogs();
  const { canAccess: mayLog } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  const restore = useRun(RestoreStakeholderDocument, { success: 'app.restored' });
  const [profiling, setProfiling] = useState(false);
  const [changingJob, setChangingJob] = useState(false);
  return (
    <TopToolbar sx={{ justifyContent: { xs: 'flex-start', md: 'flex-end' }, alignItems: 'center', flexWrap: 'wrap', gap: 1, pt: 1, minHeight: 0 }}>
      {mayLog && dialogs.has('log') ? (
        <Button
          size="small"
          startIcon={<AddCommentIcon />}
          onClick={() => dialogs.open('log', { stakeholderIds: [record.id] })}
        >
          {translate('stakeholders.log')}
        </Button>
      ) : null}
      {mayEdit && record.archivedAt ? (
        <Button size="small" startIcon={<RestoreIcon />} disabled={restore.running} onClick={() => void restore.run({ id: record.id })}>
          {translate('stakeholders.restore')}
        </Button>
      ) : null}
      {mayEdit && !record.archivedAt ? (
        <>
          <EditButton />
          {record.kind === 'PERSON' ? (
            <Button size="small" startIcon={<ChangeJobIcon />} onClick={() => setChangingJob(true)}>
              {translate('changeJob.action')}
            </Button>
          ) : null}
          <Button size="small" startIcon={<CampaignIcon />} onClick={() => setProfiling(true)}>
            {translate('stakeholders.opinion_leader.title')}
          </Button>
          <ArchiveButton />
        </>
      ) : null}
      {changingJob ? <ChangeJob person={record as PersonValues} onClose={() => setChangingJob(false)} /> : null}
      {profiling ? (
        <OpinionLeaderDialog stakeholderId={record.id} profile={record.opinionLeader} onClose={() => setProfiling(false)} />
      ) : null}
    </TopToolbar>
  );
}
