import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UsersService } from '@regiekamer/identity-server';
import { Change, RecordType } from './change.entity.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { RecordAccess } from './record-access.js';

/** The record of changes. Triggers write it; other domains say here who may read it. */
@Module({
  imports: [TypeOrmModule.forFeature([Change])],
  providers: [HistoryResolver, HistoryService, RecordAccess],
  exports: [RecordAccess],
})
export class HistoryModule implements OnModuleInit {
  constructor(
    private readonly records: RecordAccess,
    private readonly users: UsersService,
  ) {}

  onModuleInit(): void {
    // identity stands beneath this domain and cannot register itself; every user may read every user
    this.records.register(RecordType.USER, async (ids) => {
      const users = await Promise.all(ids.map((id) => this.users.byId(id)));
      return new Set(users.flatMap((user) => (user ? [user.id] : [])));
    });
  }
}
