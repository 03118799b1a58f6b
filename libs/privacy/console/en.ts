import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: {
    privacyRequests: {
      name: 'Privacy request |||| Privacy requests',
      fields: {
        kind: 'Right',
        receivedOn: 'Received on',
        dueOn: 'Due on',
        way: 'Received by',
        status: 'Status',
        stakeholder: 'For whom',
        stakeholderId: 'Person in the records',
        subjectName: 'Name, where nobody is found',
        asked: 'What was asked',
        identityCheck: 'How it was checked that it is them',
        extendedOn: 'Extended on',
        extensionReason: 'Reason of the extension',
        outcome: 'What was answered',
        closedOn: 'Closed on',
        handler: 'Handled by',
        handlerId: 'Handled by',
      },
    },
  },
  privacy: { menu: 'Privacy' },
};
