import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { Merge } from './merge.entity.js';
import { MergeResolver } from './merge.resolver.js';
import { MergeService } from './merge.service.js';
import { MergeTables } from './merge.tables.js';
import { MergeUndo } from './merge.undo.js';

/** Imports, duplicates and making two records one. */
@Module({
  imports: [TypeOrmModule.forFeature([Merge]), StakeholdersModule],
  providers: [MergeResolver, MergeService, MergeUndo, MergeTables],
})
export class ImportsModule implements OnModuleInit {
  constructor(private readonly references: StakeholderReferences) {}

  onModuleInit(): void {
    this.references.register({ table: 'stakeholder_merge', columns: ['kept_id', 'merged_id'], stays: true });
    this.references.register({ table: 'duplicate_pair', columns: ['left_id', 'right_id'], stays: true });
  }
}
