import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@regiekamer/identity-server';
import { migrations } from '@regiekamer/migrations';
import { Database } from '@regiekamer/shared-server';

/** For whatever keeps this process alive and sends it requests. */
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Public()
  @Get('healthz')
  health(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers and its schema is the one this version was built for. */
  @Public()
  @Get('readyz')
  async ready(): Promise<{ status: string }> {
    const newest = migrations.at(-1)!.name;
    const rows = await this.database
      .query<{ name: string }>(`select name from migrations where name = $1`, [newest])
      .catch(() => {
        throw new ServiceUnavailableException({ status: 'the database does not answer, or was never migrated' });
      });
    if (rows.length === 0) throw new ServiceUnavailableException({ status: 'migrations are to be run' });
    return { status: 'ok' };
  }
}
