export * from './assessment-grounds.js';
export type { Criteria } from './criteria.js';
export * from './position.entity.js';
export * from './position.reader.js';
export * from './positions.module.js';
export * from './positions.service.js';
export * from './strategy.js';
