import { useRef, useState } from 'react';
import { ArrayInput, Form, required, SimpleFormIterator, useTranslate } from 'react-admin';
import { useFormState, type FieldValues } from 'react-hook-form';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography, useMediaQuery, type Theme } from '@mui/material';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import { EnumInput, UserInput, type TeamRole } from '@regiekamer/shared-console';
import { SetIssueTeamDocument } from './documents.generated.js';
import type { IssueRecord } from './resources.js';
import { useMayWriteIssue } from './rights.js';
import { Section } from './Section.js';
import { useFormRun } from './use-form-run.js';

/** Who works on it, and as what; the regisseur leads. */
export function TeamPanel({ issue }: { issue: IssueRecord }) {
  const translate = useTranslate();
  const mayWrite = useMayWriteIssue()(issue);
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title="issues.team.title"
      action={
        mayWrite && !issue.archivedAt ? (
          <Button size="small" startIcon={<GroupIcon />} onClick={() => setEditing(true)}>
            {translate('issues.team.edit')}
          </Button>
        ) : null
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        <Member name={issue.regisseur.name} role={translate('issues.team.regisseur')} />
        {issue.team.map(({ user, role }) => (
          <Member key={user.id} name={user.name} role={translate(`enums.TeamRole.${role}`)} />
        ))}
      </Box>
      {issue.team.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('issues.team.empty')}
        </Typography>
      ) : null}
      {editing ? <TeamDialog issue={issue} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

const Member = ({ name, role }: { name: string; role: string }) => (
  <Box component="li" sx={{ py: 0.5 }}>
    <Typography variant="body2">{name}</Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {role}
    </Typography>
  </Box>
);

interface TeamForm {
  team: { userId: string; role: TeamRole }[];
}

/** Somebody who is chosen twice would silently become one. */
const once = (userId: string, { team }: TeamForm): string | undefined =>
  team.filter((member) => member.userId === userId).length > 1 ? 'issues.team.twice' : undefined;

function TeamDialog({ issue, onClose }: { issue: IssueRecord; onClose: () => void }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const dirty = useRef(false);
  const { submit, running } = useFormRun(SetIssueTeamDocument, { success: 'issues.team.saved', onDone: onClose });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-labelledby="team-title"
      // a slip beside the dialog must not throw away what was chosen; the button does that
      onClose={() => {
        if (!dirty.current) onClose();
      }}
    >
      <Form
        record={{ id: issue.id, team: issue.team.map(({ user, role }) => ({ userId: user.id, role })) }}
        onSubmit={(values: FieldValues) =>
          submit({ id: issue.id, team: (values as TeamForm).team.map(({ userId, role }) => ({ userId, role })) })
        }
      >
        <Watch onDirty={(isDirty) => (dirty.current = isDirty)} />
        <DialogTitle id="team-title">{translate('issues.team.title')}</DialogTitle>
        <DialogContent>
          <ArrayInput source="team" label={false} helperText={false}>
            <SimpleFormIterator
              disableReordering
              disableClear
              inline={!isPhone}
              fullWidth
              sx={{
                '& .RaSimpleFormIterator-form': { minWidth: 0, '& > *': { flex: '1 1 0', minWidth: 0 } },
                // react-admin shows it under the mouse only
                '& .RaSimpleFormIterator-action': { visibility: 'visible', opacity: 1 },
              }}
            >
              <UserInput source="userId" label="resources.issues.fields.userId" validate={[required(), once]} helperText={false} />
              <EnumInput source="role" label="resources.issues.fields.role" enum="TeamRole" validate={required()} defaultValue="CONSULTED" helperText={false} />
            </SimpleFormIterator>
          </ArrayInput>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={running}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Watch({ onDirty }: { onDirty: (dirty: boolean) => void }) {
  const { isDirty } = useFormState();
  onDirty(isDirty);
  return null;
}
