import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLEnumType, type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { domains } from './app.module.js';

/** The schema as the code declares it; neither a database nor a server is needed. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(domains.flatMap(resolversOf));
    return `# Printed from the code by \`npm run schema\`, for review.\n\n${print(sorted(schema))}\n`;
  } finally {
    await app.close();
  }
}

/** By name, so that the order in which code is loaded does not show; the values of an enum keep theirs, which means something. */
function sorted(schema: GraphQLSchema) {
  return visit(parse(printSchema(lexicographicSortSchema(schema))), {
    EnumTypeDefinition: (node) => {
      const order = (schema.getType(node.name.value) as GraphQLEnumType).getValues().map(({ name }) => name);
      return { ...node, values: node.values?.toSorted((a, b) => order.indexOf(a.name.value) - order.indexOf(b.name.value)) };
    },
  });
}

function resolversOf(module: Type): Type[] {
  const providers = (Reflect.getMetadata('providers', module) ?? []) as unknown[];
  return providers.filter(
    (provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
}
