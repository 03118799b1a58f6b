/** Asks, compares, and times. */
import assert from 'node:assert';
import autocannon from 'autocannon';
import { Stop } from '../workspace.mjs';
import { processorMilliseconds } from './servers.mjs';

const connections = 10;
const warmUpSeconds = 2;
/** Ours and the floor take turns this often, so that whatever else the machine does meets both. */
const turns = 4;

/**
 * The answers of ours and of the floor to every input must be the same before any is timed.
 * @returns {Promise<number>} the statements of one request, at most
 */
export async function compareAnswers(workload, ours, floor) {
  let statements = 0;
  for (const variables of workload.writes ? workload.inputs.slice(0, 3) : workload.inputs) {
    const [mine, theirs] = [await answer(ours.request(workload, variables)), await answer(floor.request(workload, variables))];
    try {
      assert.deepStrictEqual(comparable(mine, workload), comparable(theirs, workload));
    } catch (error) {
      throw new Stop(`${workload.name} answers something else than the floor to ${JSON.stringify(variables)}.\n${error.message}`);
    }
    statements = Math.max(statements, await ours.statements(mine.requestId));
  }
  return statements;
}

async function answer({ url, method, headers, body }) {
  const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(30_000) });
  return { status: response.status, requestId: response.headers.get('x-request-id'), text: await response.text() };
}

/** Moments to the millisecond, whatever they are written like; everything else to the letter. */
function comparable({ status, text }, { compare }) {
  if (status !== 200) return { status, text };
  if (compare) return compare(text);
  return JSON.parse(text, (_, value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Math.floor(Date.parse(value)) : value));
}

/**
 * @returns the figures of both: requests a second, p50 and p95 in milliseconds, and the milliseconds of processor time that
 *   the server itself (not the database) takes for a request: the one figure that a busy machine leaves alone
 */
export async function time(workload, { ours, floor }, ofEach) {
  // ten files at once take longer than any page
  const seconds = workload.path ? 4 * ofEach : ofEach;
  const sides = { ours, floor };
  const figures = { ours: { seconds: 0, processor: 0, times: [] }, floor: { seconds: 0, processor: 0, times: [] } };
  for (const side of Object.values(sides)) await load(workload, side, Math.min(warmUpSeconds, seconds));
  const slice = Math.max(seconds / turns, Math.min(seconds, 2));
  for (let done = 0; done < seconds; done += slice) {
    for (const [name, side] of Object.entries(sides)) {
      const before = processorMilliseconds(side);
      const { took, times } = await load(workload, side, slice);
      figures[name].processor += processorMilliseconds(side) - before;
      figures[name].seconds += took;
      figures[name].times.push(...times);
    }
  }
  return Object.fromEntries(Object.entries(figures).map(([name, { seconds: took, processor, times }]) => {
    times.sort((a, b) => a - b);
    const percentile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    // a slice in which nothing was answered says that, and no more
    return [name, { perSecond: times.length / took, p50: percentile(0.5), p95: percentile(0.95), processor: processor / times.length }];
  }));
}

async function load(workload, side, seconds) {
  const requests = workload.inputs.map((variables) => {
    const { method, path, headers, body } = side.request(workload, variables);
    return { method, path, headers, body };
  });
  const times = [];
  const run = autocannon({
    url: new URL(side.request(workload, workload.inputs[0]).url).origin,
    connections, duration: seconds, requests, timeout: 30,
    // an error in GraphQL comes with status 200
    verifyBody: (body) => !body.startsWith('{"errors"'),
  });
  const began = performance.now();
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { errors, timeouts, non2xx, mismatches } = await run;
  const failed = errors + timeouts + non2xx + mismatches;
  if (failed > 0) throw new Stop(`${workload.name}: ${failed} of ${times.length} requests failed under load.`);
  return { took: (performance.now() - began) / 1000, times };
}
