import { lazy } from 'react';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

export const consentPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
  recordPanels: [
    {
      resources: ['people', 'organisations'],
      name: 'consent',
      order: 50,
      label: 'consent.title',
      access: 'CONSENT',
      panel: lazy(() => import('./ConsentPanel.js')),
    },
  ],
};
