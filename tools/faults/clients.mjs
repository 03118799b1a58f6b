/** Clients that write, remember what was acknowledged, and send again under the same key what was not. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const logInteraction = `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id subject participants { id } } }`;

/** ms after which an answer counts as none */
const deaf = 15_000;

export async function post(url, query, variables, { token, key, timeout = deaf } = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { cookie: `regiekamer_session=${token}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(timeout),
  });
  return { response, body: await response.json() };
}

export async function signIn(url, account, password) {
  const query = 'mutation ($email: EmailAddress!, $password: String!) { signIn(email: $email, password: $password) { id } }';
  const { response, body } = await post(url, query, { email: `${account}@demo.example`, password });
  const token = /^regiekamer_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`${account} cannot sign in: ${JSON.stringify(body)}`);
  return token;
}

/** Whom and what the conversations are about. */
export async function makeSubjects(url, token) {
  const make = async (query, variables) => {
    const { body } = await post(url, query, variables, { token });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data.made.id;
  };
  const people = [];
  for (const surname of ['Oudehaske', 'Quispelhorst', 'Zonnevylle', 'Brouwershaven', 'Appelscha', 'Wolvega', 'Terwispel', 'Nijland']) {
    people.push(await make('mutation ($input: CreatePersonInput!) { made: createPerson(input: $input) { id } }', { input: { givenName: 'Hidde', surname } }));
  }
  const themeId = await make('mutation ($input: CreateThemeInput!) { made: createTheme(input: $input) { id } }', { input: { name: 'Bestendigheid' } });
  const issues = [];
  for (const title of ['Inkoop', 'Wachtlijsten', 'Tarieven', 'Arbeidsmarkt']) {
    const input = { title, themeId, kind: 'SECTOR', impact: 3, urgency: 3 };
    issues.push(await make('mutation ($input: CreateIssueInput!) { made: createIssue(input: $input) { id } }', { input }));
  }
  return { people, issues };
}

/**
 * @param options.urls the servers; who gets no answer of one asks the next
 * @param options.withKeys false shows what happens without
 * @param options.pause ms between two writes of a client
 * @param options.twice sends everything that was acknowledged once more
 */
export function startClients(name, { urls, token, about, withKeys = true, twice = false, count = 4, pause = 0 }) {
  const acknowledged = new Map();
  const errors = {};
  let slowestError = 0;
  let contradictions = 0;
  let ending = false;
  let lastAcknowledged = 0;

  const attempt = async (url, input, key) => {
    const began = Date.now();
    try {
      const { response, body } = await post(url, logInteraction, { input }, { token, key: withKeys ? key : undefined });
      const code = body.errors?.[0]?.extensions?.code ?? (response.status === 503 ? '503' : undefined);
      if (code === undefined && body.data) return { id: body.data.logInteraction.id };
      return { code: code ?? `HTTP ${response.status}`, took: Date.now() - began };
    } catch (error) {
      return { code: error.name === 'TimeoutError' ? 'no answer' : 'no connection', took: Date.now() - began };
    }
  };

  const write = async (client, number) => {
    const pick = (list, offset) => list[(client * 7 + number + offset) % list.length];
    const subject = `fault ${name} ${client}-${number}`;
    const input = {
      type: 'gesprek',
      subject,
      participantIds: [pick(about.people, 0), pick(about.people, 1), pick(about.people, 2)],
      discussionPoints: [pick(about.issues, 0), pick(about.issues, 1)].map((issueId) => ({ issueId, note: subject })),
      commitments: [{ direction: 'MADE', description: subject }],
    };
    const key = randomUUID();
    for (let tries = 0; ; tries++) {
      const { id, code, took } = await attempt(urls[(client + tries) % urls.length], input, key);
      if (id !== undefined) {
        acknowledged.set(subject, id);
        lastAcknowledged = Date.now();
        if (twice) {
          const again = await Promise.all(urls.map((url) => attempt(url, input, key)));
          if (again.some((answer) => answer.id !== id)) contradictions++;
        }
        return;
      }
      errors[code] = (errors[code] ?? 0) + 1;
      slowestError = Math.max(slowestError, took);
      // what was never acknowledged may stay open when the fault does not pass
      if (ending && tries > 200) return;
      await sleep(200);
    }
  };

  const running = Array.from({ length: count }, async (_unused, client) => {
    for (let number = 0; !ending; number++) {
      await write(client, number);
      await sleep(pause);
    }
  });
  return {
    acknowledged,
    lastAcknowledged: () => lastAcknowledged,
    errorCount: () => Object.values(errors).reduce((sum, each) => sum + each, 0),
    async stop() {
      ending = true;
      await Promise.all(running);
      return { acknowledged, errors, slowestError, contradictions };
    },
  };
}
