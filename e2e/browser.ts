import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Runs without a screen, as root too, and leaves the network alone. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a browser may be, the first that is there counts. */
const places: readonly { name: string; find: () => Promise<string | undefined> | string | undefined }[] = [
  { name: 'CHROMIUM_PATH', find: () => process.env['CHROMIUM_PATH'] },
  { name: 'one that Playwright installed', find: () => present(chromium.executablePath()) },
  { name: '/usr/bin/chromium', find: () => present('/usr/bin/chromium') },
  { name: '/usr/bin/google-chrome', find: () => present('/usr/bin/google-chrome') },
  { name: 'the npm package @sparticuz/chromium (Linux x64)', find: packed },
];

const present = (path: string): string | undefined => (existsSync(path) ? path : undefined);

/** A browser out of the npm registry, so that a fresh machine needs nothing else. */
async function packed(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return chromiumPackage.executablePath();
}

/**
 * Finds the browser and sees it start.
 * @throws Error in one sentence when there is none, or when the one there is does not start
 */
export async function findBrowser(): Promise<LaunchOptions> {
  for (const { name, find } of places) {
    const executablePath = await find();
    if (!executablePath) continue;
    const options: LaunchOptions = { executablePath, args };
    try {
      await (await chromium.launch(options)).close();
    } catch (error) {
      throw new Error(`The browser ${executablePath} (${name}) does not start: ${String(error)}`, { cause: error });
    }
    return options;
  }
  throw new Error(
    `No browser was found for the end-to-end tests. Looked for, in this order: ${places.map(({ name }) => name).join('; ')}. ` +
      'Install Chromium, or set CHROMIUM_PATH to the program of a Chromium or Chrome.',
  );
}
