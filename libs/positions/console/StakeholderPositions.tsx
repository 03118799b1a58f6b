import { useMemo, useState } from 'react';
import { Link, useCanAccess, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Box, Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { LoadError, StageChip, useDocument, Waiting } from '@regiekamer/shared-console';
import { AssessDialog } from './AssessDialog.js';
import { StakeholderPositionHistoriesDocument, StakeholderPositionsDocument } from './documents.generated.js';
import { historiesOf, PositionList, type Line } from './PositionList.js';

/** Where a person or an organisation stands, issue by issue. */
export default function StakeholderPositions() {
  const id = String(useRecordContext()?.id ?? '');
  return id ? <Positions id={id} /> : <Waiting rows={3} />;
}

function Positions({ id }: { id: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { canAccess: mayAssess } = useCanAccess({ resource: 'POSITIONS', action: 'edit' });
  const { data, error, refetch } = useDocument(StakeholderPositionsDocument, { id });
  const [assessing, setAssessing] = useState<Line | 'new' | null>(null);
  const useHistories = useMemo(
    () => historiesOf(StakeholderPositionHistoriesDocument, { stakeholderId: id }, ({ stakeholder }) => stakeholder),
    [id],
  );
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={4} />;
  const positions = data.stakeholder?.positions ?? [];
  const lines = positions.map((position) => ({
    position,
    issueId: position.issue.id,
    name: position.issue.title,
    title: (
      <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link underline="always" to={createPath({ resource: 'issues', type: 'show', id: position.issue.id })}>{position.issue.title}</Link>
        <StageChip stage={position.issue.stage} />
      </Box>
    ),
  }));
  const chosen = assessing === 'new' || !assessing ? undefined : lines.find(({ position }) => position.id === assessing.position.id);
  const displayName = data.stakeholder?.displayName ?? '';
  return (
    <>
      {positions.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('positions.empty_stakeholder')}</Typography>
      ) : null}
      {mayAssess ? (
        <Button size="small" startIcon={<AddIcon />} onClick={() => setAssessing('new')} sx={{ mb: 1 }}>
          {translate('positions.assess')}
        </Button>
      ) : null}
      <PositionList lines={lines} useHistories={useHistories} onAssess={mayAssess ? setAssessing : undefined} />
      {assessing ? (
        <AssessDialog
          stakeholderId={id}
          name={chosen ? `${displayName} · ${chosen.name}` : displayName}
          {...(chosen ? { issueId: chosen.issueId, position: chosen.position } : {})}
          onClose={() => setAssessing(null)}
        />
      ) : null}
    </>
  );
}
