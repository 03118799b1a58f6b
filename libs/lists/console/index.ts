import { lazy } from 'react';
import ListIcon from '@mui/icons-material/ContactMailOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { page, pages } from './pages.js';
import { contactLists } from './resources.js';

export const listsPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages },
  resources: [contactLists],
  menu: [
    { group: 'relations', order: 40, to: '/contactLists', label: 'lists.title', icon: ListIcon, access: { resource: 'contactLists', action: 'list' } },
  ],
  listActions: [
    {
      resources: ['people', 'organisations', 'opinion-leaders'],
      access: { resource: 'contactLists', action: 'create' },
      action: lazy(() => import('./MakeList.js')),
    },
  ],
  recordPanels: [
    {
      resources: ['people', 'organisations'],
      name: 'contact-lists',
      order: 55,
      label: 'lists.title',
      access: 'CONTACT_LISTS',
      panel: page(() => import('./StakeholderListsPanel.js')),
    },
  ],
};
