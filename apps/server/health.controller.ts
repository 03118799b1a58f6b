import { Controller, Get, type OnModuleDestroy, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@regiekamer/identity-server';
import { migrations } from '@regiekamer/migrations';
import { Database, RequestContext } from '@regiekamer/shared-server';

/** Milliseconds within which the database must answer for this server to be ready. */
const patience = 2_000;

/** For whatever keeps this process alive and sends it requests. */
@Controller()
export class HealthController implements OnModuleDestroy {
  private ending = false;

  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
  ) {}

  onModuleDestroy(): void {
    this.ending = true;
  }

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
    if (this.ending) throw new ServiceUnavailableException({ status: 'the server is ending' });
    this.context.deadline = Date.now() + patience;
    const run = await this.database
      .query(`select from migrations where name = any($1)`, [migrations.map(({ name }) => name)])
      .catch(() => {
        throw new ServiceUnavailableException({ status: 'the database does not answer, or was never migrated' });
      });
    if (run.length < migrations.length) throw new ServiceUnavailableException({ status: 'migrations are to be run' });
    return { status: 'ok' };
  }
}
