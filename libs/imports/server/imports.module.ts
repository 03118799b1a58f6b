import { Module } from '@nestjs/common';

/** Imports, duplicates and making two records one. */
@Module({})
export class ImportsModule {}
