import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: {
    consents: {
      name: 'Consent |||| Consents',
    },
  },
  consent: { title: 'Consent' },
};
