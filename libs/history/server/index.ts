export { Change, RecordType } from './change.entity.js';
export * from './history.module.js';
export { HistoryService } from './history.service.js';
export { RecordAccess } from './record-access.js';
