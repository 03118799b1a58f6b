import { SetMetadata } from '@nestjs/common';
import type { Access, Resource } from './rights.js';

/** What an operation asks of its caller. */
export type Permission = 'anyone' | 'signedIn' | { resource: Resource; access: Access };

export const permissionKey = 'regiekamer:permission';

/** The caller's roles must grant this access to this kind of record. */
export const Requires = (resource: Resource, access: Access) =>
  SetMetadata<string, Permission>(permissionKey, { resource, access });

/** Every user may, whatever their roles. */
export const RequiresSignIn = () => SetMetadata<string, Permission>(permissionKey, 'signedIn');

/** Also who is not signed in. */
export const Public = () => SetMetadata<string, Permission>(permissionKey, 'anyone');
