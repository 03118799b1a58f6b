import { lazy } from 'react';
import TodayIcon from '@mui/icons-material/WbSunnyOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

export const portfolioPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
  // every role may read issues
  menu: [{ group: 'daily', order: 10, to: '/', label: 'today.title', icon: TodayIcon, access: { resource: 'ISSUES', action: 'list' } }],
  home: lazy(() => import('./Today.js')),
};
