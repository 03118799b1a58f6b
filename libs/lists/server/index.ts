export * from './contact-list.entity.js';
export { ContactListReader } from './contact-list.reader.js';
export { ContactListsService } from './contact-lists.service.js';
export * from './list-export.entity.js';
export { ListExportReader } from './list-export.reader.js';
export { ListExportsService } from './list-exports.service.js';
export * from './lists.module.js';
export { MembershipReader } from './membership.reader.js';
export * from './reach.js';
