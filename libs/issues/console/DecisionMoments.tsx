import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, IconButton, TextField } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { DayField, Notice, NOTICE_STAYS, onPaper, screenOnly, today, useFormat, useRun } from '@regiekamer/shared-console';
import { AddDecisionMomentDocument, RemoveDecisionMomentDocument, type IssueBriefFragment } from './documents.generated.js';
import { useMayWriteIssue } from './rights.js';

/** characters; the server takes no more */
const LONGEST = 300;

type Moment = IssueBriefFragment['decisionMoments'][number];

/** When is decided on the issue, and what: those to come first in sight, what was is dimmed. Kept in place. */
export function DecisionMoments({ issue }: { issue: IssueBriefFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  const mayWrite = useMayWriteIssue()(issue) && !issue.archivedAt;
  return (
    <>
      {issue.decisionMoments.length > 0 ? (
        <Box component="ul" aria-label={translate('enums.BriefSectionName.MOMENTS_OF_DECISION')} sx={{ m: 0, pl: '1.2em' }}>
          {issue.decisionMoments.map((moment) => (
            <Box component="li" key={moment.id} sx={{ overflowWrap: 'anywhere', ...(moment.day < today() ? {} : { color: 'text.primary' }) }}>
              <Box component="time" dateTime={moment.day} sx={{ whiteSpace: 'nowrap', fontWeight: moment.day < today() ? 400 : 600 }}>
                {format.date(moment.day)}
              </Box>{' '}
              {moment.description}
              {moment.day < today() ? ` (${translate('issues.brief.past')})` : ''}
              {mayWrite ? <Remove issueId={issue.id} moment={moment} /> : null}
            </Box>
          ))}
        </Box>
      ) : (
        <Box component="p" sx={{ m: 0, ...onPaper({ display: 'none' }) }}>
          {translate('issues.brief.no_moments')}
        </Box>
      )}
      {mayWrite ? <Add issueId={issue.id} /> : null}
    </>
  );
}

function Add({ issueId }: { issueId: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [description, setDescription] = useState('');
  const { run, running, error } = useRun(AddDecisionMomentDocument);
  const add = async () => {
    if (!(await run({ issueId, day, description }))) return;
    setDay('');
    setDescription('');
  };
  if (!open) {
    return (
      <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen(true)} sx={screenOnly}>
        {translate('issues.brief.add_moment')}
      </Button>
    );
  }
  return (
    <Box
      component="form"
      aria-label={translate('issues.brief.add_moment')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1.5, ...screenOnly }}
    >
      <DayField autoFocus label={translate('issues.brief.moment_day')} value={day} onChange={setDay} />
      <TextField
        label={translate('issues.brief.moment_what')}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        error={Boolean(error)}
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
        sx={{ flex: '1 1 14rem', m: 0 }}
      />
      <Button type="submit" disabled={running || day === '' || description.trim() === ''} sx={{ mt: 0.25 }}>
        {translate('ra.action.add')}
      </Button>
      <Button onClick={() => setOpen(false)} sx={{ mt: 0.25 }}>
        {translate('ra.action.close')}
      </Button>
    </Box>
  );
}

/** At once, with the way back. */
function Remove({ issueId, moment }: { issueId: string; moment: Moment }) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const back = useRun(AddDecisionMomentDocument);
  const { run, running } = useRun(RemoveDecisionMomentDocument, {
    onSuccess: () =>
      notify(
        <Notice
          text={translate('issues.brief.moment_removed')}
          actions={[{ label: 'ra.action.undo', run: () => void back.run({ issueId, day: moment.day, description: moment.description }) }]}
        />,
        { autoHideDuration: NOTICE_STAYS },
      ),
  });
  return (
    <IconButton
      size="small"
      disabled={running}
      onClick={() => void run({ id: moment.id })}
      aria-label={translate('issues.brief.remove_moment', { date: format.date(moment.day), what: moment.description })}
      sx={{ ml: 0.5, ...screenOnly }}
    >
      <DeleteIcon fontSize="small" />
    </IconButton>
  );
}
