import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: {
    consents: {
      name: 'Consent |||| Consents',
      fields: {
        purpose: 'Purpose',
        channel: 'Channel',
        status: 'What was said',
        source: 'Source',
        note: 'Note',
        wordingVersion: 'Version of the wording',
      },
    },
  },
  enums: {
    Language: { NL: 'Dutch', EN: 'English' },
    PreferenceLetterKind: { LINK: 'Preference link', CONFIRMATION: 'Confirmation of a change' },
  },
  consent: { title: 'Consent' },
};
