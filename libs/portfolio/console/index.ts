import { lazy } from 'react';
import PortfolioIcon from '@mui/icons-material/BubbleChartOutlined';
import TodayIcon from '@mui/icons-material/WbSunnyOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

export const portfolioPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
  // every role may read issues
  menu: [
    { group: 'daily', order: 10, to: '/', label: 'today.title', icon: TodayIcon, access: { resource: 'ISSUES', action: 'list' } },
    { group: 'work', order: 5, to: '/portfolio', label: 'portfolio.title', icon: PortfolioIcon, access: { resource: 'PORTFOLIO', action: 'list' } },
  ],
  routes: [
    { path: '/portfolio', page: lazy(() => import('./PortfolioPage.js')) },
    { path: '/issues/:id/force-field', page: lazy(() => import('./ForceFieldPage.js')) },
    { path: '/issues/:id/network', page: lazy(() => import('./NetworkPage.js')) },
  ],
  recordPanels: [
    {
      resources: ['issues'],
      name: 'maps',
      order: 5,
      label: 'forceField.panel',
      access: 'POSITIONS',
      place: 'aside',
      panel: lazy(() => import('./ForceFieldLinks.js')),
    },
    {
      resources: ['people', 'organisations'],
      name: 'warm-paths',
      order: 60,
      label: 'warmPaths.title',
      access: 'INTERACTIONS',
      panel: lazy(() => import('./WarmPathsPanel.js')),
    },
    {
      resources: ['issues'],
      name: 'blind-spots',
      order: 30,
      label: 'portfolio.blind.title',
      access: 'POSITIONS',
      place: 'aside',
      panel: lazy(() => import('./IssueBlindSpots.js')),
    },
  ],
  logNotices: [{ access: 'INTERACTIONS', notice: lazy(() => import('./NearbyContacts.js')) }],
  home: lazy(() => import('./Today.js')),
};
