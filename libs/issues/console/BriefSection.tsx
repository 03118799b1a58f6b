import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import EditIcon from '@mui/icons-material/EditOutlined';
import HistoryIcon from '@mui/icons-material/History';
import { ConflictError, onPaper, screenOnly, useFormat, useRun } from '@regiekamer/shared-console';
import { recordsIn } from './BriefRecords.js';
import { BriefVersions } from './BriefVersions.js';
import { WriteBriefSectionDocument, type IssueBriefFragment } from './documents.generated.js';

/** characters; the server takes no more */
const LONGEST = 20_000;

export type Section = IssueBriefFragment['brief'][number];

/** What somebody is writing in a section, and the version that stood there when they began. */
export interface Draft {
  body: string;
  basedOn: string | null;
  before: string;
}

export const isDirty = ({ body, before }: Draft): boolean => body.trim() !== before.trim();

interface BriefSectionProps {
  issue: IssueBriefFragment;
  section: Section;
  mayWrite: boolean;
  draft: Draft | undefined;
  onDraft: (draft: Draft | undefined) => void;
  /** reads the page again; done when it stands there */
  onRefresh: () => Promise<unknown>;
}

/** A section of the brief: what the records say, then what was written, which is changed in its place. */
export function BriefSection({ issue, section, mayWrite, draft, onDraft, onRefresh }: BriefSectionProps) {
  const translate = useTranslate();
  const id = useId();
  const [reading, setReading] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const name = translate(`enums.BriefSectionName.${section.section}`);
  const Records = recordsIn[section.section];
  const begin = () => onDraft({ body: section.body ?? '', before: section.body ?? '', basedOn: section.versionId });
  const done = () => {
    onDraft(undefined);
    // the keyboard goes on where it was
    setTimeout(() => editButton.current?.focus());
  };
  const isEmpty = !section.body && !Records;
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        ...onPaper({ py: '0.35em', borderTop: 'none', breakInside: 'avoid', ...(isEmpty ? { display: 'none' } : {}) }),
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography id={id} component="h2" variant="h6" sx={onPaper({ fontSize: '1.1em', lineHeight: 1.3, breakAfter: 'avoid' })}>
          {name}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', ...screenOnly }}>
          {section.versionId ? (
            <Button size="small" startIcon={<HistoryIcon />} aria-label={translate('issues.brief.versions_of', { section: name })} onClick={() => setReading(true)}>
              {translate('issues.brief.versions')}
            </Button>
          ) : null}
          {mayWrite && !draft ? (
            <Button
              ref={editButton}
              size="small"
              startIcon={<EditIcon />}
              aria-label={translate('issues.brief.edit_of', { section: name })}
              onClick={begin}
            >
              {translate(section.body ? 'ra.action.edit' : 'issues.brief.write')}
            </Button>
          ) : null}
        </Box>
      </Box>
      {Records ? (
        <Box sx={{ color: 'text.secondary', mb: section.body || draft ? 0.75 : 0, maxWidth: '80ch', ...onPaper({ mb: '0.2em', maxWidth: 'none' }) }}>
          <Records issue={issue} />
        </Box>
      ) : null}
      {draft ? (
        <Editor issueId={issue.id} section={section} name={name} draft={draft} onDraft={onDraft} onDone={done} onRefresh={onRefresh} />
      ) : (
        <Text section={section} mayWrite={mayWrite} />
      )}
      {reading ? <BriefVersions issueId={issue.id} section={section} mayWrite={mayWrite} onClose={() => setReading(false)} onRefresh={onRefresh} /> : null}
    </Box>
  );
}

function Text({ section, mayWrite }: { section: Section; mayWrite: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  if (!section.body) {
    return (
      <Typography sx={{ color: 'text.secondary', fontStyle: 'italic', maxWidth: '80ch', ...screenOnly }}>
        {translate(mayWrite ? `issues.brief.hint.${section.section}` : 'issues.brief.nothing')}
      </Typography>
    );
  }
  return (
    <>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '80ch', ...onPaper({ maxWidth: 'none' }) }}>{section.body}</Box>
      {section.updatedAt && section.updatedBy ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5, ...screenOnly }}>
          {translate('issues.brief.written', { date: format.dateTime(section.updatedAt), name: section.updatedBy.name })}
        </Typography>
      ) : null}
    </>
  );
}

interface EditorProps {
  issueId: string;
  section: Section;
  name: string;
  draft: Draft;
  onDraft: (draft: Draft | undefined) => void;
  onDone: () => void;
  onRefresh: () => Promise<unknown>;
}

function Editor({ issueId, section, name, draft, onDraft, onDone, onRefresh }: EditorProps) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [failure, setFailure] = useState('');
  const [saving, setSaving] = useState(false);
  const { run } = useRun(WriteBriefSectionDocument, {
    success: 'issues.brief.saved',
    onError: (error) => {
      if (error instanceof ConflictError) return; // what a colleague wrote is shown beside the draft
      setFailure(error.fields['body'] ?? error.message);
      if (!error.fields['body']) notify(error.message, { type: 'error' });
    },
  });
  const overtaken = !saving && section.versionId !== draft.basedOn;
  const tooLong = draft.body.trim().length > LONGEST;

  const save = async () => {
    if (saving || tooLong) return;
    setFailure('');
    setSaving(true);
    const saved = await run({ issueId, section: section.section, body: draft.body, basedOn: section.versionId });
    // the text that was saved stands on the page before the field goes, and what a colleague wrote before it is compared
    await onRefresh();
    setSaving(false);
    if (saved) onDone();
  };
  const cancel = () => {
    if (!isDirty(draft) || window.confirm(translate('ra.message.unsaved_changes'))) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    }
  };

  return (
    <Box
      component="form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      sx={{ maxWidth: '90ch', ...screenOnly }}
    >
      {overtaken ? (
        <Alert severity="warning" sx={{ mb: 1, '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
          <Typography variant="subtitle2">{translate('issues.brief.overtaken')}</Typography>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {translate('conflict.theirs')}
            {section.updatedAt && section.updatedBy
              ? ` (${translate('issues.brief.written', { date: format.dateTime(section.updatedAt), name: section.updatedBy.name })})`
              : ''}
            :
          </Typography>
          <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 320, overflowY: 'auto', my: 1 }} tabIndex={0}>
            {section.body ?? translate('conflict.empty')}
          </Box>
          <Button
            size="small"
            color="inherit"
            onClick={() => {
              if (!isDirty(draft) || window.confirm(translate('issues.brief.drop_mine'))) onDone();
            }}
          >
            {translate('conflict.take_theirs')}
          </Button>
        </Alert>
      ) : null}
      <TextField
        autoFocus
        multiline
        minRows={3}
        maxRows={24}
        label={overtaken ? translate('conflict.mine') : name}
        value={draft.body}
        onChange={(event) => onDraft({ ...draft, body: event.target.value })}
        onKeyDown={onKeyDown}
        error={tooLong || failure !== ''}
        helperText={
          tooLong
            ? translate('issues.brief.too_long', { count: format.number(draft.body.trim().length), most: format.number(LONGEST) })
            : failure
              ? translate(failure, { _: failure })
              : translate('issues.brief.keys')
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" size="small" variant="contained" disabled={saving || tooLong || (!isDirty(draft) && !overtaken)}>
          {translate(overtaken ? 'issues.brief.save_mine' : 'ra.action.save')}
        </Button>
        <Button size="small" onClick={cancel}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
