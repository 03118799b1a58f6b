import { Controller, Get, HttpCode, Post, Query, Redirect, Req } from '@nestjs/common';
import { Public } from '@regiekamer/identity-server';
import { Database } from '@regiekamer/shared-server';
import type { FastifyRequest } from 'fastify';
import { LinkLimits } from './link-limits.js';
import { PreferencesService } from './preferences.service.js';

/** Where the List-Unsubscribe of a letter points (RFC 8058): programs POST to it, people who open it get their page. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly database: Database,
    private readonly service: PreferencesService,
    private readonly limits: LinkLimits,
  ) {}

  @Public()
  @Post()
  @HttpCode(204)
  oneClick(@Query('token') token: unknown, @Req() request: FastifyRequest): Promise<void> {
    return this.limits.guard(request.ip, () => this.database.transaction(() => this.service.unsubscribe(String(token))));
  }

  /** Opening an address changes nothing: programs that look for viruses open them all. */
  @Public()
  @Get()
  @Redirect()
  page(@Query('token') token: unknown): { url: string; statusCode: number } {
    return { url: `/preferences#${encodeURIComponent(String(token))}`, statusCode: 303 };
  }
}
