import { lazy } from 'react';
import type { ConsolePart } from '@regiekamer/shared-console';
import { en } from './en.js';
import { nl } from './nl.js';
import { loadSearch, PrepareSearch } from './PrepareSearch.js';

export const searchPart: ConsolePart = {
  messages: { nl, en },
  dialogs: { search: lazy(loadSearch) },
  overlays: [PrepareSearch],
};
