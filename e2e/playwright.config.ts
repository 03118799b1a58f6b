import { defineConfig } from '@playwright/test';

/** The whole run may take this long, in ms; `npm test` counts on less than half of it. */
const longest = 45 * 60_000;

export default defineConfig({
  testMatch: '*.spec.ts',
  globalSetup: './run.ts',
  globalTimeout: longest,
  timeout: 480_000, // on a machine that has other work too; alone the longest takes a quarter
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0, // what fails once in a while is a mistake too
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
  },
  projects: [
    { name: 'desktop', testIgnore: 'phone.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: 'phone.spec.ts',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
