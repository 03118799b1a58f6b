import { pagesWith, type ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

const pages = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
const page = pagesWith(pages);

/** Records the same of many at once, with a preview: of `ids` or of who match `filter`. */
export const RecordConsents = page(() => import('./RecordConsents.js'));
/** Sends many the link to their own preferences, with a preview: to `ids` or to who match `filter`. */
export const SendPreferenceLinks = page(() => import('./SendPreferenceLinks.js'));

export const consentPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages },
  outside: [{ path: '/preferences', page: page(() => import('./PreferencesPage.js')) }],
  recordPanels: [
    {
      resources: ['people', 'organisations'],
      name: 'consent',
      order: 50,
      label: 'consent.title',
      access: 'CONSENT',
      panel: page(() => import('./ConsentPanel.js')),
    },
    {
      resources: ['contactLists'],
      name: 'consent',
      order: 10,
      label: 'consent.title',
      access: 'CONSENT',
      panel: page(() => import('./ConsentOfList.js')),
    },
  ],
};
