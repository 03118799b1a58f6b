import { useState } from 'react';
import { useCanAccess, useRecordContext, useResourceContext, useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { EmptyList, LoadError, useDocument, Waiting } from '@regiekamer/shared-console';
import { CommitmentItem, CommitmentItems } from './CommitmentItem.js';
import { CommitmentsDocument } from './documents.generated.js';

/** The promises on a stakeholder or an issue: what is open, the nearest first, and what was closed on demand. */
export default function CommitmentsPanel() {
  const translate = useTranslate();
  const record = useRecordContext();
  const isIssue = useResourceContext() === 'issues';
  const [showClosed, setShowClosed] = useState(false);
  const id = record ? String(record.id) : '';
  const { data, error, refetch } = useDocument(
    CommitmentsDocument,
    {
      filter: isIssue ? { issueIn: [id] } : { stakeholderIn: [id] },
      sort: [{ field: 'DUE_ON', order: 'ASC' }],
      paging: { perPage: 200 },
    },
    { enabled: id !== '' },
  );
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={2} />;
  const { items } = data.commitments;
  const open = items.filter(({ status }) => status === 'OPEN');
  const closed = items.filter(({ status }) => status !== 'OPEN');
  const hide = [isIssue ? 'issue' : 'stakeholder'] as const;
  const add = <AddCommitmentButton of={isIssue ? { issueId: id } : { stakeholderId: id }} />;
  if (items.length === 0) return <EmptyList text="commitments.empty" action={add} />;
  return (
    <>
      {open.length > 0 ? (
        <CommitmentItems label={translate('enums.CommitmentStatus.OPEN')}>
          {open.map((commitment) => (
            <CommitmentItem key={commitment.id} commitment={commitment} hide={hide} showOwner />
          ))}
        </CommitmentItems>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('commitments.none_open')}</Typography>
      )}
      {add}
      {closed.length > 0 ? (
        <Button onClick={() => setShowClosed(!showClosed)} aria-expanded={showClosed}>
          {translate('commitments.closed', { smart_count: closed.length })}
        </Button>
      ) : null}
      {showClosed ? (
        <CommitmentItems label={translate('commitments.closed', { smart_count: closed.length })}>
          {closed.map((commitment) => (
            <CommitmentItem key={commitment.id} commitment={commitment} hide={hide} showOwner />
          ))}
        </CommitmentItems>
      ) : null}
    </>
  );
}

/** To the form of a new promise, with the record it is about filled in. */
export function AddCommitmentButton({ of = {} }: { of?: { issueId?: string; stakeholderId?: string } }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: 'COMMITMENTS', action: 'create' });
  if (!canAccess) return null;
  return (
    <Button
      size="small"
      startIcon={<AddIcon />}
      onClick={() => void navigate('/commitments/create', { state: { record: of } })}
    >
      {translate('commitments.add')}
    </Button>
  );
}
