import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useCanAccess, useNotify, useTranslate } from 'ra-core';
import { Link, useNavigate } from 'react-router';
import { Box, Button, IconButton, Menu, MenuItem, Tooltip, Typography } from '@mui/material';
import CallMadeIcon from '@mui/icons-material/CallMade';
import CallReceivedIcon from '@mui/icons-material/CallReceived';
import DoneIcon from '@mui/icons-material/Done';
import MoreIcon from '@mui/icons-material/MoreVert';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Notice, NOTICE_STAYS, StatusChip, useFormat, useRun } from '@regiekamer/shared-console';
import {
  CancelCommitmentDocument,
  FulfilCommitmentDocument,
  ReopenCommitmentDocument,
  type CommitmentRowFragment,
} from './documents.generated.js';
import { IssueLink, StakeholderLink } from './fields.js';

const CancelCommitment = lazy(() => import('./CancelCommitment.js'));

export type CommitmentShown = CommitmentRowFragment;

/** By whom it is due, in words; too late is told by a sign and a word, not by colour alone. */
export function DueText({ commitment: { dueOn, overdue } }: { commitment: Pick<CommitmentShown, 'dueOn' | 'overdue'> }) {
  const translate = useTranslate();
  const format = useFormat();
  if (!dueOn) return <>{translate('commitments.no_date')}</>;
  const date = format.date(dueOn);
  return (
    <Box component="span" title={format.longDate(dueOn)} sx={{ color: overdue ? 'error.main' : 'inherit', whiteSpace: 'nowrap' }}>
      {overdue ? <WarningIcon fontSize="inherit" sx={{ verticalAlign: '-0.15em', mr: 0.5 }} aria-hidden /> : null}
      {translate(overdue ? 'commitments.overdue' : 'commitments.due', { date })}
    </Box>
  );
}

export function DirectionIcon({ direction }: { direction: CommitmentShown['direction'] }) {
  const translate = useTranslate();
  const Icon = direction === 'MADE' ? CallMadeIcon : CallReceivedIcon;
  return <Icon fontSize="small" color="action" titleAccess={translate(`enums.CommitmentDirection.${direction}`)} />;
}

/** Keeping, cancelling and reopening one promise, each with the way back. */
function useCommitmentSteps(commitment: Pick<CommitmentShown, 'id'>) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id } = commitment;
  const reopening = useRun(ReopenCommitmentDocument, { success: 'commitments.reopened' });
  const tell = (text: string) =>
    notify(<Notice text={translate(text)} actions={[{ label: 'ra.action.undo', run: () => void reopening.run({ id }) }]} />, {
      autoHideDuration: NOTICE_STAYS,
    });
  const fulfilling = useRun(FulfilCommitmentDocument, { onSuccess: () => tell('commitments.fulfilled') });
  const cancelling = useRun(CancelCommitmentDocument, { onSuccess: () => tell('commitments.cancelled') });
  return {
    fulfil: () => void fulfilling.run({ id }),
    reopen: () => void reopening.run({ id }),
    cancel: async (reason: string) => (await cancelling.run({ id, reason })) !== undefined,
    busy: fulfilling.running || reopening.running || cancelling.running,
  };
}

/** What can be done with a promise: keep it in one click, the rest in a menu. */
export function CommitmentActions({ commitment }: { commitment: Pick<CommitmentShown, 'id' | 'description' | 'status'> }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: 'COMMITMENTS', action: 'edit' });
  const { fulfil, reopen, cancel, busy } = useCommitmentSteps(commitment);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState(false);
  if (!canAccess) return null;
  const { id, description, status } = commitment;
  const isOpen = status === 'OPEN';
  const choose = (step: () => void) => () => {
    setAnchor(null);
    step();
  };
  return (
    // A row around it may be a link of its own.
    <Box sx={{ display: 'flex', alignItems: 'center', flexShrink: 0 }} onClick={(event) => event.stopPropagation()}>
      {isOpen ? (
        <Button
          size="small"
          startIcon={<DoneIcon />}
          onClick={fulfil}
          disabled={busy}
          aria-label={translate('commitments.fulfil_this', { description })}
        >
          {translate('commitments.fulfil')}
        </Button>
      ) : null}
      <Tooltip title={translate('app.actions')}>
        <IconButton
          size="small"
          aria-label={translate('commitments.more_actions', { description })}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => void navigate(`/commitments/${id}`))}>{translate('commitments.edit')}</MenuItem>
        {isOpen ? (
          <MenuItem onClick={choose(() => setAsking(true))}>{translate('commitments.cancel')}</MenuItem>
        ) : (
          <MenuItem onClick={choose(reopen)}>{translate('commitments.reopen')}</MenuItem>
        )}
      </Menu>
      {asking ? (
        <Suspense fallback={null}>
          <CancelCommitment onConfirm={cancel} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </Box>
  );
}

/** One promise in a list: who promised, what, until when, and the click that keeps it. */
export function CommitmentItem({
  commitment,
  hide = [],
  showOwner = false,
}: {
  commitment: CommitmentShown;
  /** what the page tells already */
  hide?: readonly ('stakeholder' | 'issue' | 'interaction')[];
  showOwner?: boolean;
}) {
  const translate = useTranslate();
  const { id, direction, description, status, stakeholder, issue, interaction, owner } = commitment;
  const about: ReactNode[] = [
    status === 'OPEN' ? <DueText key="due" commitment={commitment} /> : null,
    stakeholder && !hide.includes('stakeholder') ? <StakeholderLink key="stakeholder" stakeholder={stakeholder} /> : null,
    issue && !hide.includes('issue') ? <IssueLink key="issue" issue={issue} /> : null,
    interaction && !hide.includes('interaction') ? (
      <Box key="interaction" component={Link} to={`/interactions/${interaction.id}/show`} sx={{ color: 'primary.main' }}>
        {interaction.subject}
      </Box>
    ) : null,
    showOwner ? <span key="owner">{translate('commitments.owner_is', { name: owner.name })}</span> : null,
  ].filter(Boolean);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', py: 0.75 }}>
      <Box sx={{ pt: 0.25 }}>
        <DirectionIcon direction={direction} />
      </Box>
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Typography component="span" sx={{ overflowWrap: 'anywhere', color: 'text.primary' }}>
          <Box
            component={Link}
            to={`/commitments/${id}/show`}
            sx={{ color: 'inherit', textDecoration: status === 'CANCELLED' ? 'line-through' : 'none', '&:hover': { textDecoration: 'underline' } }}
          >
            {description}
          </Box>
        </Typography>
        {/* lines far enough apart for a finger between two links */}
        <Typography component="div" variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere', lineHeight: 1.75 }}>
          {about.map((part, index) => (
            <span key={index}>
              {index > 0 ? ' · ' : ''}
              {part}
            </span>
          ))}
          {status === 'OPEN' ? null : <StatusChip status={status} sx={{ ml: about.length > 0 ? 1 : 0 }} />}
        </Typography>
      </Box>
      <CommitmentActions commitment={commitment} />
    </Box>
  );
}

export function CommitmentItems({ children, label }: { children: ReactNode; label: string }) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', p: 0, m: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}>
      {children}
    </Box>
  );
}
