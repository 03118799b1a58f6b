export * from './blind-spots.js';
export * from './health.js';
export * from './issue-health.js';
export * from './nearby-contacts.js';
export * from './network.js';
export * from './portfolio.module.js';
export * from './tie.js';
export * from './warm-paths.js';
