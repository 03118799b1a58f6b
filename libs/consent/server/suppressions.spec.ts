import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { StakeholderService } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { ConsentModule } from './consent.module.js';
import { Suppressions } from './suppressions.js';

describe('somebody whom we were asked to forget', () => {
  let domain: DomainUnderTest;
  let officer: User;

  beforeAll(async () => {
    domain = await startDomain([ConsentModule]);
    officer = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
    await aPerson(domain.database, { surname: 'Bakker', email: 'INFO@demo.example' });
    const person = await aPerson(domain.database, { surname: 'Quispel', email: 'Tom.Quispel@demo.example', phone: '+31612345678' });
    await domain.database.query(`update stakeholder set postcode = '1234 AB' where id = $1`, [person]);
    await domain.database.query(`insert into stakeholder_alias (stakeholder_id, email) values ($1, 'tq@old.example'), ($1, 'info@demo.example')`, [person]);
    await domain.database.query(`select suppress($1)`, [person]);
    await domain.database.query(`delete from stakeholder_alias; `);
    await domain.database.query(`delete from stakeholder where id = $1`, [person]);
  });
  afterAll(() => domain.stop());

  it('is recognised by e-mail, and by telephone or postcode with the surname, in any notation', async () => {
    const recognised = await domain.as(officer, () =>
      domain.app.get(Suppressions).recognise([
        { email: 'tom.quispel@DEMO.example' },
        { email: 'tq@old.example' },
        { phone: '06-12 34 56 78', surname: 'Quispel' },
        { phone: '06-12345678', surname: 'Jansen' },
        { postcode: '1234ab', surname: 'quispel' },
        { postcode: '1234 AB', surname: 'Jansen' },
        { surname: 'Quispel' },
        // the address of more than one
        { email: 'info@demo.example' },
        {},
      ]),
    );
    expect(recognised).toEqual([true, true, true, false, true, false, false, false, false]);
  });

  it('is remembered without anything that can be read', async () => {
    const kept = await domain.database.query<{ row: string }>(`select to_jsonb(s)::text || encode(hash, 'escape') as row from suppression s`);
    expect(kept).toHaveLength(4);
    for (const { row } of kept) expect(row).not.toMatch(/quispel|demo|612345678|1234/i);
  });

  it('is marked when entered again, and no longer once they ask to be reached', async () => {
    const again = await domain.as(officer, () => domain.app.get(StakeholderService).createPerson({ surname: 'Kwispel', email: 'tom.quispel@demo.example' }));
    expect(again.suppressed).toBe(true);
    const other = await domain.as(officer, () => domain.app.get(StakeholderService).createPerson({ surname: 'Quispel', email: 'other@demo.example' }));
    expect(other.suppressed).toBe(false);
    const changed = await domain.as(officer, () => domain.app.get(StakeholderService).updatePerson(other.id, other.version, { phone: '0612345678' }));
    expect(changed.suppressed).toBe(true);

    await domain.as(officer, () => domain.app.get(Suppressions).lift(again.id));
    expect(await domain.as(officer, () => domain.app.get(Suppressions).recognise([{ email: 'tom.quispel@demo.example' }]))).toEqual([false]);
    await expect(domain.as(officer, () => domain.app.get(Suppressions).lift(again.id))).rejects.toEqual(
      new BadInput({ stakeholderId: 'validation.notSuppressed' }),
    );
  });
});
