import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The rows of the architecture: an import goes down, never up, and sideways only where `beside` says so.
const rows = [
  ['migrations'],
  ['shared'],
  ['identity', 'history'],
  ['stakeholders', 'issues'],
  ['positions', 'interactions', 'consent'],
  ['lists', 'imports', 'search'],
  ['portfolio', 'privacy'],
  ['app'],
];
const beside = { history: ['identity'], interactions: ['positions'] };

const domainConstraints = rows.flatMap((row, index) =>
  row.map((domain) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [domain, ...(beside[domain] ?? []), ...rows.slice(0, index).flat()].map(
      (name) => `domain:${name}`,
    ),
  })),
);

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/*.generated.ts', '.nx/', '.data/', 'coverage/', '**/test-results/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'tools/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            ...domainConstraints,
            { sourceTag: 'domain:e2e', onlyDependOnLibsWithTags: ['domain:shared'] }, // the mail server of tests
            { sourceTag: 'half:console', onlyDependOnLibsWithTags: ['half:console'] },
            { sourceTag: 'half:server', onlyDependOnLibsWithTags: ['half:server'] },
            {
              sourceTag: 'half:console',
              bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', '@apollo/*', 'nestjs-*', '@node-rs/*'],
            },
            {
              sourceTag: 'half:server',
              bannedExternalImports: ['react', 'react-*', 'ra-*', '@mui/*', '@emotion/*'],
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/unbound-method': 'off', // Nest's decorators and Jest's expect take methods by reference
      'no-restricted-properties': ['error', { object: 'console', property: 'log', message: 'Use the logger.' }],
    },
  },
  {
    files: ['**/console/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    languageOptions: { globals: { ...globals.browser } },
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // a test knows the shape of the answer that it asked for
    files: ['**/*.spec.{ts,tsx}', 'apps/server/testing.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['jest.console.setup.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-properties': 'off' },
  },
);
