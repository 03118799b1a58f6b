import { useEffect, useState, type ReactNode } from 'react';
import { QueryClient } from '@tanstack/react-query';
import { memoryStore, TestMemoryRouter } from 'ra-core';
import { AdminContext, Notification } from 'ra-ui-materialui';
import { render, type RenderResult } from '@testing-library/react';
import { buildAuthProvider } from './auth-provider.js';
import { PartsProvider, type ConsolePart } from './console-part.js';
import { buildDataProvider } from './data-provider.js';
import { DialogsProvider } from './dialogs.js';
import { buildI18n, type Messages, openTexts } from './i18n.js';
import { ShortcutsProvider } from './shortcuts.js';
import { enumValues } from './schema.generated.js';

/** A request that the console made. */
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

/** What the server says of an operation: its data, or an error with a code. */
export type Answer =
  | Record<string, unknown>
  | { error: { code: string; fields?: Record<string, string> } }
  | ((variables: Record<string, unknown>) => Record<string, unknown>);

/** jsdom has no Request, which the router makes of a navigation; this is all that it reads of one. */
class FakeRequest {
  readonly signal: AbortSignal;
  readonly method: string;
  constructor(
    readonly url: string,
    init: RequestInit = {},
  ) {
    this.signal = init.signal ?? new AbortController().signal;
    this.method = init.method ?? 'GET';
  }
}
Object.assign(globalThis, { Request: (globalThis as { Request?: unknown }).Request ?? FakeRequest });

const everyRight = enumValues.Resource.map((resource) => ({ resource, read: true, write: true }));

const viewer = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Anna de Vries',
  email: 'anna@demo.example',
  roles: ['REGISSEUR'],
  jobTitle: null,
  locale: 'nl',
  version: 1,
};

/**
 * Answers the console's requests by the name of their operation; whoever asks what nobody foresaw gets an error.
 * @returns everything that was asked, in order
 */
export function fakeServer(answers: Readonly<Record<string, Answer>>): Asked[] {
  const asked: Asked[] = [];
  const known: Record<string, Answer> = { Viewer: { viewer, viewerRights: everyRight }, ...answers };
  globalThis.fetch = (_input, init) => {
    const { query, variables } = JSON.parse(String(init?.body as string)) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const operation = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = known[operation];
    if (!answer) return Promise.reject(new Error(`The test has no answer to '${operation}'.`));
    const said = typeof answer === 'function' ? answer(variables) : answer;
    const body =
      'error' in said
        ? { errors: [{ message: 'refused', extensions: said['error'] }] }
        : { data: said };
    // jsdom has no Response; this is all that the client reads of one
    return Promise.resolve({ status: 200, text: () => Promise.resolve(JSON.stringify(body)) } as Response);
  };
  return asked;
}

export interface RenderOptions {
  parts?: readonly ConsolePart[];
  answers?: Readonly<Record<string, Answer>>;
  /** the texts of `messagesOf('en', …)`, for a test in English */
  english?: Messages | undefined;
  /** the address that the page thinks it is at */
  at?: string;
}

/** Shows what it holds once the texts of all pages are there, as the lazy pages do each for itself. */
function WithTexts({ parts, children }: { parts: readonly ConsolePart[]; children: ReactNode }) {
  const pages = parts.flatMap(({ messages }) => messages.pages ?? []);
  const [ready, setReady] = useState(pages.length === 0);
  useEffect(() => {
    if (!ready) void Promise.all(pages.map(openTexts)).then(() => setReady(true));
  });
  return ready ? children : null;
}

/** Renders a page or a component as the console would, in Dutch, signed in with every right; a missing text throws. */
export function renderConsole(
  ui: ReactNode,
  { parts = [], answers = {}, english, at = '/' }: RenderOptions = {},
): RenderResult & { asked: Asked[] } {
  const asked = fakeServer(answers);
  const resources = parts.flatMap((part) => part.resources ?? []);
  const rendered = render(
    <TestMemoryRouter initialEntries={[at]}>
      <PartsProvider value={parts}>
        <AdminContext
          dataProvider={buildDataProvider(resources)}
          authProvider={buildAuthProvider(resources)}
          i18nProvider={buildI18n(
            parts.map((part) => part.messages),
            {
              english,
              onMissing: (key, missingIn) => {
                throw new Error(`No text for '${key}' in '${missingIn}'.`);
              },
            },
          )}
          queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
          store={memoryStore()}
        >
          <ShortcutsProvider>
            <DialogsProvider>
              <WithTexts parts={parts}>{ui}</WithTexts>
            </DialogsProvider>
          </ShortcutsProvider>
          <Notification />
        </AdminContext>
      </PartsProvider>
    </TestMemoryRouter>,
  );
  return { ...rendered, asked };
}
