import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Command } from 'cmdk';
import { useCanAccess, useStore, useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { Box, Dialog, IconButton, LinearProgress, Typography, useMediaQuery, type Theme } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import CloseIcon from '@mui/icons-material/Close';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import GroupIcon from '@mui/icons-material/ManageAccountsOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import ListIcon from '@mui/icons-material/ContactMailOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import PrivacyIcon from '@mui/icons-material/PrivacyTipOutlined';
import SearchIcon from '@mui/icons-material/Search';
import ThemeIcon from '@mui/icons-material/CategoryOutlined';
import { LoadError, useDialogs, useDocument, useParts, type DialogProps, type RecordType } from '@regiekamer/shared-console';
import { SearchDocument, type SearchQuery } from './documents.generated.js';

type Hit = SearchQuery['search'][number];

/** ms of rest before a keystroke is worth a question */
const PAUSE = 120;
const MOST = 20;
const RECENT = 8;

const kinds: Record<RecordType, { resource: string; icon: ReactElement }> = {
  PERSON: { resource: 'people', icon: <PersonIcon /> },
  ORGANISATION: { resource: 'organisations', icon: <BusinessIcon /> },
  ISSUE: { resource: 'issues', icon: <FlagIcon /> },
  INTERACTION: { resource: 'interactions', icon: <ForumIcon /> },
  COMMITMENT: { resource: 'commitments', icon: <HandshakeIcon /> },
  THEME: { resource: 'themes', icon: <ThemeIcon /> },
  CONTACT_LIST: { resource: 'contact-lists', icon: <ListIcon /> },
  USER: { resource: 'users', icon: <GroupIcon /> },
  DATA_SUBJECT_REQUEST: { resource: 'privacyRequests', icon: <PrivacyIcon /> },
};

/** Where a record opens: its page, or its form where it has no page; nowhere when the console has neither. */
function usePathOf(): (hit: Hit) => string | null {
  const parts = useParts();
  const pages = new Map(parts.flatMap(({ resources }) => resources ?? []).map((resource) => [resource.name, resource.pages]));
  return ({ recordType, id }) => {
    const { resource } = kinds[recordType];
    const own = pages.get(resource);
    if (own?.show) return `/${resource}/${id}/show`;
    return own?.edit ? `/${resource}/${id}` : null;
  };
}

/** The groups in the order of their best hit, so that the best of all stands first. */
export function grouped(hits: readonly Hit[]): [RecordType, Hit[]][] {
  const groups = new Map<RecordType, Hit[]>();
  for (const hit of hits) groups.set(hit.recordType, [...(groups.get(hit.recordType) ?? []), hit]);
  return [...groups];
}

const logOf = ({ recordType, id }: Hit): DialogProps['log'] | null =>
  recordType === 'PERSON' || recordType === 'ORGANISATION'
    ? { stakeholderIds: [id] }
    : recordType === 'ISSUE'
      ? { issueIds: [id] }
      : null;

const valueOf = ({ recordType, id }: Hit): string => `${recordType}:${id}`;
const LOG = 'log:';

/** `/` or ctrl-k: everything the viewer may see, best first, by keyboard. */
export default function SearchPalette({ text = '', onClose }: DialogProps['search'] & { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const dialogs = useDialogs();
  const pathOf = usePathOf();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { canAccess } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  const mayLog = canAccess === true && dialogs.has('log');
  const [recent, setRecent] = useStore<Hit[]>('search.recent', []);
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text.trim());
  const [chosen, setChosen] = useState('');
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), typed.trim() === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  // What was typed before is no longer wanted: a question that nobody waits for is broken off.
  const { data, error, isFetching, isPlaceholderData, refetch } = useDocument(
    SearchDocument,
    { text: asked, limit: MOST },
    { enabled: asked !== '', keepPrevious: true, staleTime: 10_000 },
  );

  const isEmpty = typed.trim() === '';
  const hits = (isEmpty ? recent : asked === '' ? [] : (data?.search ?? [])).filter((hit) => pathOf(hit) !== null);
  // Results of an earlier text may be looked at, but Enter must not open what was not asked for.
  const isSettled = isEmpty || (asked === typed.trim() && !isPlaceholderData && data !== undefined);
  const groups: [string, Hit[]][] = isEmpty ? [['recent', hits]] : grouped(hits);
  const current = hits.find((hit) => valueOf(hit) === chosen || LOG + valueOf(hit) === chosen);
  const first = groups[0]?.[1][0];
  const firstValue = first ? valueOf(first) : '';

  // New results start at the best one.
  useEffect(() => setChosen(firstValue), [firstValue, asked]);

  // Enter that came before the answer opens the best hit once it is there.
  const waiting = useRef<'open' | 'log' | null>(null);

  const open = (hit: Hit) => {
    const path = pathOf(hit);
    if (!path) return;
    setRecent([hit, ...recent.filter((other) => valueOf(other) !== valueOf(hit))].slice(0, RECENT));
    onClose();
    void navigate(path);
  };
  const log = (hit: Hit) => {
    const props = logOf(hit);
    if (props && mayLog) dialogs.open('log', props); // takes this dialog's place
  };

  useEffect(() => {
    if (!isSettled || waiting.current === null) return;
    const step = waiting.current;
    waiting.current = null;
    if (first) (step === 'open' ? open : log)(first);
    // only when an answer comes in
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isSettled]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!isSettled) {
      event.preventDefault();
      waiting.current = event.altKey ? 'log' : 'open';
    } else if (event.altKey) {
      event.preventDefault();
      if (current) log(current);
    }
  };

  const loggable = mayLog ? (current && logOf(current) ? current : hits.find((hit) => logOf(hit) !== null)) : undefined;

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      onClose={onClose}
      slotProps={{
        // the paper is the dialog; a name on the whole would name the backdrop
        paper: {
          'aria-label': translate('search.title'),
          sx: isPhone ? {} : { position: 'absolute', top: '10vh', m: 0, maxHeight: '75vh' },
        },
      }}
    >
      <Box
        component={Command}
        label={translate('search.title')}
        shouldFilter={false}
        loop
        value={chosen}
        onValueChange={setChosen}
        onKeyDown={onKeyDown}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1, '& label[cmdk-label]': hidden }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
          <SearchIcon color="action" aria-hidden />
          <Box
            component={Command.Input}
            ref={input}
            autoFocus
            value={typed}
            onValueChange={(value: string) => {
              waiting.current = null;
              setTyped(value);
            }}
            placeholder={translate('search.placeholder')}
            aria-label={translate('search.title')}
            sx={{ flex: 1, minWidth: 0, border: 0, outline: 0, bgcolor: 'transparent', color: 'text.primary', font: 'inherit', fontSize: '1.125rem', py: 1, '&:focus-visible': { outline: 'none' } }}
          />
          <IconButton onClick={onClose} aria-label={translate('ra.action.close')} edge="end">
            <CloseIcon />
          </IconButton>
        </Box>
        <Box sx={{ height: 4 }}>{isFetching ? <LinearProgress aria-label={translate('app.loading')} /> : null}</Box>
        <Box
          component={Command.List}
          label={translate('search.title')}
          sx={{
            overflowY: 'auto',
            flexGrow: 1,
            px: 1,
            pb: 1,
            '& [cmdk-group-heading]': { px: 1, pt: 1.5, pb: 0.5, typography: 'overline', lineHeight: 1.5, color: 'text.secondary' },
            '& [cmdk-item]': { display: 'flex', gap: 1.5, alignItems: 'center', px: 1, py: 0.75, borderRadius: 1, cursor: 'pointer', minHeight: 44 },
            '& [cmdk-item][data-selected=true]': { bgcolor: 'action.selected', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.primary.main}` },
          }}
        >
          {error && !isEmpty ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
          {isEmpty && hits.length === 0 ? <Hint text={translate('search.start')} /> : null}
          {!isEmpty && !error && isSettled && hits.length === 0 ? <Hint text={translate('search.none', { text: typed.trim() })} /> : null}
          {groups.map(([group, own]) =>
            own.length === 0 ? null : (
              <Command.Group key={group} heading={translate(group === 'recent' ? 'search.recent' : `search.groups.${group}`)}>
                {own.map((hit) => (
                  <Command.Item key={valueOf(hit)} value={valueOf(hit)} onSelect={() => open(hit)}>
                    <Box aria-hidden sx={{ display: 'grid', color: 'text.secondary' }}>
                      {kinds[hit.recordType].icon}
                    </Box>
                    <Box sx={{ minWidth: 0 }}>
                      <Typography sx={{ overflowWrap: 'anywhere', lineHeight: 1.3 }}>{hit.title}</Typography>
                      {hit.subtitle ? (
                        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                          {hit.subtitle}
                        </Typography>
                      ) : null}
                    </Box>
                  </Command.Item>
                ))}
              </Command.Group>
            ),
          )}
          {loggable ? (
            <Command.Group heading={translate('search.do')}>
              <Command.Item value={LOG + valueOf(loggable)} onSelect={() => log(loggable)}>
                <Box aria-hidden sx={{ display: 'grid', color: 'text.secondary' }}>
                  <AddCommentIcon />
                </Box>
                {translate(loggable.recordType === 'ISSUE' ? 'search.log_about' : 'search.log_with', { name: loggable.title })}
              </Command.Item>
            </Command.Group>
          ) : null}
        </Box>
        <Typography role="status" sx={hidden}>
          {!isEmpty && isSettled ? translate('search.results', { smart_count: hits.length }) : ''}
        </Typography>
        {isPhone ? null : (
          <Typography variant="caption" sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', color: 'text.secondary' }}>
            {translate('search.keys')}
          </Typography>
        )}
      </Box>
    </Dialog>
  );
}

/** for screen readers only */
const hidden = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

function Hint({ text }: { text: string }) {
  return <Typography sx={{ p: 3, textAlign: 'center', color: 'text.secondary' }}>{text}</Typography>;
}
