// The values of every enum, for lists of choices: a type alone does not exist at run time.
import { isEnumType } from 'graphql';

export function plugin(schema) {
  const enums = Object.values(schema.getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );
  const lines = enums
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map((type) => `  ${type.name}: [${type.getValues().map(({ value }) => `'${value}'`).join(', ')}],`);
  return `export const enumValues = {\n${lines.join('\n')}\n} as const;\n`;
}
