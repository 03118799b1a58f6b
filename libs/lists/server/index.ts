export * from './contact-list.entity.js';
export { ContactListReader } from './contact-list.reader.js';
export { ContactListsService } from './contact-lists.service.js';
export * from './lists.module.js';
export { MembershipReader } from './membership.reader.js';
export * from './reach.js';
