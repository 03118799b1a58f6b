import type { MultipartFile } from '@fastify/multipart';
import { Controller, Post, Req } from '@nestjs/common';
import { Requires, Resource } from '@regiekamer/identity-server';
import type { FastifyRequest } from 'fastify';
import { fileLimits, UnreadableFile } from './import-table.js';
import { ImportsService } from './imports.service.js';

/** Where files come in; everything else about imports is GraphQL. */
@Controller()
export class ImportController {
  constructor(private readonly service: ImportsService) {}

  @Requires(Resource.IMPORTS, 'write')
  @Post('imports')
  async upload(@Req() request: FastifyRequest): Promise<{ id: string }> {
    const { filename, content } = await fileOf(request);
    return this.service.upload(filename, content);
  }
}

async function fileOf(request: FastifyRequest): Promise<{ filename: string; content: Buffer }> {
  if (!request.isMultipart()) throw new UnreadableFile('imports.file.missing');
  const file: MultipartFile | undefined = await request.file({ limits: { files: 1, fields: 5, fileSize: fileLimits.bytes + 1 }, throwFileSizeLimit: false });
  if (!file || file.fieldname !== 'file') throw new UnreadableFile('imports.file.missing');
  const content = await file.toBuffer();
  if (file.file.truncated) throw new UnreadableFile('imports.file.tooLarge');
  return { filename: file.filename || 'import', content };
}
