import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: { contactLists: { name: 'Contact list |||| Contact lists' } },
  lists: { title: 'Contact lists', make: 'Make a contact list of this' },
};
