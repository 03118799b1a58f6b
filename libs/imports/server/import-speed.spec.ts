import { availableParallelism, loadavg } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import type { Import } from './import.entity.js';
import { ImportsModule } from './imports.module.js';
import { ImportsService } from './imports.service.js';
import { aCsv } from './testing.js';

/** How many wait for each processor: what takes ten seconds alone takes longer beside others. */
const crowding = () => Math.max(1, loadavg()[0]! / availableParallelism());

const people = 20_000;
const rows = 10_000;

describe('an import of 10,000 rows into 20,000 records', () => {
  let domain: DomainUnderTest;
  let service: ImportsService;
  let user: User;
  const took: string[] = [];

  beforeAll(async () => {
    domain = await startDomain([ImportsModule]);
    service = domain.app.get(ImportsService);
    user = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
    await domain.database.query(
      `insert into stakeholder (id, kind, display_name, sort_name, sort_key, given_name, surname, form_of_address, email)
       select uuid_v7(), 'PERSON', 'An Naam' || n % 500, 'Naam' || n % 500 || ', An', 'Naam' || n % 500, chr(65 + n % 26) || 'n', 'Naam' || n % 500, 'NEUTRAL', 'p' || n || '@x.example'
       from generate_series(1, $1::int) n`,
      [people],
    );
    await domain.database.query('analyze');
  });
  afterAll(async () => {
    process.stderr.write(`${took.join('; ')}\n`);
    await domain.stop();
  });

  const timed = async <T>(what: string, work: () => Promise<T>): Promise<{ answer: T; seconds: number }> => {
    const begun = performance.now();
    const used = process.cpuUsage();
    let answer!: T;
    await domain.statements(user, async () => {
      answer = await work();
    });
    const seconds = (performance.now() - begun) / 1000;
    const cpu = process.cpuUsage(used);
    took.push(`${what} of ${rows} rows in ${seconds.toFixed(1)} s (this process ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s)`);
    return { answer, seconds };
  };

  /** A request waits for its work for twenty seconds; on a machine that does much else it may take longer. */
  const finished = async (request: Promise<Import>): Promise<Import> => {
    let answer = await request;
    while (answer.work) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = (await service.byId(answer.id))!;
    }
    return answer;
  };

  it('is checked in less than ten seconds, and applied and undone in as many', async () => {
    const file = aCsv([
      ['Nr', 'Voornaam', 'Achternaam', 'E-mail', 'Telefoon', 'Postcode', 'Plaats', 'Organisatie', 'Functie', 'Tags'],
      ...Array.from({ length: rows }, (_unused, n) => [
        // every other row is somebody who is known
        `${n}`, `${String.fromCharCode(65 + (n % 26))}n`, `Naam${n % 500}`, n % 2 === 0 ? `p${n + 1}@x.example`.replace(`p${n + 1}`, `p${n === 0 ? people : n}`) : `nieuw${n}@y.example`,
        `06${String(10_000_000 + n)}`, '1234 AB', `Plaats ${n % 300}`, `Organisatie ${n % 2_000}`, 'adviseur', 'lijst',
      ]),
    ]);
    const { answer: { id } } = await timed('upload', () => service.upload('lijst.csv', file));
    const { suggestedMapping } = (await service.byId(id))!;
    const checked = await timed('dry run', () => service.check(id, suggestedMapping, 'Nr'));
    expect(checked.answer.work).toBeNull();
    expect(Object.values(checked.answer.counts).reduce((sum, count) => sum + count, 0)).toBe(rows);
    expect(checked.answer.counts.MATCH).toBeGreaterThan(3_000);
    expect(checked.answer.counts.NEW).toBeGreaterThan(3_000);
    expect(checked.seconds).toBeLessThan(10 * crowding());
    const applied = await timed('applying', () => finished(service.apply(id)));
    expect(applied.answer.status).toBe('APPLIED');
    const undone = await timed('undoing', () => finished(service.undo(id)));
    expect(undone.answer).toMatchObject({ status: 'UNDONE', leftovers: [] });
  }, 120_000);
});
