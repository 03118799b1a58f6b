import { Module } from '@nestjs/common';

/** Contact lists and their exports. */
@Module({})
export class ListsModule {}
