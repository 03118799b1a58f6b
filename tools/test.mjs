/**
 * `npm test`: everything that must hold, in the order in which it fails soonest; ends at the first failure.
 *
 * The tests run on an embedded PostgreSQL of their own (.data/test-postgres), or on the server that
 * TEST_DATABASE_URL or else DATABASE_URL points at, as a user who may create databases. Each test run
 * makes its own databases there and leaves the others alone.
 */
import path from 'node:path';
import { checkDatabase, checkNode, DATA, endChildren, installMissing, nx, onEnd, Stop } from './workspace.mjs';

const began = Date.now();
const done = [];
let ending;
let database;

async function end(exitCode) {
  ending = (async () => {
    await endChildren();
    const started = await database?.catch(() => undefined); // reported where it was awaited
    await started?.stop();
    process.exit(exitCode);
  })();
  await ending;
}

try {
  checkNode();
  onEnd((code) => {
    console.log('\nStopping …');
    void end(code);
  });
  await step('packages', installMissing);
  if (process.env.CI) await step('forget the graph of an earlier checkout', () => target(['reset']));

  const own = ['TEST_DATABASE_URL', 'DATABASE_URL'].find((name) => process.env[name]);
  let url = own && process.env[own];
  if (own) {
    await step(`the PostgreSQL of ${own}`, () => checkDatabase(own));
  } else {
    await step('embedded PostgreSQL', async () => {
      const { startPostgres } = await import('./postgres.mjs');
      database = startPostgres({ dataDir: path.join(DATA, 'test-postgres'), throwaway: true });
      url = (await database).url;
    });
  }
  // Tests that went to DATABASE_URL by mistake would write in a database that somebody uses.
  const env = { TEST_DATABASE_URL: url, DATABASE_URL: undefined };
  const all = (targets) => ['run-many', '-t', ...targets, '--parallel=2', '--output-style=static-failures-only'];
  await step('codegen check, lint, types, unit and integration tests', () =>
    target(all(['codegen-check', 'lint', 'typecheck', 'test']), env),
  );
  await step('build', () => target(all(['build']), env));
  // One after another: the journeys share the machine with a browser and a server.
  await step('end to end', () => target(['run-many', '-t', 'e2e', '--parallel=1', '--output-style=static-failures-only'], env));

  console.log('\nAll is well.');
  summary();
  await end(0);
} catch (error) {
  if (!ending) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    summary();
    await end(error instanceof Stop ? error.exitCode : 1);
  }
}

async function step(name, work) {
  if (ending) throw new Stop('Stopped.');
  console.log(`\n=== ${name} ===`);
  const from = Date.now();
  const took = () => `${((Date.now() - from) / 1000).toFixed(1)} s`.padStart(9);
  try {
    await work();
  } catch (error) {
    done.push(`${took()}  ${name}: FAILED`);
    if (error instanceof Stop) throw new Stop(`npm test failed at: ${name}. ${error.message}`, { exitCode: error.exitCode });
    throw error;
  }
  done.push(`${took()}  ${name}`);
}

async function target(args, env) {
  const code = await nx(args, { env }).exit;
  if (ending) throw new Stop('Stopped.');
  if (code !== 0) throw new Stop('See above.', { exitCode: code });
}

function summary() {
  console.log([...done, `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(9) + '  together'].join('\n'));
}
