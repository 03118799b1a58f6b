import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { RequiresSignIn } from '@regiekamer/identity-server';
import { NotFound } from '@regiekamer/shared-server';
import { isUUID } from 'class-validator';
import { ListExportFiles } from './list-export.files.js';

/** The files of exports. */
@Controller('exports')
export class ListExportController {
  constructor(private readonly files: ListExportFiles) {}

  // who else is signed in is told what is told of an export that never was
  @RequiresSignIn()
  @Get(':id')
  @Header('cache-control', 'no-store')
  async download(@Param('id') id: string): Promise<StreamableFile> {
    if (!isUUID(id, 'all')) throw new NotFound();
    const { name, type, stream } = await this.files.open(id);
    return new StreamableFile(stream, { type, disposition: `attachment; filename="${name}"` });
  }
}
