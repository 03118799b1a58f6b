import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';

interface Shortcut {
  /** 'l', '?', 'ctrl+k' */
  keys: string;
  /** message key */
  label: string;
}

interface Registry {
  all: () => Shortcut[];
  add: (shortcut: Shortcut, press: () => void) => () => void;
}

const ShortcutsContext = createContext<Registry | null>(null);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));

const namedBy = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`;

/** One listener for the whole console; single letters rest while somebody types or a dialog is open. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const pressed = useRef(new Map<string, { shortcut: Shortcut; press: () => void }>());
  const [registry] = useState<Registry>(() => ({
    all: () => [...pressed.current.values()].map(({ shortcut }) => shortcut),
    add: (shortcut, press) => {
      const entry = { shortcut, press };
      pressed.current.set(shortcut.keys, entry);
      return () => {
        if (pressed.current.get(shortcut.keys) === entry) pressed.current.delete(shortcut.keys);
      };
    },
  }));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const keys = namedBy(event);
      const entry = pressed.current.get(keys);
      if (!entry) return;
      const plain = !keys.startsWith('ctrl+');
      if (plain && (isTyping(event.target) || document.querySelector('[role=dialog]'))) return;
      event.preventDefault();
      entry.press();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return <ShortcutsContext.Provider value={registry}>{children}</ShortcutsContext.Provider>;
}

/**
 * Binds a key while the component is mounted, and lists it under `?`.
 * @param label message key of what it does
 */
export function useShortcut(keys: string, label: string, press: () => void, enabled = true): void {
  const registry = useContext(ShortcutsContext);
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => (enabled ? registry?.add({ keys, label }, () => latest.current()) : undefined), [
    registry,
    keys,
    label,
    enabled,
  ]);
}

/** `?`: the keys that work here. */
export function ShortcutsHelp() {
  const registry = useContext(ShortcutsContext);
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useShortcut('?', 'app.shortcuts', () => setOpen(true));
  return (
    <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="shortcuts-title" maxWidth="xs" fullWidth>
      <DialogTitle id="shortcuts-title" sx={{ display: 'flex', justifyContent: 'space-between' }}>
        {translate('app.shortcuts')}
        <IconButton onClick={() => setOpen(false)} aria-label={translate('ra.action.close')} size="small">
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('app.shortcuts_help')}
        </Typography>
        <Table size="small">
          <TableBody>
            {registry?.all().map(({ keys, label }) => (
              <TableRow key={keys}>
                <TableCell>
                  <Box component="kbd" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1, py: 0.25 }}>
                    {keys}
                  </Box>
                </TableCell>
                <TableCell>{translate(label)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
    </Dialog>
  );
}
