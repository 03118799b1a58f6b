export * from './identity.module.js';
export { hashPassword } from './passwords.js';
export * from './permission.js';
export { type HttpContext, PermissionGuard } from './permission.guard.js';
export * from './rights.js';
export * from './user.entity.js';
export * from './users.service.js';
export * from './viewer.js';
