import { useEffect, useState } from 'react';
import { useLocaleState, useTranslate } from 'ra-core';
import { Notification } from 'ra-ui-materialui';
import { useLocation, useSearchParams } from 'react-router';
import { Alert, Box, Button, Card, FormControlLabel, Link, Radio, RadioGroup, Stack, Typography } from '@mui/material';
import { ApiError, LoadError, useDocument, useFormat, useRun, Waiting, type Language } from '@regiekamer/shared-console';
import {
  ChangePreferencesDocument,
  ObjectToDirectMarketingDocument,
  PreferenceDeskDocument,
  PreferencesDocument,
  type OwnPreferencesFragment,
} from './documents.generated.js';

type Purpose = OwnPreferencesFragment['purposes'][number];
type Preference = Purpose['channels'][number];

/** yes or no, per purpose and channel, as far as somebody chose here and did not save */
type Wishes = Readonly<Record<string, boolean>>;
const nameOf = (purpose: string, channel: string) => `${purpose} ${channel}`;

/** For outsiders: what a link in a letter opens. Nobody signs in; the token behind the # says whose preferences these are. */
export default function PreferencesPage() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const [parameters] = useSearchParams();
  const token = useLocation().hash.slice(1);
  const language: Language = locale === 'en' ? 'EN' : 'NL';
  const asked = parameters.get('lang');
  useEffect(() => {
    if (asked === 'en' || asked === 'nl') setLocale(asked);
    // only as the page opens: after that the reader chooses
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const { data, error, refetch } = useDocument(PreferencesDocument, { token, language }, { keepPrevious: true });
  const preferences = data?.preferences;

  return (
    <Box component="main" sx={{ minHeight: '100vh', bgcolor: 'background.default', px: { xs: 1.5, sm: 3 }, py: { xs: 2, sm: 5 } }}>
      <title>{preferences ? `${translate('preferences.title')} – ${preferences.association}` : translate('preferences.title')}</title>
      <Card variant="outlined" sx={{ maxWidth: 640, mx: 'auto', p: { xs: 2, sm: 4 } }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'flex-start', gap: 1 }}>
          <Box sx={{ minWidth: 0 }}>
            {preferences ? (
              <Typography sx={{ color: 'primary.main', fontWeight: 700, overflowWrap: 'anywhere' }}>{preferences.association}</Typography>
            ) : null}
            <Typography component="h1" variant="h5" sx={{ mb: 2 }}>
              {translate('preferences.title')}
            </Typography>
          </Box>
          <Button size="small" lang={locale === 'en' ? 'nl' : 'en'} onClick={() => setLocale(locale === 'en' ? 'nl' : 'en')}>
            {translate('preferences.language')}
          </Button>
        </Stack>
        {preferences ? <Choices key={token} token={token} language={language} preferences={preferences} /> : null}
        {!preferences && !error ? <Waiting rows={6} /> : null}
        {!preferences && error ? <NoWayIn error={error} onRetry={() => void refetch()} /> : null}
      </Card>
      <Notification />
    </Box>
  );
}

