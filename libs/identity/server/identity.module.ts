import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Association } from './association.entity.js';
import { AssociationResolver } from './association.resolver.js';
import { AssociationService } from './association.service.js';
import { PermissionGuard } from './permission.guard.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { User } from './user.entity.js';
import { UsersResolver } from './users.resolver.js';
import { UsersService } from './users.service.js';
import { Viewer } from './viewer.js';

/** Users, their sessions, and what their roles grant. Global, since every domain asks who is looking. */
@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([User, Association])],
  providers: [
    UsersResolver,
    AssociationResolver,
    AssociationService,
    UsersService,
    SignInService,
    SessionService,
    Viewer,
    PermissionGuard,
    { provide: APP_GUARD, useExisting: PermissionGuard },
  ],
  exports: [UsersService, AssociationService, Viewer],
})
export class IdentityModule {}
