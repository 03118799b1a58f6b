import { lazy } from 'react';
import TodayIcon from '@mui/icons-material/WbSunnyOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { en } from './en.js';
import { nl } from './nl.js';

export const portfolioPart: ConsolePart = {
  messages: { nl, en },
  // every role may read issues
  menu: [{ group: 'daily', order: 10, to: '/', label: 'today.title', icon: TodayIcon, access: { resource: 'ISSUES', action: 'list' } }],
  home: lazy(() => import('./Today.js')),
};
