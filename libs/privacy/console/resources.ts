import PrivacyIcon from '@mui/icons-material/PrivacyTipOutlined';
import { createOf, defineResource, listOf, oneOf, updateOf, type PageTexts, pagesWith } from '@regiekamer/shared-console';
import {
  PrivacyRequestDocument, PrivacyRequestsDocument, RegisterPrivacyRequestDocument, UpdatePrivacyRequestDocument, type PrivacyRequestRecordFragment,
} from './documents.generated.js';

/** What only the pages of the desk show. */
export const pages: PageTexts = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
export const page = pagesWith(pages);

const toRequest = (request: PrivacyRequestRecordFragment) => ({ ...request, stakeholderId: request.stakeholder?.id ?? null, handlerId: request.handler.id });
export type PrivacyRequest = ReturnType<typeof toRequest>;

export const privacyRequests = defineResource({
  name: 'privacyRequests',
  access: 'PRIVACY',
  list: listOf(PrivacyRequestsDocument, { page: (result) => result.dataSubjectRequests }),
  one: oneOf(PrivacyRequestDocument, ({ dataSubjectRequest }) => dataSubjectRequest && toRequest(dataSubjectRequest)),
  create: createOf(
    RegisterPrivacyRequestDocument,
    ['kind', 'receivedOn', 'way', 'stakeholderId', 'subjectName', 'asked', 'identityCheck', 'handlerId'],
    ({ registerDataSubjectRequest }) => toRequest(registerDataSubjectRequest),
  ),
  update: updateOf(
    UpdatePrivacyRequestDocument,
    ['stakeholderId', 'subjectName', 'asked', 'identityCheck', 'handlerId'],
    ({ updateDataSubjectRequest }) => toRequest(updateDataSubjectRequest),
  ),
  recordRepresentation: ({ stakeholder, subjectName }) => (stakeholder as PrivacyRequest['stakeholder'])?.displayName ?? (subjectName as string | null) ?? '',
  icon: PrivacyIcon,
  pages: {
    list: page(() => import('./RequestList.js')),
    show: page(() => import('./RequestShow.js')),
    create: page(() => import('./RequestCreate.js')),
    edit: page(() => import('./RequestEdit.js')),
  },
});
