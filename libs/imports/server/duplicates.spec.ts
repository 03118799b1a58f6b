import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Database } from '@regiekamer/shared-server';
import { StakeholderKind } from '@regiekamer/stakeholders-server';
import { anAffiliation, anOrganisation, aPerson, type PersonProperties } from '@regiekamer/stakeholders-server/testing';
import { DuplicateEntry } from './duplicate.entry.js';
import { DuplicateFinder } from './duplicate.finder.js';
import { DuplicateService } from './duplicate.service.js';
import { ImportsModule } from './imports.module.js';
import { MergeService } from './merge.service.js';
import { MergeUndo } from './merge.undo.js';

describe('duplicates', () => {
  let domain: DomainUnderTest;
  let user: User;

  beforeAll(async () => {
    domain = await startDomain([ImportsModule]);
    user = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => domain.stop());

  const refresh = () => domain.as(null, () => domain.app.get(DuplicateFinder).refresh());
  const queue = (dismissed = false) => domain.as(user, async () => (await domain.app.get(DuplicateService).pairs(0.8, dismissed, { perPage: 200 })).items);
  const pairOf = async (...ids: string[]) => (await queue()).find(({ leftId, rightId }) => ids.includes(leftId) && ids.includes(rightId));
  const merge = (kept: string, merged: string) => domain.as(user, () => domain.app.get(MergeService).merge(kept, merged));
  const none: PersonProperties = { givenName: null, surnamePrefix: null };
  const organisationNamed = async (name: string, rest: Record<string, string> = {}) => {
    const id = await anOrganisation(domain.database, { name, city: rest['city'] ?? null });
    const columns = Object.keys(rest).filter((column) => column !== 'city');
    for (const column of columns) await domain.database.query(`update stakeholder set ${column} = $2 where id = $1`, [id, rest[column]]);
    return id;
  };

  it.each<[string, PersonProperties, PersonProperties, string]>([
    ['a prefix that is abbreviated', { surname: 'Hoogeboom', surnamePrefix: 'van der', givenName: 'Wietske' }, { surname: 'Hoogeboom', surnamePrefix: 'v.d.', givenName: 'Wietske' }, 'sameName'],
    ['a prefix in the surname', { surname: 'Oldenkamp', surnamePrefix: 'van den', givenName: 'Douwe' }, { surname: 'vd Oldenkamp', surnamePrefix: null, givenName: 'Douwe' }, 'sameName'],
    ['an initial for a given name, one address', { ...none, surname: 'Rietkerk', givenName: 'Jan', email: 'jan@rietkerk.example' }, { ...none, surname: 'Rietkerk', initials: 'J.', email: 'jan@rietkerk.example' }, 'initials'],
    ['y for ij', { ...none, surname: 'Slijkhuis', givenName: 'Rijnie' }, { ...none, surname: 'Slykhuis', givenName: 'Rynie' }, 'sameName'],
    ['accents left out', { ...none, surname: 'Coïni', givenName: 'Hélène' }, { ...none, surname: 'Coini', givenName: 'Helene' }, 'sameName'],
    ['names that changed places, one telephone', { ...none, surname: 'Wolvega', givenName: 'Teun', phone: '+31611111111' }, { ...none, surname: 'Teun', givenName: 'Wolvega', phone: '+31611111111' }, 'swappedNames'],
    ['a letter too many, one address', { ...none, surname: 'Bruggeman', givenName: 'Fenna', email: 'f.b@adres.example' }, { ...none, surname: 'Brugggeman', givenName: 'Fenna', email: 'f.b@adres.example' }, 'similarName'],
    ['a partner’s surname', { ...none, surname: 'Zwanenburg', givenName: 'Baukje' }, { ...none, surname: 'Zwanenburg', partnerSurname: 'de Wolff', givenName: 'Baukje' }, 'partnerSurname'],
  ])('are found in spite of %s', async (_what, one, other, reason) => {
    const ids = [await aPerson(domain.database, one), await aPerson(domain.database, other)];
    await refresh();
    const pair = await pairOf(...ids);
    expect(pair?.reasons).toContain(`duplicates.${reason}`);
  });

  it('are found by the address of an employer before', async () => {
    const one = await aPerson(domain.database, { ...none, surname: 'Kievit', givenName: 'Odilia', email: 'o.kievit@nieuw.example' });
    await domain.database.query(`insert into stakeholder_alias (stakeholder_id, email) values ($1, 'o.kievit@oud.example')`, [one]);
    const other = await aPerson(domain.database, { ...none, surname: 'Kievit', initials: 'O.', email: 'O.Kievit@oud.example' });
    await refresh();
    expect((await pairOf(one, other))?.reasons).toEqual(['duplicates.initials', 'duplicates.sameEmail']);
  });

  it('are found by a name that somebody is called by, at one address', async () => {
    const ids = [await aPerson(domain.database, { ...none, surname: 'Terhorst', givenName: 'Willem' }), await aPerson(domain.database, { ...none, surname: 'Terhorst', givenName: 'Wim' })];
    await domain.database.query(`update stakeholder set street = 'Dorpsstraat 12a', postcode = case id when $1 then '1234 AB' else '1234ab' end, city = 'Zeist' where id = any($2)`, [ids[0], ids]);
    await refresh();
    expect((await pairOf(...ids))?.reasons).toEqual(['duplicates.sameSurname', 'duplicates.sameAddress']);
  });

  it('are not a couple at one address, nor namesakes of whom the second got another address of the firm', async () => {
    const couple = [await aPerson(domain.database, { ...none, surname: 'Nachtegaal', givenName: 'Foppe' }), await aPerson(domain.database, { ...none, surname: 'Nachtegaal', givenName: 'Hiltje' })];
    await domain.database.query(`update stakeholder set street = 'Laan 3', postcode = '4321 AB', city = 'Ede', phone = '+31318123456' where id = any($1)`, [couple]);
    const organisationId = await anOrganisation(domain.database, { name: 'Zuivelfabriek Weideblik' });
    const namesakes = [
      await aPerson(domain.database, { ...none, surname: 'Winterswijk', givenName: 'Sanne', email: 'sanne.winterswijk@weideblik.example', phone: '+31633333333' }),
      await aPerson(domain.database, { ...none, surname: 'Winterswijk', givenName: 'Sanne', email: 'sanne.winterswijk2@weideblik.example', phone: '+31644444444' }),
    ];
    for (const personId of namesakes) await anAffiliation(domain.database, { personId, organisationId });
    await refresh();
    expect(await pairOf(...couple)).toBeUndefined();
    expect(await pairOf(...namesakes)).toBeUndefined();
  });

  it('are not father and son at one organisation, nor colleagues who share a telephone and a mailbox', async () => {
    const organisationId = await anOrganisation(domain.database, { name: 'Aannemersbedrijf Molenwijk' });
    const shared = { ...none, surname: 'Molenwijk', phone: '+31302345678', email: 'info@molenwijk.example', city: 'Zeist' };
    const ids = [await aPerson(domain.database, { ...shared, givenName: 'Gerrit' }), await aPerson(domain.database, { ...shared, givenName: 'Hidde' })];
    for (const personId of ids) await anAffiliation(domain.database, { personId, organisationId });
    await refresh();
    expect(await pairOf(...ids)).toBeUndefined();
  });

  it.each<[string, [string, Record<string, string>?], [string, Record<string, string>?], string]>([
    ['a legal form', ['Stichting Vlinderboom'], ['Vlinderboom B.V.'], 'sameName'],
    ['an abbreviation', ['Landelijk Overleg Kinderopvangers (LOKO)', { city: 'Utrecht' }], ['LOKO', { city: 'Utrecht' }], 'abbreviation'],
    ['one number of the chamber of commerce', ['Welzijn aan Zee', { kvk_number: '12345678' }], ['Noordzee Welzijn', { kvk_number: '12345678' }], 'sameKvk'],
    ['one website', ['Kennisplein Ouderenzorg', { website: 'https://www.kennisplein.example/' }], ['Kennisplein Ouderen', { website: 'kennisplein.example' }], 'sameWebsite'],
  ])('are found among organisations by %s', async (_what, one, other, reason) => {
    const ids = [await organisationNamed(...one), await organisationNamed(...other)];
    await refresh();
    expect((await pairOf(...ids))?.reasons).toContain(`duplicates.${reason}`);
  });

  it('are not two places of one name', async () => {
    const ids = [await organisationNamed('Gemeente Bergen (NH)'), await organisationNamed('Gemeente Bergen (L)')];
    await refresh();
    expect(await pairOf(...ids)).toBeUndefined();
  });

  const twice = async (surname: string): Promise<[string, string]> => {
    const properties = { ...none, surname, givenName: 'Ymke' };
    const ids: [string, string] = [await aPerson(domain.database, properties), await aPerson(domain.database, properties)];
    await refresh();
    expect(await pairOf(...ids)).toBeDefined();
    return ids;
  };

  it('stay dismissed, also when the records change, and come back when that is taken back', async () => {
    const ids = await twice('Haverkort');
    await domain.as(user, () => domain.app.get(DuplicateService).dismiss(...ids));
    expect(await pairOf(...ids)).toBeUndefined();
    await domain.database.query(`update stakeholder set city = 'Zwolle' where id = any($1)`, [ids]);
    await refresh();
    expect(await pairOf(...ids)).toBeUndefined();
    expect((await queue(true)).map(({ leftId }) => leftId)).toContain(ids[0]);
    await domain.as(user, () => domain.app.get(DuplicateService).restore(...ids));
    expect((await pairOf(...ids))?.reasons).toContain('duplicates.sameCity');
  });

  it('stay dismissed for the record that either was made one with', async () => {
    const ids = await twice('Goudsbloem');
    await domain.as(user, () => domain.app.get(DuplicateService).dismiss(...ids));
    const third = await aPerson(domain.database, { ...none, surname: 'Goudsbloem', givenName: 'Ymke' });
    await merge(third, ids[0]);
    await refresh();
    expect(await pairOf(third, ids[1])).toBeUndefined();
  });

  it('are gone when they are merged or no longer alike, and do not come back when a merge is undone', async () => {
    const ids = await twice('Appelhof');
    const { id } = await merge(...ids);
    expect(await pairOf(...ids)).toBeUndefined();
    await refresh();
    await domain.as(user, () => domain.app.get(MergeUndo).undo(id));
    await refresh();
    expect(await pairOf(...ids)).toBeUndefined();

    const others = await twice('Berkenbosch');
    await domain.database.query(`update stakeholder set given_name = 'Sem', surname = 'Tulp' where id = $1`, [others[0]]);
    await refresh();
    expect(await pairOf(...others)).toBeUndefined();
  });

  it('are asked about while somebody is typed: by address, telephone, initials and names that changed places', async () => {
    const id = await aPerson(domain.database, { ...none, surname: 'Zonneveld', givenName: 'Machteld', phone: '+31622222222', email: 'm@zonneveld.example' });
    await refresh();
    const likely = (typed: object) =>
      domain.as(user, async () => (await domain.app.get(DuplicateEntry).likely({ kind: StakeholderKind.PERSON, ...typed })).map(({ stakeholder }) => stakeholder.id));
    expect(await likely({ surname: 'Zonneveld', initials: 'M' })).toEqual([id]);
    expect(await likely({ surname: 'Machteld', givenName: 'Zonneveld' })).toEqual([id]);
    expect(await likely({ surname: 'Zon', phone: '06 22222222' })).toEqual([id]);
    expect(await likely({ surname: 'Zonnevelt', email: 'M@Zonneveld.example' })).toEqual([id]);
    expect(await likely({ surname: 'Maneschijn', givenName: 'Odilia' })).toEqual([]);
    const fresh = await aPerson(domain.database, { ...none, surname: 'Avondrood', givenName: 'Ubbo' });
    expect(await likely({ surname: 'Avondrood', givenName: 'Ubbo' })).toEqual([fresh]);
  });

  describe('while others work', () => {
    const alike: PersonProperties = { ...none, givenName: 'Jikke', surname: 'Sneeuwklok' };
    /** As the job does it: a transaction for each batch. */
    const job = () => domain.statements(user, () => domain.app.get(DuplicateFinder).refresh());
    const deadlocks = async () => {
      const [row] = await domain.database.query<{ deadlocks: number }>(`select deadlocks::int from pg_stat_database where datname = current_database()`);
      return row!.deadlocks;
    };

    it('are left for the next time where somebody holds the record: the finder does not wait for it', async () => {
      await job();
      const ids = [await aPerson(domain.database, alike), await aPerson(domain.database, alike)];
      await domain.as(user, async () => {
        await domain.app.get(Database).query(`select from stakeholder where id = $1 for update`, [ids[1]]);
        await job();
      });
      expect(await pairOf(...ids)).toBeUndefined();
      await job();
      expect(await pairOf(...ids)).toBeDefined();
    });

    it('are compared without holding up who changes a record meanwhile, whose change is compared then', async () => {
      await job();
      const ids = [await aPerson(domain.database, { ...alike, surname: 'Krokusveld' }), await aPerson(domain.database, { ...alike, surname: 'Hazelaar' })];
      await domain.as(null, async () => {
        await domain.app.get(DuplicateFinder).refresh();
        // the finder's transaction is still open
        await domain.database.query(`set statement_timeout = '3s'`);
        await domain.database.query(`update stakeholder set surname = 'Krokusveld' where id = $1`, [ids[1]]);
      });
      await domain.database.query(`reset statement_timeout`);
      await job();
      expect(await pairOf(...ids)).toBeDefined();
    });

    it('are compared while they are merged and unmerged, without a deadlock', async () => {
      await job();
      const before = await deadlocks();
      const people = await Promise.all(Array.from({ length: 12 }, (_unused, at) => aPerson(domain.database, { ...alike, city: `Plaats ${at}` })));
      let merging = true;
      // the merges change the records; that they are compared at every moment, not each minute, is this test's
      const finding = (async () => {
        while (merging) {
          await job();
          await domain.database.query(`insert into duplicate_stale (stakeholder_id) select unnest($1::uuid[])`, [people]);
        }
      })();
      const [, ...others] = people;
      // in turns from either end, so that now the one and now the other has the lower id
      await Promise.all(
        [0, 1].map(async (side) => {
          for (let round = 0; round < 6; round++) {
            const [one, other] = [others[side * 5 + (round % 5)]!, others[side * 5 + ((round + 1) % 5)]!];
            const { id } = await merge(one, other);
            await domain.as(user, () => domain.app.get(MergeUndo).undo(id));
          }
        }),
      );
      merging = false;
      await finding;
      // counted by the server a moment later
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(await deadlocks()).toBe(before);
    });
  });
});
