import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Suppressions } from '@regiekamer/consent-server';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { ImportsModule, MergeService } from '@regiekamer/imports-server';
import { BadInput } from '@regiekamer/shared-server';
import { StakeholderService } from '@regiekamer/stakeholders-server';
import { RequestKind, RequestStatus } from './data-subject-request.entity.js';
import { Erasures } from './erasures.js';
import { Mentions } from './mentions.js';
import { PrivacyModule } from './privacy.module.js';
import { aRequest, somebodyEverywhere } from './testing.js';

/** Nothing that this finds may stand anywhere in the database after they were erased. */
const traces = /Tomasina|Quispel|Zilverschoon|tq@|612345678|12 34 56 78|1234 AB/i;

describe('somebody who was erased', () => {
  let domain: DomainUnderTest;
  let officer: User;
  let colleague: User;

  beforeAll(async () => {
    domain = await startDomain([PrivacyModule, ImportsModule]);
    officer = await aUser(domain.database, { name: 'Cora Communicatie', roles: [Role.COMMUNICATIONS] });
    colleague = await aUser(domain.database, { name: 'Rik Regisseur', roles: [Role.REGISSEUR] });
  });
  afterAll(() => domain.stop());

  /** Every value of every column of every table, as text, where it holds one of the traces. */
  const tracesLeft = async (): Promise<string[]> => {
    const columns = await domain.database.query<{ table: string; column: string }>(
      `select c.table_schema || '."' || c.table_name || '"' as table, c.column_name as column
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found = await Promise.all(
      columns.map(({ table, column }) =>
        domain.database.query<{ value: string }>(`select '${table}.${column}: ' || "${column}"::text as value from ${table} where "${column}"::text ~* $1`, [traces.source]),
      ),
    );
    return found.flat().map(({ value }) => value);
  };

  it('left no trace, and is recognised when they are entered again', async () => {
    const { id, name, hidden } = await somebodyEverywhere(domain, officer, colleague);
    expect((await tracesLeft()).length).toBeGreaterThan(30);
    const double = await domain.as(officer, () => domain.app.get(StakeholderService).createPerson({ initials: 'T.', surname: 'Quispel', email: 'tomasina@demo.example' }));
    await domain.as(officer, () => domain.app.get(MergeService).merge(id, double.id));
    const request = await aRequest(domain, officer, id, RequestKind.ERASURE, { asked: 'Ik, Tomasina Quispel, wil gewist worden.' });
    const mentions = domain.app.get(Mentions);
    for (const { recordType, recordId } of await domain.as(officer, () => mentions.of(request.id))) {
      await domain.as(officer, () => mentions.decide(request.id, recordType, [recordId], true));
    }
    await domain.as(officer, () => domain.app.get(Erasures).erase({ requestId: request.id, confirmation: name, outcome: 'Mevrouw Quispel is bericht.' }));

    expect(await tracesLeft()).toEqual([]);
    const [row] = await domain.database.query<Record<string, unknown>>(`select * from stakeholder where id = $1`, [id]);
    expect(row).toMatchObject({ display_name: 'Verwijderde persoon', email: null, phone: null, tags: [], archived_at: expect.any(Date), erased_at: expect.any(Date) });
    expect(await domain.database.query(`select subject, notes from interaction where id = $1`, [hidden.id])).toEqual([
      { subject: 'Vertrouwelijk met [verwijderd]', notes: 'Mail [verwijderd]' },
    ]);
    expect(await domain.database.query(`select status, asked, outcome from data_subject_request where id = $1`, [request.id])).toEqual([
      { status: RequestStatus.ANSWERED, asked: null, outcome: 'Mevrouw [verwijderd] is bericht.' },
    ]);
    const history = await domain.database.query<{ fields: Record<string, unknown> }>(`select fields from change where record_id = $1`, [id]);
    expect(history.length).toBeGreaterThan(3);

    const again = await domain.as(officer, () => domain.app.get(StakeholderService).createPerson({ surname: 'Anders', email: 'tq@old.example' }));
    expect(again.suppressed).toBe(false); // an address of long ago, that is theirs no more
    const byAlias = await domain.as(officer, () => domain.app.get(Suppressions).recognise([{ email: 'TQ@older.example' }, { email: 'tomasina@demo.example' }, { phone: '0612345678', surname: 'Quispel' }]));
    expect(byAlias).toEqual([true, true, true]);
    await expect(domain.as(officer, () => domain.app.get(StakeholderService).restore(id))).rejects.toEqual(new BadInput({ id: 'validation.erased' }));
  });
});
