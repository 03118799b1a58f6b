import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { enumValues, ReasonDialog, useRun, type IssueStage } from '@regiekamer/shared-console';
import { ChangeIssueStageDocument } from './documents.generated.js';

export interface StageMove {
  id: string;
  to: IssueStage;
}

/** Asks why an issue goes to another stage; a change of stage without a reason does not exist. */
export function StageReason({ move, onDone, onCancel }: { move: StageMove; onDone: () => void; onCancel: () => void }) {
  const { run } = useRun(ChangeIssueStageDocument, { success: 'issues.stage.moved' });
  return (
    <ReasonDialog
      open
      title={`issues.stage.why.${move.to}`}
      confirm="issues.stage.change"
      onConfirm={async (reason) => {
        const done = await run({ id: move.id, stage: move.to, reason });
        if (done) onDone();
        return done !== undefined;
      }}
      // after a confirmed move the dialog closes itself too; the move is gone by then, and nothing is undone
      onClose={onCancel}
    />
  );
}

/** The stages to choose from, the present one marked. */
export function StageMenu({ anchor, stage, onPick, onClose }: { anchor: HTMLElement | null; stage: IssueStage; onPick: (to: IssueStage) => void; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Menu open={anchor !== null} anchorEl={anchor} onClose={onClose} slotProps={{ list: { 'aria-label': translate('issues.stage.choose') } }}>
      {enumValues.IssueStage.map((one) => (
        <MenuItem key={one} selected={one === stage} disabled={one === stage} onClick={() => onPick(one)}>
          <ListItemIcon>{one === stage ? <CheckIcon fontSize="small" /> : null}</ListItemIcon>
          {translate(`enums.IssueStage.${one}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** 'Change stage' on the record. */
export function ChangeStageButton({ issue }: { issue: { id: string; stage: IssueStage } }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [move, setMove] = useState<StageMove | null>(null);
  return (
    <>
      <Button size="small" endIcon={<ExpandMoreIcon />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('issues.stage.change')}
      </Button>
      <StageMenu
        anchor={anchor}
        stage={issue.stage}
        onClose={() => setAnchor(null)}
        onPick={(to) => {
          setAnchor(null);
          setMove({ id: issue.id, to });
        }}
      />
      {move ? <StageReason move={move} onDone={() => setMove(null)} onCancel={() => setMove(null)} /> : null}
    </>
  );
}
