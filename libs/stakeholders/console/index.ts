import TuneIcon from '@mui/icons-material/TuneOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { opinionLeaders, organisations, page, pageTexts, people } from './resources.js';
import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';

export { FormDialog, type FormDialogProps } from './FormDialog.js';
export { formatPhone } from './contact.js';
export { stakeholderPath, resourceOf } from './paths.js';
export { toFilter as toStakeholderFilter } from './resources.js';

/** For the `create` slot of StakeholderInput: makes whoever the search did not find, over the form. */
export const CreatePersonInPlace = page(() => import('./CreatePersonInPlace.js'));
export const CreateOrganisationInPlace = page(() => import('./CreateOrganisationInPlace.js'));

export const stakeholdersPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages: pageTexts },
  resources: [people, organisations, opinionLeaders],
  routes: [{ path: '/reference-data', page: page(() => import('./ReferenceData.js')) }],
  recordPanels: [
    {
      resources: ['people', 'organisations'],
      name: 'history',
      order: 90,
      label: 'history.title',
      access: 'HISTORY',
      panel: page(() => import('./StakeholderHistory.js')),
    },
  ],
  menu: [
    { group: 'relations', order: 10, to: '/people', label: 'stakeholders.menu.people', icon: PersonIcon, access: { resource: 'people', action: 'list' } },
    {
      group: 'relations',
      order: 20,
      to: '/organisations',
      label: 'stakeholders.menu.organisations',
      icon: BusinessIcon,
      access: { resource: 'organisations', action: 'list' },
    },
    {
      group: 'relations',
      order: 30,
      to: '/opinion-leaders',
      label: 'stakeholders.menu.opinion_leaders',
      icon: CampaignIcon,
      access: { resource: 'opinion-leaders', action: 'list' },
    },
    {
      group: 'settings',
      order: 30,
      to: '/reference-data',
      label: 'stakeholders.menu.reference_data',
      icon: TuneIcon,
      access: { resource: 'ADMINISTRATION', action: 'edit' },
    },
  ],
};
