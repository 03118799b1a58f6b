import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: { imports: { name: 'Import |||| Imports' } },
  imports: { menu: 'Import' },
  duplicates: {
    title: 'Duplicates',
    sameName: 'same name',
    similarName: 'the name is like it',
    sameSurname: 'same surname',
    initials: 'initials go with the name',
    swappedNames: 'given name and surname swapped',
    partnerSurname: 'with and without the partner’s surname',
    abbreviation: 'abbreviation of the name',
    sameEmail: 'same e-mail address, now or before',
    sameLocalPart: 'same name before the @',
    samePhone: 'same telephone number',
    sameOrganisation: 'same organisation',
    sameCity: 'same city',
    sameAddress: 'same address',
    sameKvk: 'same Chamber of Commerce number',
    sameWebsite: 'same website or mail domain',
  },
  merges: { panel: 'Merge' },
};
