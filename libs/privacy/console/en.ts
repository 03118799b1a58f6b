import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: {
    privacyRequests: {
      name: 'Privacy request |||| Privacy requests',
    },
  },
  privacy: { menu: 'Privacy' },
};
