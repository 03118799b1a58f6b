export * from './search.module.js';
export { searchQuery } from './search.query.js';
