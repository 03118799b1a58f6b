import { defineConfig } from '@playwright/test';

/** `npm run lighthouse`: the audit of the built console, apart from the journeys since it wants the machine to itself. */
export default defineConfig({
  testMatch: 'lighthouse.audit.ts',
  globalSetup: './run.ts',
  timeout: 300_000,
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: 'test-results',
});
