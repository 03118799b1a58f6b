import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '@regiekamer/consent-server';
import { Jobs } from '@regiekamer/shared-server';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { ImportApply } from './import-apply.js';
import { ImportCheck } from './import-check.js';
import { ImportJobs } from './import-jobs.js';
import { ImportMatcher } from './import-matcher.js';
import { ImportRetention } from './import-retention.js';
import { ImportUndo } from './import-undo.js';
import { ImportController } from './import.controller.js';
import { Import, ImportRow } from './import.entity.js';
import { ImportLeftoverResolver, ImportResolver, ImportRowResolver } from './import.resolver.js';
import { ImportsService } from './imports.service.js';
import { DuplicatePair } from './duplicate-pair.entity.js';
import { DuplicateEntry } from './duplicate.entry.js';
import { DuplicateFinder } from './duplicate.finder.js';
import { DuplicateResolver } from './duplicate.resolver.js';
import { DuplicateService } from './duplicate.service.js';
import { Merge } from './merge.entity.js';
import { MergeResolver } from './merge.resolver.js';
import { MergeService } from './merge.service.js';
import { MergeTables } from './merge.tables.js';
import { MergeUndo } from './merge.undo.js';

const imports = [
  ImportResolver, ImportRowResolver, ImportLeftoverResolver, ImportsService, ImportJobs, ImportCheck, ImportMatcher, ImportApply, ImportUndo,
  ImportRetention,
];

/** Imports, duplicates and making two records one. */
@Module({
  imports: [TypeOrmModule.forFeature([Import, ImportRow, Merge, DuplicatePair]), StakeholdersModule, ConsentModule],
  controllers: [ImportController],
  providers: [...imports, MergeResolver, MergeService, MergeUndo, MergeTables, DuplicateResolver, DuplicateService, DuplicateFinder, DuplicateEntry],
})
export class ImportsModule implements OnModuleInit {
  constructor(
    private readonly references: StakeholderReferences,
    private readonly jobs: Jobs,
    private readonly finder: DuplicateFinder,
  ) {}

  onModuleInit(): void {
    this.references.register({ table: 'import_key', columns: ['stakeholder_id'] });
    this.references.register({ table: 'stakeholder_merge', columns: ['kept_id', 'merged_id'], stays: true });
    this.references.register({ table: 'duplicate_pair', columns: ['left_id', 'right_id'], stays: true });
    this.jobs.register('duplicates.refresh', (_payload, signal) => this.findDuplicates(signal), '* * * * *');
  }

  /** A server does one job at a time, and after a large import this is the longest: it lets others go first every few seconds. */
  private async findDuplicates(signal: AbortSignal): Promise<void> {
    const more = await this.finder.refresh(signal, 5_000);
    if (more && !signal.aborted) await this.jobs.enqueue('duplicates.refresh', {}, { key: 'duplicates.refresh' });
  }
}
