import { lazy } from 'react';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { loadSearch, PrepareSearch } from './PrepareSearch.js';

export const searchPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
  dialogs: { search: lazy(loadSearch) },
  overlays: [PrepareSearch],
};
