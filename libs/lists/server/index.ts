export * from './lists.module.js';
