import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: { imports: { name: 'Import |||| Imports' } },
  imports: { menu: 'Import' },
};
