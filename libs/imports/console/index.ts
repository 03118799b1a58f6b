import DuplicatesIcon from '@mui/icons-material/PeopleOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { pagesWith, type ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { imports, pages } from './resources.js';

const page = pagesWith(pages);

export const importsPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages },
  resources: [imports],
  menu: [
    { group: 'relations', order: 50, to: '/imports', label: 'imports.menu', icon: UploadIcon, access: { resource: 'imports', action: 'list' } },
    { group: 'relations', order: 55, to: '/duplicates', label: 'duplicates.title', icon: DuplicatesIcon, access: { resource: 'IMPORTS', action: 'edit' } },
  ],
  routes: [
    { path: '/duplicates', page: page(() => import('./DuplicatesPage.js')) },
    { path: '/merges', page: page(() => import('./MergesPage.js')) },
    { path: '/merge/:resource/:leftId/:rightId', page: page(() => import('./MergePage.js')) },
  ],
  recordPanels: [
    {
      resources: ['people', 'organisations'],
      name: 'merge',
      order: 90,
      label: 'merges.panel',
      access: 'IMPORTS',
      place: 'aside',
      panel: page(() => import('./MergePanel.js')),
    },
  ],
};
