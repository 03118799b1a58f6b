import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import { Public } from '@regiekamer/identity-server';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The built console, seen from this file's source and from its build. */
export const consoleFolder =
  ['../console/dist/', '../../console/dist/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(folder)) ?? '';

/** The console's pages: every address that is no file is one of them, and the browser takes it from there. */
@Controller()
export class ConsoleController {
  @Public()
  @Get('*')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): unknown {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    if (!consoleFolder || !wantsPage) throw new NotFoundException();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  }
}
