import { lazy } from 'react';
import PortfolioIcon from '@mui/icons-material/BubbleChartOutlined';
import TodayIcon from '@mui/icons-material/WbSunnyOutlined';
import { pagesWith, type ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

const pages = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
const page = pagesWith(pages);

export const portfolioPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages },
  // every role may read issues
  menu: [
    { group: 'daily', order: 10, to: '/', label: 'today.title', icon: TodayIcon, access: { resource: 'ISSUES', action: 'list' } },
    { group: 'work', order: 5, to: '/portfolio', label: 'portfolio.title', icon: PortfolioIcon, access: { resource: 'PORTFOLIO', action: 'list' } },
  ],
  routes: [
    { path: '/portfolio', page: page(() => import('./PortfolioPage.js')) },
    { path: '/issues/:id/force-field', page: page(() => import('./ForceFieldPage.js')) },
    { path: '/issues/:id/network', page: page(() => import('./NetworkPage.js')) },
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
      panel: page(() => import('./WarmPathsPanel.js')),
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
  logNotices: [{ access: 'INTERACTIONS', notice: page(() => import('./NearbyContacts.js')) }],
  home: lazy(() => import('./Today.js')),
};
