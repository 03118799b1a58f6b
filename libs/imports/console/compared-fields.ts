import type { ComparedRecordFragment } from './duplicates.generated.js';

/** A field of a record that a merge can take, named as the API's `takeFields` calls it. */
export interface ComparedField {
  name: string;
  /** '' where there is none */
  value: string;
  /** how it is shown, where that is not the value */
  label?: string | undefined;
}

/** Parts of one address. */
export const wholeAddress: ReadonlySet<string> = new Set(['street', 'postcode', 'city', 'country']);

/** The fields of a record, in the order in which they are compared; the same for two of one kind. */
export function fieldsOf(one: ComparedRecordFragment): ComparedField[] {
  const own: [string, string | null | undefined][] =
    'surname' in one
      ? [
          ['givenName', one.givenName], ['initials', one.initials], ['surnamePrefix', one.surnamePrefix], ['surname', one.surname],
          ['partnerSurname', one.partnerSurname], ['formOfAddress', one.formOfAddress],
        ]
      : 'name' in one
        ? [['name', one.name], ['kvkNumber', one.kvkNumber], ['website', one.website], ['memberSince', one.memberSince]]
        : [];
  const common: [string, string | null | undefined][] = [
    ['email', one.email], ['phone', one.phone], ['street', one.street], ['postcode', one.postcode], ['city', one.city], ['country', one.country],
    ['category', one.category?.code],
  ];
  return [
    ...[...own, ...common].map(([name, value]) => ({ name, value: value ?? '' })),
    { name: 'relationOwner', value: one.relationOwner?.id ?? '', label: one.relationOwner?.name },
  ];
}
