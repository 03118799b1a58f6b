// What the console asks of the server, typed from the committed schema: `documents.graphql` in a console half becomes
// `documents.generated.ts` beside it. Documents stay strings, so that no GraphQL parser travels to the browser.
const shared = '@regiekamer/shared-console';

const config = {
  scalars: { ID: 'string', DateTime: 'string', Date: 'string', EmailAddress: 'string', PhoneNumber: 'string', URL: 'string' },
  strictScalars: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  inputMaybeValue: 'T | null | undefined',
};

/** @type {import('@graphql-codegen/cli').CodegenConfig} */
export default {
  schema: 'apps/server/schema.graphql',
  documents: ['libs/*/console/*.graphql'],
  config: { sort: false }, // an enum's values have an order that means something: from opposed to supportive
  generates: {
    'libs/shared/console/schema.generated.ts': { plugins: ['typescript', './tools/codegen-enums.mjs'], config },
    './': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: `~${shared}`, importTypesNamespace: 'Schema' },
      plugins: ['typescript-operations', './tools/codegen-documents.mjs'],
      config: { ...config, importSchemaTypesFrom: `~${shared}` },
    },
  },
};
