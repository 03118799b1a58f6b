import type { LaunchOptions } from '@playwright/test';

/** The demo accounts: one per role, and a second regisseur. */
export const accounts = ['regisseur', 'regisseur2', 'director', 'board', 'communications', 'expert', 'controller', 'admin'] as const;
export type Account = (typeof accounts)[number];

export const password = 'regiekamer-demo';
export const emailOf = (account: Account): string => `${account}@demo.example`;

/** What the tests know of the run that they are part of. */
export interface Run {
  url: string;
  browser: LaunchOptions;
  /** a token per account, opened once: proving a password is slow on purpose */
  sessions: Record<string, string>;
  /** where the server brings its mail: a mail server of a test's own may stand there */
  mailPort: number;
}

const variable = 'REGIEKAMER_E2E';

/** Hands the run to the processes of the tests. */
export function share(run: Run): void {
  process.env[variable] = JSON.stringify(run);
}

export function theRun(): Run {
  const shared = process.env[variable];
  if (!shared) throw new Error('These tests run by `playwright test`, which prepares the server first.');
  return JSON.parse(shared) as Run;
}

export const cookieName = 'regiekamer_session';

/** Sends one operation, with a session's token or as nobody. */
export async function post(
  url: string,
  query: string,
  variables: object = {},
  token?: string,
): Promise<{ response: Response; body: { data?: unknown; errors?: { message: string; extensions: { code: string; fields?: object } }[] } }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { cookie: `${cookieName}=${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return { response, body: (await response.json()) as never };
}

/** Opens a session beside any other; gives its token. */
export async function signIn(account: Account, url = theRun().url): Promise<string> {
  const { response, body } = await post(url, 'mutation($email: EmailAddress!, $password: String!) { signIn(email: $email, password: $password) { id } }', {
    email: emailOf(account),
    password,
  });
  const token = new RegExp(`^${cookieName}=([^;]+)`).exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`${emailOf(account)} cannot sign in: ${JSON.stringify(body)}`);
  return token;
}

/** Asks the API in somebody's name, beside the browser. */
export async function ask<Data>(account: Account, query: string, variables: object = {}): Promise<Data> {
  const { url, sessions } = theRun();
  const { body } = await post(url, query, variables, sessions[account]);
  if (body.errors) throw new Error(`${account} is refused: ${JSON.stringify(body.errors)}`);
  return body.data as Data;
}
