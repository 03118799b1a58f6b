export * from './imports.module.js';
export { MergeService } from './merge.service.js';
export { DuplicateFinder } from './duplicate.finder.js';