/** A link that does not work: why, and where to turn. */
function NoWayIn({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const translate = useTranslate();
  const { data } = useDocument(PreferenceDeskDocument, {});
  const reason = error instanceof ApiError ? error.fields['token'] : undefined;
  if (!reason) return <LoadError error={error} onRetry={onRetry} />;
  const desk = data?.preferenceDesk;
  return (
    <Alert severity="warning">
      <Typography sx={{ mb: 1 }}>{translate(reason)}</Typography>
      {desk ? (
        <Typography>
          {desk.privacyEmail
            ? translate('preferences.desk', { email: desk.privacyEmail, association: desk.association })
            : translate('preferences.desk_without', { association: desk.association })}
        </Typography>
      ) : null}
    </Alert>
  );
}

function Choices({ token, language, preferences }: { token: string; language: Language; preferences: OwnPreferencesFragment }) {
  const translate = useTranslate();
  const [wishes, setWishes] = useState<Wishes>({});
  const [done, setDone] = useState<'saved' | 'objected' | null>(null);
  const finish = (as: 'saved' | 'objected') => () => {
    setWishes({});
    setDone(as);
    window.scrollTo({ top: 0 });
  };
  const saving = useRun(ChangePreferencesDocument, { onSuccess: finish('saved') });
  const objecting = useRun(ObjectToDirectMarketingDocument, { onSuccess: finish('objected') });
  const running = saving.running || objecting.running;
  const { association, address, confirms, privacyEmail, purposes } = preferences;
  const unsaved = Object.keys(wishes).length > 0;

  const save = () => {
    const choices = purposes.flatMap(({ code, channels }) =>
      channels.flatMap(({ channel }) => {
        const wanted = wishes[nameOf(code, channel)];
        return wanted === undefined ? [] : [{ purpose: code, channel, wanted }];
      }),
    );
    void saving.run({ token, language, choices });
  };

  return (
    <>
      <Box role="status">
        {done && !unsaved ? (
          <Alert severity="success" sx={{ mb: 2 }}>
            {translate(`preferences.${done}`)} {confirms ? translate('preferences.confirmed', { address }) : null}
          </Alert>
        ) : null}
      </Box>
      <Typography sx={{ mb: 1 }}>{translate('preferences.intro', { association })}</Typography>
      {address ? <Typography sx={{ mb: 2, color: 'text.secondary' }}>{translate('preferences.whose', { address })}</Typography> : null}
      {purposes.map((purpose) => (
        <PurposeChoices
          key={purpose.code}
          purpose={purpose}
          wishes={wishes}
          onChoose={(channel, wanted) => setWishes({ ...wishes, [nameOf(purpose.code, channel)]: wanted })}
        />
      ))}
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 3 }}>
        <Button variant="contained" size="large" disabled={!unsaved || running} onClick={save}>
          {translate('preferences.save')}
        </Button>
        {unsaved ? <Typography variant="body2">{translate('preferences.unsaved')}</Typography> : null}
      </Stack>
      <Box sx={{ mt: 4, pt: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button variant="outlined" color="inherit" disabled={running} onClick={() => void objecting.run({ token, language })}>
          {translate('preferences.nothing')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {translate('preferences.nothing_help')}
        </Typography>
        {privacyEmail ? (
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, overflowWrap: 'anywhere' }}>
            <Link href={`mailto:${privacyEmail}`} color="inherit">
              {translate('preferences.questions', { email: privacyEmail })}
            </Link>
          </Typography>
        ) : null}
      </Box>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function PurposeChoices({ purpose, wishes, onChoose }: { purpose: Purpose; wishes: Wishes; onChoose: (channel: string, wanted: boolean) => void }) {
  const translate = useTranslate();
  const { code, label, meaning, active, channels } = purpose;
  return (
    <Box component="section" aria-labelledby={`purpose-${code}`} sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h2" variant="subtitle1" id={`purpose-${code}`} sx={{ fontWeight: 600 }}>
        {capital(label)}
      </Typography>
      {meaning ? <Typography sx={{ color: 'text.secondary' }}>{meaning}</Typography> : null}
      {active ? null : <Typography sx={{ color: 'text.secondary' }}>{translate('preferences.closed')}</Typography>}
      {channels.map((preference) => (
        <Choice
          key={preference.channel}
          label={label}
          preference={preference}
          mayWant={active}
          wanted={wishes[nameOf(code, preference.channel)]}
          onChoose={(wanted) => onChoose(preference.channel, wanted)}
        />
      ))}
    </Box>
  );
}

interface ChoiceProps {
  label: string;
  preference: Preference;
  mayWant: boolean;
  wanted: boolean | undefined;
  onChoose: (wanted: boolean) => void;
}

function Choice({ label, preference: { channel, status, since }, mayWant, wanted, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  const format = useFormat();
  const over = translate(`enums.Channel.${channel}`);
  const stands = status === 'NOT_ASKED' ? undefined : status === 'GRANTED';
  const value = wanted ?? stands;
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: 0.5 }}>
      <Box sx={{ flex: '1 1 150px', minWidth: 0 }}>
        <Typography>{over}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`preferences.status.${status}`, { date: since ? format.date(since) : '' })}
        </Typography>
      </Box>
      <RadioGroup
        row
        aria-label={translate('preferences.over', { purpose: label, channel: over })}
        value={value === undefined ? '' : value ? 'yes' : 'no'}
        onChange={(_event, chosen) => onChoose(chosen === 'yes')}
      >
        <FormControlLabel value="yes" disabled={!mayWant} control={<Radio />} label={translate('preferences.yes')} />
        <FormControlLabel value="no" control={<Radio />} label={translate('preferences.no')} />
      </RadioGroup>
    </Stack>
  );
}
