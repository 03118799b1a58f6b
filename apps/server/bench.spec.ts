import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { serverUrl } from '@regiekamer/shared-server/testing';

it('the benchmark still asks what the server answers, and the server answers what the floor does', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['../../tools/bench.mjs', '--tier', 'S', '--seconds', '0.2'], {
    env: { ...process.env, BENCH_DATABASE_URL: serverUrl(), NODE_OPTIONS: '' },
  });
  for (const workload of ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W10']) expect(stdout).toMatch(new RegExp(`^${workload}: \\d+/s`, 'm'));
}, 600_000);
