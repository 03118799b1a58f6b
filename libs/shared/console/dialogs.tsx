import { createContext, Suspense, useCallback, useContext, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { useParts, type DialogName, type DialogProps } from './console-part.js';

interface Dialogs {
  open: <Name extends DialogName>(name: Name, props?: DialogProps[Name]) => void;
  close: () => void;
  /** whether some domain fills this dialog */
  has: (name: DialogName) => boolean;
  current: DialogName | null;
}

const DialogsContext = createContext<Dialogs | null>(null);

/** Opens the dialogs that stand over every page: `useDialogs().open('log', { issueIds: [record.id] })`. */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error('useDialogs needs a DialogsProvider, which the layout gives.');
  return dialogs;
}

export function DialogsProvider({ children }: { children: ReactNode }) {
  const parts = useParts();
  const [opened, setOpened] = useState<{ name: DialogName; props: object } | null>(null);

  const find = useCallback(
    // Each name's props are checked where it is opened; here only the name is known.
    (name: DialogName) =>
      parts.map(({ dialogs }) => dialogs?.[name]).find((dialog) => dialog !== undefined) as
        | ComponentType<{ onClose: () => void }>
        | undefined,
    [parts],
  );

  const value = useMemo<Dialogs>(
    () => ({
      open: (name, props = {}) => {
        // A second `l` must not throw away what is being typed in the first.
        if (find(name)) setOpened((current) => (current?.name === name ? current : { name, props }));
      },
      close: () => setOpened(null),
      has: (name) => find(name) !== undefined,
      current: opened?.name ?? null,
    }),
    [find, opened],
  );
  const Dialog = opened ? find(opened.name) : undefined;

  return (
    <DialogsContext.Provider value={value}>
      {children}
      {Dialog && opened ? (
        <Suspense fallback={null}>
          <Dialog {...opened.props} onClose={value.close} />
        </Suspense>
      ) : null}
    </DialogsContext.Provider>
  );
}
