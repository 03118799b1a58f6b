import { type CanActivate, type ExecutionContext, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { RequestContext, Unauthenticated } from '@regiekamer/shared-server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Permission, permissionKey } from './permission.js';
import { SessionService } from './session.service.js';
import { Viewer } from './viewer.js';

/** What the GraphQL context holds. */
export interface HttpContext {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Lets through who may; an operation that declares no permission keeps the server from starting. */
@Injectable()
export class PermissionGuard implements CanActivate, OnApplicationBootstrap {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly sessions: SessionService,
    private readonly viewer: Viewer,
    private readonly context: RequestContext,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    const request =
      context.getType<string>() === 'graphql'
        ? GqlExecutionContext.create(context).getContext<HttpContext>().request
        : context.switchToHttp().getRequest<FastifyRequest>();
    await this.sessions.identify(request);
    // a download takes as long as its reader
    if (context.getType<string>() === 'http') this.context.deadline = undefined;
    if (permission === 'anyone') return true;
    if (!permission || !this.viewer.user) throw new Unauthenticated();
    if (permission !== 'signedIn') this.viewer.require(permission.resource, permission.access);
    return true;
  }

  onApplicationBootstrap(): void {
    const undeclared = this.operations().filter(({ handler }) => !this.reflector.get(permissionKey, handler));
    if (undeclared.length > 0) {
      throw new Error(`Operations without a declared permission: ${undeclared.map(({ name }) => name).join(', ')}`);
    }
  }

  /** Every query, mutation and HTTP route, with what it requires. */
  operations(): { name: string; handler: () => unknown }[] {
    const holders = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    return holders.flatMap(({ instance, metatype }) => {
      if (!instance || typeof instance !== 'object' || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method]!;
        const kind = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
        const isOperation = kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
        const isRoute = Reflect.hasMetadata('path', handler) && Reflect.hasMetadata('method', handler);
        return isOperation || isRoute ? [{ name: `${metatype.name}.${method}`, handler }] : [];
      });
    });
  }
}
