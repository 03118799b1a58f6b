import { useState } from 'react';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Box, Button, Chip, Collapse, Stack, Typography } from '@mui/material';
import SendIcon from '@mui/icons-material/ForwardToInboxOutlined';
import AddIcon from '@mui/icons-material/Add';
import BlockIcon from '@mui/icons-material/Block';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import {
  EmptyList,
  LoadError,
  useDescribedLabel,
  useDocument,
  useFormat,
  Waiting,
  type ConsentStatus,
} from '@regiekamer/shared-console';
import { StakeholderConsentsDocument, type StakeholderConsentsQuery } from './documents.generated.js';
import { RecordConsent } from './RecordConsent.js';
import { Suppressed } from './Suppressed.js';
import { SendPreferenceLink } from './SendPreferenceLink.js';

type Stakeholder = NonNullable<StakeholderConsentsQuery['stakeholder']>;
type Consent = Stakeholder['consents'][number];
type ConsentEvent = Consent['events'][number];

// The icon and the words tell; colour only helps.
const looks = {
  NOT_ASKED: [<HelpIcon key="i" />, 'default'],
  GRANTED: [<CheckIcon key="i" />, 'success'],
  WITHDRAWN: [<UndoIcon key="i" />, 'warning'],
  OBJECTED: [<BlockIcon key="i" />, 'error'],
} as const satisfies Record<ConsentStatus, unknown>;

function ConsentChip({ status }: { status: ConsentStatus }) {
  const translate = useTranslate();
  const [icon, color] = looks[status];
  return <Chip size="small" variant="outlined" icon={icon} color={color} label={translate(`enums.ConsentStatus.${status}`)} />;
}

/** Where somebody stands per purpose and channel, with all that was said to get there. */
export default function ConsentPanel() {
  const translate = useTranslate();
  const record = useRecordContext();
  const { canAccess: mayRecord } = useCanAccess({ resource: 'CONSENT', action: 'edit' });
  const [recording, setRecording] = useState(false);
  const [sending, setSending] = useState(false);
  const { data, error, refetch } = useDocument(StakeholderConsentsDocument, { id: String(record?.id) }, { enabled: record !== undefined });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data || !record) return <Waiting rows={3} />;
  const consents = data.stakeholder?.consents ?? [];
  const button = mayRecord ? (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', justifyContent: 'inherit' }}>
      <Button size="small" startIcon={<SendIcon />} onClick={() => setSending(true)}>
        {translate('consent.link.action')}
      </Button>
      <Button size="small" startIcon={<AddIcon />} onClick={() => setRecording(true)}>
        {translate('consent.record')}
      </Button>
    </Stack>
  ) : null;
  const suppressed = data.stakeholder && 'suppressed' in data.stakeholder && data.stakeholder.suppressed === true;
  return (
    <>
      {suppressed ? <Suppressed id={String(record.id)} /> : null}
      {consents.length === 0 ? (
        <EmptyList text="consent.empty" action={<Box sx={{ display: 'flex', justifyContent: 'center' }}>{button}</Box>} />
      ) : (
        <>
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>{button}</Box>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {consents.map((consent) => (
              <Item key={`${consent.purpose.code} ${consent.channel}`} consent={consent} />
            ))}
          </Box>
        </>
      )}
      <Letters letters={data.stakeholder?.preferenceLetters ?? []} />
      {sending ? (
        <SendPreferenceLink
          stakeholderId={String(record.id)}
          country={typeof record['country'] === 'string' ? record['country'] : null}
          onClose={() => setSending(false)}
        />
      ) : null}
      {recording ? <RecordConsent stakeholderId={String(record.id)} onClose={() => setRecording(false)} /> : null}
    </>
  );
}

function Item({ consent: { purpose, channel, status, since, events } }: { consent: Consent }) {
  const translate = useTranslate();
  const labelOf = useDescribedLabel();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const names = { purpose: labelOf(purpose), channel: translate(`enums.Channel.${channel}`) };
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {names.purpose} · {names.channel}
        </Typography>
        <ConsentChip status={status} />
        {since ? (
          <Typography component="time" dateTime={since} title={format.longDate(since)} variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('consent.since', { date: format.date(since) })}
          </Typography>
        ) : null}
        <Button
          size="small"
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-label={translate('consent.ledger_of', names)}
          sx={{ ml: 'auto' }}
        >
          {translate('consent.ledger', { count: events.length })}
        </Button>
      </Stack>
      <Collapse in={open} unmountOnExit>
        <Box component="ol" sx={{ pl: 2.5, my: 1 }}>
          {events.map((event) => (
            <Event key={`${event.at} ${event.status}`} event={event} />
          ))}
        </Box>
      </Collapse>
    </Box>
  );
}

function Event({ event: { status, at, source, note, by, bySubject, wordingVersion, wording } }: { event: ConsentEvent }) {
  const translate = useTranslate();
  const format = useFormat();
  const version = wordingVersion ? translate('consent.wording', { version: wordingVersion }) : null;
  return (
    <Typography component="li" variant="body2" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
      <strong>{translate(`enums.ConsentStatus.${status}`)}</strong>{' '}
      {translate(bySubject ? 'consent.event_by_subject' : 'consent.event', { date: format.dateTime(at), by: by.name, source })}
      {note ? (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', whiteSpace: 'pre-wrap' }}>
          {note}
        </Box>
      ) : null}
      {version && wording ? (
        <Box component="details" sx={{ color: 'text.secondary' }}>
          <summary>{version}</summary>
          <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
            {wording}
          </Box>
        </Box>
      ) : version ? (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {version}
        </Box>
      ) : null}
    </Typography>
  );
}

/** What was mailed to them about their preferences, and whether it got there. */
function Letters({ letters }: { letters: Stakeholder['preferenceLetters'] }) {
  const translate = useTranslate();
  const format = useFormat();
  if (letters.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="preference-letters" sx={{ mt: 2, pt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h3" variant="subtitle2" id="preference-letters">
        {translate('consent.link.letters')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {letters.map(({ id, kind, createdAt, sentAt, failedAt, by }) => (
          <Typography key={id} component="li" variant="body2" sx={failedAt ? { color: 'error.main' } : {}}>
            {translate(`consent.link.letter_${sentAt ? 'sent' : failedAt ? 'failed' : 'waiting'}`, {
              kind: translate(`enums.PreferenceLetterKind.${kind}`),
              date: format.dateTime(sentAt ?? failedAt ?? createdAt),
              by: by.name,
            })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
