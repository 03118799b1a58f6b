import { pagesWith } from '@regiekamer/shared-console';

/** The texts that come with the first page of contact lists. */
export const pages = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};

/** A lazy page of this domain, with those texts. */
export const page = pagesWith(pages);
