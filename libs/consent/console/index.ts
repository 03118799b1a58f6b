import { pagesWith, type ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

const pages = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
const page = pagesWith(pages);

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
