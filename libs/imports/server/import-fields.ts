/** What a column of a file can mean; named as the inputs of people and organisations name it. */
export const importFields = [
  'fullName', 'initials', 'givenName', 'surnamePrefix', 'surname', 'partnerSurname', 'formOfAddress', 'email', 'phone', 'mobile',
  'organisation', 'function', 'street', 'postcode', 'city', 'country', 'category', 'tags', 'kvkNumber', 'website', 'memberSince',
] as const;
export type ImportField = (typeof importFields)[number];

export const isImportField = (name: string): name is ImportField => (importFields as readonly string[]).includes(name);

/** Fields of which one at least makes a row somebody. */
export const namingFields: readonly ImportField[] = ['fullName', 'surname', 'organisation'];
