import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { TextInput } from 'react-admin';
import { Form, required, ResourceContextProvider, useGetIdentity, useNotify, useStore, useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import {
  Alert,
  Box,
  Button,
  Collapse,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import {
  Notice,
  NOTICE_STAYS,
  attemptKey,
  connection,
  InteractionTypeInput,
  today,
  useFormat,
  useReferenceData,
  useRun,
  UserInput,
  type ApiError,
  type DialogProps,
} from '@regiekamer/shared-console';
import { ArchiveInteractionDocument, LogInteractionDocument } from './documents.generated.js';
import { dropDraft, keepDraft, readDrafts, type Draft } from './drafts.js';
import {
  CommitmentsInput,
  ConfidentialityInput,
  DiscussionPointsInput,
  ParticipantsInput,
  Section,
  WhenInputs,
} from './InteractionInputs.js';
import { isWorthKeeping, newPoint, toFormErrors, toLogInput, type InteractionValues } from './interaction-values.js';
import { LogNotices } from './LogNotices.js';
import { PatientEnter } from './PatientEnter.js';

const isRequired = required('validation.required');

/** What the first sight of the form shows; anything else filled in opens the rest. */
const holdsMore = ({ notes, durationMinutes, discussionPoints, commitments, colleagueIds, confidentiality, occurredTime }: InteractionValues) =>
  Boolean(notes || durationMinutes || occurredTime) ||
  discussionPoints.length + commitments.length + colleagueIds.length > 0 ||
  confidentiality !== 'OFFICE';

/**
 * The main job: three fields and ctrl+enter. Everything typed is kept as a draft until it is saved, and stays on the
 * screen when the server does not answer.
 */
export default function LogInteraction({ stakeholderIds, issueIds, subject, onClose }: DialogProps['log'] & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const format = useFormat();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data: identity } = useGetIdentity();
  const userId = identity ? String(identity.id) : null;
  const [lastType, setLastType] = useStore<string | null>('interactions.lastType', null);
  const content = useRef<HTMLDivElement>(null);
  const latest = useRef<InteractionValues | null>(null);
  // while it is not known whether it arrived, it is sent under the same key: also from the draft, after the page was left
  const key = useRef<string | undefined>(undefined);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const [draftId, setDraftId] = useState(() => `${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const started = useMemo<InteractionValues>(
    () => ({
      participantIds: stakeholderIds ?? [],
      subject: subject ?? null,
      type: lastType,
      occurredOn: today(),
      occurredTime: null,
      durationMinutes: null,
      direction: 'MUTUAL',
      notes: null,
      confidentiality: 'OFFICE',
      colleagueIds: [],
      discussionPoints: (issueIds ?? []).map((id) => newPoint(id)),
      commitments: [],
    }),
    // what the dialog was opened with; a type remembered later is for the next time
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  const [initial, setInitial] = useState(started);
  const [more, setMore] = useState(() => holdsMore(started));
  const [offer, setOffer] = useState<Draft | null>(null);
  const [names, setNames] = useState<Record<string, string>>({});
  const [leaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);

  useEffect(() => {
    if (userId) setOffer(readDrafts(userId)[0] ?? null);
  }, [userId]);

  const refused = useRef<ApiError | null>(null);
  const undo = useRun(ArchiveInteractionDocument, { success: 'interactions.log.undone' });
  const log = useRun(LogInteractionDocument, {
    onError: (error) => {
      refused.current = error;
      setFailure(error);
      if (!isOpen.current) notify(error.message, { type: 'error' });
    },
  });
  const unsent = useSyncExternalStore(connection.subscribe, connection.unsent) > 0 && log.running;

  const save = async (filled: object) => {
    const values = filled as InteractionValues;
    refused.current = null;
    setFailure(null);
    key.current ??= attemptKey();
    if (userId) keepDraft(userId, draftId, values, { key: key.current });
    const result = await log.run({ input: toLogInput(values, today()) }, { key: key.current });
    if (result) {
      const { id, subject: about } = result.logInteraction;
      if (userId) dropDraft(userId, draftId);
      setLastType(values.type);
      notify(
        <Notice
          text={translate('interactions.log.saved', { subject: about })}
          actions={[
            { label: 'app.open', run: () => void navigate(`/interactions/${id}/show`) },
            { label: 'ra.action.undo', run: () => void undo.run({ id }) },
          ]}
        />,
        { autoHideDuration: NOTICE_STAYS },
      );
      if (isOpen.current) onClose();
      return undefined;
    }
    key.current = undefined; // the server has said what became of it
    if (userId) keepDraft(userId, draftId, values);
    const { fields } = (refused.current as ApiError | null) ?? { fields: {} };
    const errors = toFormErrors(fields, values);
    if (Object.keys(errors).some((path) => !['participantIds', 'subject', 'type'].includes(path))) setMore(true);
    focusFirstError();
    return errors;
  };

  /** The field that needs attention, once the form shows it. */
  const focusFirstError = () => {
    setTimeout(() => content.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), 50);
  };

  const close = () => {
    if (log.running) return onClose(); // it goes on by itself, and the page tells
    const values = latest.current;
    if (!values || !isWorthKeeping(values, started)) {
      if (userId) dropDraft(userId, draftId);
      return onClose();
    }
    if (values.confidentiality === 'PRIVATE') return setLeaving(true);
    if (userId && keepDraft(userId, draftId, values)) {
      notify('interactions.log.kept', { type: 'info' });
      return onClose();
    }
    return setLeaving(true);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const control = event.ctrlKey || event.metaKey;
    // A dialog over this one (a new person) is a child in React and has keys of its own.
    if (!(event.currentTarget as Node).contains(event.target as Node)) return;
    if (control && event.key === 'Enter') {
      event.preventDefault();
      content.current?.closest('form')?.requestSubmit();
    } else if (control && event.key.toLowerCase() === 'k') {
      event.preventDefault(); // the search would take this dialog's place
    } else if (event.altKey && event.code === 'KeyM') {
      event.preventDefault();
      setMore((open) => !open);
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      // Enter chooses from a list; one time too many must not save what is half filled in.
      event.preventDefault();
    }
  };

  const resume = (draft: Draft) => {
    if (userId) dropDraft(userId, draftId);
    setDraftId(draft.id);
    key.current = draft.key;
    setInitial(draft.values);
    setMore(holdsMore(draft.values));
    setOffer(null);
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-labelledby="log-title"
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') close();
      }}
      onKeyDown={onKeyDown}
      slotProps={{
        paper: { sx: { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 } } },
      }}
    >
      <ResourceContextProvider value="interactions">
        <Form record={{}} defaultValues={initial} onSubmit={save} disableInvalidFormNotification>
          <DialogTitle id="log-title" sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', py: 1.5 }}>
            {translate('interactions.log.title')}
            <IconButton onClick={close} aria-label={translate('ra.action.close')} edge="end">
              <CloseIcon />
            </IconButton>
          </DialogTitle>
          <DialogContent ref={content} dividers inert={unsent} sx={{ pt: 1 }}>
            {offer ? (
              <Offer
                text={translate('interactions.log.offer', {
                  when: format.relative(offer.savedAt),
                  subject: offer.values.subject ?? translate('interactions.log.nothing_about'),
                })}
                onResume={() => resume(offer)}
                onDiscard={() => {
                  if (userId) dropDraft(userId, offer.id);
                  setOffer(null);
                }}
              />
            ) : null}
            <Keeper
              onChange={(values) => {
                latest.current = values;
                if (!userId) return;
                if (isWorthKeeping(values, started)) keepDraft(userId, draftId, values, { key: key.current });
                else dropDraft(userId, draftId);
              }}
            />
            <PatientEnter>
              <ParticipantsInput autoFocus required={isRequired} onNames={setNames} />
              <LogNotices />
              <TextInput source="subject" label="interactions.log.subject" validate={isRequired} helperText={false} autoComplete="off" />
              <InteractionTypeInput source="type" label="interactions.log.type" validate={isRequired} helperText={false} />
              <FirstType />
              <Button
                onClick={() => setMore(!more)}
                aria-expanded={more}
                endIcon={<ExpandIcon sx={{ transform: more ? 'rotate(180deg)' : 'none' }} />}
                aria-keyshortcuts="Alt+M"
              >
                {translate(more ? 'interactions.log.less' : 'interactions.log.more')}
              </Button>
              {more ? null : (
                <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1 }}>
                  {translate('interactions.log.more_help')}
                </Typography>
              )}
              <Collapse in={more} mountOnEnter>
                <Section title="interactions.log.basics">
                  <WhenInputs />
                  <TextInput source="notes" label="interactions.log.notes" multiline minRows={2} maxRows={12} helperText={false} />
                </Section>
                <DiscussionPointsInput names={names} />
                <CommitmentsInput />
                <Section title="interactions.log.privacy">
                  <UserInput source="colleagueIds" label="interactions.log.colleagues" multiple helperText={false} />
                  <ConfidentialityInput />
                </Section>
              </Collapse>
            </PatientEnter>
          </DialogContent>
          <Box role="alert">
            {leaving ? (
              <Alert
                severity="warning"
                sx={{ borderRadius: 0 }}
                action={
                  <>
                    <Button color="inherit" size="small" autoFocus onClick={() => setLeaving(false)}>
                      {translate('interactions.log.stay')}
                    </Button>
                    <Button color="inherit" size="small" onClick={onClose}>
                      {translate('interactions.log.close_anyway')}
                    </Button>
                  </>
                }
              >
                {translate('interactions.log.private_close')}
              </Alert>
            ) : unsent ? (
              <Alert severity="warning" sx={{ borderRadius: 0 }}>
                {translate('connection.unsent')}{' '}
                {translate(latest.current?.confidentiality === 'PRIVATE' ? 'interactions.log.unsent' : 'interactions.log.unsent_kept')}
              </Alert>
            ) : failure ? (
              <Alert severity="error" sx={{ borderRadius: 0 }}>
                {translate(failure.fields['idempotencyKey'] ?? failure.message)}
              </Alert>
            ) : null}
          </Box>
          <DialogActions sx={{ px: 3, py: 1.5, justifyContent: 'space-between', gap: 1 }}>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {isPhone ? <Readers /> : translate('interactions.log.keys')}
            </Typography>
            <Button type="submit" variant="contained" loading={log.running} sx={{ flexShrink: 0 }}>
              {translate('interactions.log.save')}
            </Button>
          </DialogActions>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
}

function Offer({ text, onResume, onDiscard }: { text: string; onResume: () => void; onDiscard: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      sx={{ mb: 1, flexWrap: 'wrap' }}
      action={
        <>
          <Button color="inherit" size="small" onClick={onResume}>
            {translate('interactions.log.resume')}
          </Button>
          <Button color="inherit" size="small" onClick={onDiscard}>
            {translate('interactions.log.discard')}
          </Button>
        </>
      }
    >
      {text}
    </Alert>
  );
}

/** Who will be able to read it, in sight also while the rest is folded. */
function Readers() {
  const translate = useTranslate();
  const chosen = useWatch<InteractionValues, 'confidentiality'>({ name: 'confidentiality' });
  return translate(`enums.Confidentiality.${chosen}`);
}

/** Tells of every change of the form. */
function Keeper({ onChange }: { onChange: (values: InteractionValues) => void }) {
  const { subscribe } = useFormContext<InteractionValues>();
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => told.current(values) }),
    [subscribe],
  );
  return null;
}

/** Who never chose a type starts with the first in the list, so that it is one field less. */
function FirstType() {
  const { items } = useReferenceData('interactionTypes');
  const { setValue } = useFormContext<InteractionValues>();
  // watched, since the form may be filled anew after this has run
  const type = useWatch<InteractionValues, 'type'>({ name: 'type' });
  const usual = items.find(({ active, code }) => active && code === 'gesprek') ?? items.find(({ active }) => active);
  const code = usual?.code;
  useEffect(() => {
    if (code && !type) setValue('type', code);
  }, [code, type, setValue]);
  return null;
}
