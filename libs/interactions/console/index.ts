import ForumIcon from '@mui/icons-material/ForumOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { PrepareLog, loadLog } from './PrepareLog.js';
import { commitments, interactions, page, pageTexts } from './resources.js';

export { CommitmentItem, type CommitmentShown } from './CommitmentItem.js';
export { ConfidentialityChip, InteractionTypeIcon, StakeholderLinks, namesOf } from './fields.js';

/** on whose record pages a timeline stands */
const resources = ['people', 'organisations', 'issues'];

export const interactionsPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages: pageTexts },
  resources: [interactions, commitments],
  menu: [
    { group: 'daily', order: 20, to: '/interactions', label: 'interactions.menu', icon: ForumIcon, access: { resource: 'interactions', action: 'list' } },
    { group: 'daily', order: 30, to: '/commitments', label: 'commitments.menu', icon: HandshakeIcon, access: { resource: 'commitments', action: 'list' } },
  ],
  recordPanels: [
    { resources, name: 'timeline', order: 10, label: 'interactions.timeline.title', access: 'INTERACTIONS', panel: page(() => import('./RecordTimeline.js')) },
    { resources, name: 'commitments', order: 40, label: 'commitments.panel', access: 'COMMITMENTS', panel: page(() => import('./CommitmentsPanel.js')) },
  ],
  dialogs: { log: page(loadLog) },
  overlays: [PrepareLog],
};
