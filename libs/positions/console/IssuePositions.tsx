import { useMemo, useState } from 'react';
import { Link, useCanAccess, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { LoadError, useDocument, Waiting } from '@regiekamer/shared-console';
import { AssessDialog } from './AssessDialog.js';
import { IssuePositionsDocument, IssueStanceBalanceDocument, PositionHistoriesDocument, type IssuePositionRowFragment } from './documents.generated.js';
import { historiesOf, PositionList, type Line } from './PositionList.js';
import { StanceBalance } from './StanceBalance.js';

/** The force field of an issue: the balance, then who stands where. A board member sees the balance alone. */
export default function IssuePositions() {
  const id = String(useRecordContext()?.id ?? '');
  const { canAccess, isPending } = useCanAccess({ resource: 'POSITIONS', action: 'read' });
  if (isPending || !id) return <Waiting rows={3} />;
  return canAccess ? <InFull id={id} /> : <Summed id={id} />;
}

function Summed({ id }: { id: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(IssueStanceBalanceDocument, { id });
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={3} />;
  const balance = data.issue?.stanceBalance ?? [];
  if (balance.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{translate('positions.none_summed')}</Typography>;
  return (
    <>
      <StanceBalance balance={balance} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('positions.only_summed')}
      </Typography>
    </>
  );
}

/** Who can make or break it comes first. */
const weight = ({ decisionPower, opinionPower, interest }: IssuePositionRowFragment): number =>
  Math.max(decisionPower ?? 0, opinionPower ?? 0) * 10 + (interest ?? 0);

function InFull({ id }: { id: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { canAccess: mayAssess } = useCanAccess({ resource: 'POSITIONS', action: 'edit' });
  const { data, error, refetch } = useDocument(IssuePositionsDocument, { id });
  const [assessing, setAssessing] = useState<Line | 'new' | null>(null);
  const useHistories = useMemo(() => historiesOf(PositionHistoriesDocument, { issueId: id }, ({ issue }) => issue), [id]);
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={5} />;
  const positions = data.issue?.positions ?? [];
  const lines = positions
    .toSorted((one, other) => weight(other) - weight(one) || one.stakeholder.sortName.localeCompare(other.stakeholder.sortName, 'nl'))
    .map((position) => ({
      position,
      stakeholderId: position.stakeholder.id,
      name: position.stakeholder.displayName,
      title: (
        <Link underline="always" to={createPath({ resource: position.stakeholder.kind === 'PERSON' ? 'people' : 'organisations', type: 'show', id: position.stakeholder.id })}>
          {position.stakeholder.displayName}
        </Link>
      ),
    }));
  const chosen = assessing === 'new' || !assessing ? undefined : lines.find(({ position }) => position.id === assessing.position.id);
  return (
    <>
      {positions.length > 0 ? (
        <StanceBalance balance={data.issue?.stanceBalance ?? []} />
      ) : (
        <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('positions.empty_issue')}</Typography>
      )}
      {mayAssess ? (
        <Button size="small" startIcon={<AddIcon />} onClick={() => setAssessing('new')} sx={{ mb: 1 }}>
          {translate('positions.assess')}
        </Button>
      ) : null}
      <PositionList lines={lines} useHistories={useHistories} onAssess={mayAssess ? setAssessing : undefined} />
      {assessing ? (
        <AssessDialog
          issueId={id}
          {...(chosen ? { stakeholderId: chosen.stakeholderId, name: chosen.name, position: chosen.position } : {})}
          onClose={() => setAssessing(null)}
        />
      ) : null}
    </>
  );
}
