import { Fragment, Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAuthProvider, useCanAccess, useNotify, useTranslate } from 'ra-core';
import {
  AppBar as RaAppBar,
  Layout as RaLayout,
  LoadingIndicator,
  Menu as RaMenu,
  TitlePortal,
  useSidebarState,
  type LayoutProps,
} from 'ra-ui-materialui';
import { Alert, Box, Button, Divider, Fab, IconButton, Tooltip, Typography, useMediaQuery, type Theme } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import SearchIcon from '@mui/icons-material/Search';
import { connection, ping } from './client.js';
import { menuGroups, useParts, type MenuEntry } from './console-part.js';
import { DialogsProvider, useDialogs } from './dialogs.js';
import { PageError } from './PageError.js';
import { ShortcutsHelp, ShortcutsProvider, useShortcut } from './shortcuts.js';

const useIsPhone = () => useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));

/** Whether the viewer may log interactions, and somebody built the dialog. */
function useMayLog(): boolean {
  const { canAccess } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  return useDialogs().has('log') && canAccess === true;
}

function AppBar() {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const dialogs = useDialogs();
  const mayLog = useMayLog();
  const UserMenu = useParts().find(({ userMenu }) => userMenu)?.userMenu;
  return (
    <RaAppBar color="default" elevation={0} userMenu={UserMenu ? <UserMenu /> : false} toolbar={<LoadingIndicator aria-label={translate('app.loading')} />}>
      <TitlePortal variant="h6" component="h1" />
      {dialogs.has('search') ? (
        <Tooltip title={`${translate('app.search')} (/)`}>
          <IconButton color="inherit" aria-label={translate('app.search')} onClick={() => dialogs.open('search')}>
            <SearchIcon />
          </IconButton>
        </Tooltip>
      ) : null}
      {mayLog && !isPhone ? (
        <Tooltip title="l" describeChild>
          <Button variant="contained" startIcon={<AddCommentIcon />} onClick={() => dialogs.open('log')} sx={{ mx: 1 }}>
            {translate('app.log')}
          </Button>
        </Tooltip>
      ) : null}
    </RaAppBar>
  );
}

/** The menu's entries that the viewer may open; none until that is known. */
function useEntries(): MenuEntry[] {
  const entries = useParts().flatMap(({ menu }) => menu ?? []);
  const authProvider = useAuthProvider();
  const { data: allowed } = useQuery({
    queryKey: ['menu', entries.map(({ to }) => to)],
    queryFn: () => Promise.all(entries.map(async ({ access }) => (access ? authProvider?.canAccess?.(access) : true))),
  });
  return entries.filter((_, index) => allowed?.[index]);
}

function Menu() {
  const translate = useTranslate();
  const [open] = useSidebarState();
  const entries = useEntries();
  return (
    <Box component="nav" aria-label={translate('app.menu')}>
      <RaMenu>
        {menuGroups.map((group, index) => {
          const own = entries.filter((entry) => entry.group === group).toSorted((one, other) => one.order - other.order);
          if (own.length === 0) return null;
          return (
            <Fragment key={group}>
              {index > 0 ? <Divider component="li" aria-hidden sx={{ my: 1 }} /> : null}
              {open && group !== 'daily' ? (
                <Typography component="li" variant="overline" role="presentation" sx={{ px: 2, color: 'text.secondary' }}>
                  {translate(`menu.${group}`)}
                </Typography>
              ) : null}
              {own.map((entry) => (
                <RaMenu.Item key={entry.to} to={entry.to} primaryText={entry.label} leftIcon={<entry.icon />} />
              ))}
            </Fragment>
          );
        })}
      </RaMenu>
    </Box>
  );
}

/** Tells that the server is away and whether something waits for it, keeps asking, and renews the screen once it is back. */
function ConnectionNotice() {
  const away = useSyncExternalStore(connection.subscribe, connection.isAway);
  const unsent = useSyncExternalStore(connection.subscribe, connection.unsent) > 0;
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);

  const ask = async () => {
    setAsking(true);
    const back = await ping();
    setAsking(false);
    if (back) {
      notify('connection.back', { type: 'success' });
      await queryClient.invalidateQueries();
    }
  };

  useEffect(() => {
    if (!away) return;
    const timer = setInterval(() => void ask(), 5000);
    return () => clearInterval(timer);
    // `ask` is new on every render and does the same each time
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [away]);

  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsent]);

  if (!away && !unsent) return null;
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{ my: 1 }}
      action={
        <Button color="inherit" size="small" onClick={() => void ask()} disabled={asking}>
          {translate('connection.retry')}
        </Button>
      }
    >
      {translate(unsent ? 'connection.unsent' : 'connection.away')}
    </Alert>
  );
}

/** What every page has: the keys `l`, `/`, ctrl-k and `?`, and the round button on a phone. */
function Everywhere() {
  const translate = useTranslate();
  const dialogs = useDialogs();
  const isPhone = useIsPhone();
  const mayLog = useMayLog();
  const maySearch = dialogs.has('search');
  useShortcut('l', 'app.log', () => dialogs.open('log'), mayLog);
  useShortcut('/', 'app.search', () => dialogs.open('search'), maySearch);
  useShortcut('ctrl+k', 'app.search', () => dialogs.open('search'), maySearch);
  return (
    <>
      <ShortcutsHelp />
      {mayLog && isPhone ? (
        <Fab
          color="primary"
          aria-label={translate('app.log')}
          onClick={() => dialogs.open('log')}
          sx={{ position: 'fixed', bottom: 16, right: 16 }}
        >
          <AddCommentIcon />
        </Fab>
      ) : null}
    </>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const overlays = useParts().flatMap((part) => part.overlays ?? []);
  return (
    <>
      <RaLayout
        appBar={AppBar}
        menu={Menu}
        error={PageError}
        appBarAlwaysOn
        sx={{
          // react-admin lets a wide table stretch the page; here it scrolls in its own box
          minWidth: 0,
          '& .RaLayout-content': { minWidth: 0, pb: { xs: 10, sm: 3 }, px: { xs: 1, sm: 3 } },
        }}
      >
        <ConnectionNotice />
        {children}
      </RaLayout>
      <Everywhere />
      <Suspense fallback={null}>
        {overlays.map((Overlay, index) => (
          <Overlay key={index} />
        ))}
      </Suspense>
    </>
  );
}

/** The frame around every page; what it shows comes from the domains' parts. */
export function Layout({ children }: LayoutProps) {
  return (
    <ShortcutsProvider>
      <DialogsProvider>
        <Frame>{children}</Frame>
      </DialogsProvider>
    </ShortcutsProvider>
  );
}
