import type { nl } from './nl.js';

export const en: typeof nl = {
  search: {
    title: 'Search',
    placeholder: 'Search people, organisations, issues, interactions…',
    recent: 'Opened lately',
    start: 'Type a name, a telephone number or a word from a note.',
    none: 'Nothing found for “%{text}”.',
    log_with: 'Log contact with %{name}',
    log_about: 'Log contact about %{name}',
    do: 'Do',
    keys: 'arrows choose · enter opens · alt+enter logs contact · esc closes',
    results: '%{smart_count} result |||| %{smart_count} results',
    groups: {
      PERSON: 'People',
      ORGANISATION: 'Organisations',
      ISSUE: 'Issues',
      INTERACTION: 'Interactions',
      COMMITMENT: 'Commitments',
      THEME: 'Themes',
      CONTACT_LIST: 'Contact lists',
      USER: 'Colleagues',
    },
  },
};
