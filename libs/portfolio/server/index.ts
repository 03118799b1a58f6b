export * from './health.js';
export * from './issue-health.js';
export * from './portfolio.module.js';
