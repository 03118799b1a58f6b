// One Jest configuration for every project; Jest runs in the project's folder. A console half gets a browser-like
// environment, a server half gets Node.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const isConsole = basename(process.cwd()) === 'console';

/** @type {import('jest').Config} */
export default {
  rootDir: process.cwd(),
  testEnvironment: isConsole ? 'jsdom' : 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@regiekamer/source', ...(isConsole ? ['browser'] : ['node', 'default'])],
  },
  setupFiles: isConsole ? [fileURLToPath(new URL('./jest.console.setup.mjs', import.meta.url))] : [],
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', tsx: isConsole, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          keepClassNames: true,
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  testTimeout: 30_000,
};
