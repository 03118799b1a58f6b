import { once } from 'node:events';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { chromium, expect, test } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { ownIssues } from './records.js';
import { cookieName, theRun, type Account } from './server.js';

/** Out of 100, each. */
const least = 95;
const categories = ['performance', 'accessibility', 'best-practices'];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

test('the console is fast, accessible and made as the web wants it', async () => {
  const { url, browser: options, sessions } = theRun();
  const port = await freePort();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${port}`] });
  const [issue] = await ownIssues(1);
  // at the door, and the pages of every day
  const pages: [Account | null, string][] = [
    [null, '/login'],
    ['regisseur', '/'],
    ['regisseur', '/people'],
    ['regisseur', `/issues/${issue!.id}/show`],
    ['director', '/portfolio'],
  ];
  try {
    const rows: string[] = [];
    for (const [account, address] of pages) {
      const found = await lighthouse(
        url + address,
        {
          port,
          onlyCategories: categories,
          logLevel: 'error',
          extraHeaders: account ? { Cookie: `${cookieName}=${sessions[account]}` } : {},
        },
        desktopConfig,
      );
      const scores = categories.map((category) => Math.round((found?.lhr.categories[category]?.score ?? 0) * 100));
      rows.push([address.slice(0, 40).padEnd(40), ...scores.map((score) => String(score).padStart(14))].join(' '));
      const misses = Object.values(found?.lhr.audits ?? {})
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`.trim());
      for (const [index, score] of scores.entries()) {
        expect.soft(score, `${categories[index]} of ${address}; below 90: ${misses.join(', ')}`).toBeGreaterThanOrEqual(least);
      }
    }
    rows.push(`load of the machine: ${loadavg().map((each) => each.toFixed(1)).join(' ')} (beside other work the performance says nothing)`);
    process.stdout.write([['page'.padEnd(40), ...categories.map((category) => category.padStart(14))].join(' '), ...rows, ''].join('\n'));
  } finally {
    await browser.close();
  }
});
