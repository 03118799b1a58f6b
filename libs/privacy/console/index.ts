import PrivacyIcon from '@mui/icons-material/PrivacyTipOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { page, pages, privacyRequests } from './resources.js';

export const privacyPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages },
  resources: [privacyRequests],
  routes: [
    { path: '/privacyRequests/:id/report', page: page(() => import('./AccessReportPage.js')) },
    { path: '/retention', page: page(() => import('./RetentionPage.js')) },
    { path: '/processing-record', page: page(() => import('./ProcessingRecordPage.js')) },
    { path: '/access-parts', page: page(() => import('./AccessPartsPage.js')) },
  ],
  menu: [
    {
      group: 'settings', order: 5, to: '/privacyRequests', label: 'privacy.menu', icon: PrivacyIcon, access: { resource: 'privacyRequests', action: 'list' },
    },
  ],
};
