import { lazy } from 'react';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

export const positionsPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
  recordPanels: [
    {
      resources: ['issues'],
      name: 'positions',
      order: 10,
      label: 'positions.panel.issue',
      access: 'STANCE_BALANCE',
      panel: lazy(() => import('./IssuePositions.js')),
    },
    {
      resources: ['people', 'organisations'],
      name: 'positions',
      order: 20,
      label: 'positions.panel.stakeholder',
      access: 'POSITIONS',
      panel: lazy(() => import('./StakeholderPositions.js')),
    },
  ],
};
