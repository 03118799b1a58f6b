export * from './imports.module.js';
