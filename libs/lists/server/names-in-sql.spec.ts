import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@regiekamer/shared-server/testing';
import { formatNational, organisationSalutation, salutation } from '@regiekamer/stakeholders-server';
import { anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';

describe('what the database writes itself', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  const names = [
    { givenName: 'Piet', surnamePrefix: 'den', surname: 'Boer' },
    { givenName: 'Hedy', surnamePrefix: "d'", surname: 'Ancona' },
    { givenName: "Renée d'Or", surnamePrefix: null, surname: "d'Ancona" },
    { givenName: 'Sophie', surnamePrefix: "in 't", surname: 'Veld' },
    { givenName: 'Bart', surnamePrefix: "'t", surname: 'Hart' },
    { givenName: null, initials: 'J.P.', surnamePrefix: 'van der', surname: 'Steur' },
    { givenName: null, initials: null, surnamePrefix: 'ter', surname: 'Braak' },
    { givenName: 'Jan Willem', initials: 'J.W.', surnamePrefix: null, surname: 'Duyvendak' },
    { givenName: ' Jan  Willem ', surnamePrefix: 'de', surname: 'Wit' },
    { givenName: 'Anna', surnamePrefix: null, surname: 'Jansen', partnerSurname: 'de Vries' },
    { givenName: 'Fatima', surnamePrefix: 'el', surname: 'Amrani', partnerSurname: 'Visser' },
    { givenName: 'Youssef', surnamePrefix: 'El', surname: 'Amrani' },
    { givenName: 'Jan', surnamePrefix: 'Van', surname: 'Damme', sortOnPrefix: true },
    { givenName: 'Willy', surnamePrefix: null, surname: 'de Clippele', sortOnPrefix: true },
    { givenName: 'Noor', surnamePrefix: null, surname: 'van Özdemir' },
    { givenName: 'IJsbrand', surnamePrefix: null, surname: 'IJzerman-van der Meer' },
  ];

  it.each(names.flatMap((name) => (['MR', 'MRS', 'NEUTRAL'] as const).map((form) => [form, name] as const)))(
    'greets a %s as everywhere else: %j',
    async (formOfAddress, name) => {
      const id = await aPerson(database, { ...name, formOfAddress });
      const [row] = await database.query<{ salutation: string }>('select salutation(s) from stakeholder s where id = $1', [id]);
      expect(row!.salutation).toBe(salutation({ initials: null, partnerSurname: null, ...name }, formOfAddress));
    },
  );

  it.each(['Gemeente Utrecht', 'College van B en W', 'Horizon College', 'Gedeputeerde Staten van Utrecht', 'Vaste commissie voor Sociale Zaken', 'Commissie-Stiekem', 'Commissies', 'College'])(
    'greets the body %s as everywhere else',
    async (name) => {
      const id = await anOrganisation(database, { name });
      const [row] = await database.query<{ salutation: string }>('select salutation(s) from stakeholder s where id = $1', [id]);
      expect(row!.salutation).toBe(organisationSalutation(name));
    },
  );

  it('writes every Dutch number as everywhere else', async () => {
    const numbers = Array.from({ length: 899 }, (_, index) => `+31${index + 100}123456`).filter((number) => !/^\+31(66|88|9[1-9])/.test(number));
    numbers.push('+3114030', '+31140344', '+318001121', '+319001234567', '+31880123456');
    const rows = await database.query<{ number: string; written: string }>(
      `select number, national_phone(number) as written from unnest($1::text[]) number`, [numbers],
    );
    expect(rows.filter(({ number, written }) => written !== formatNational(number))).toEqual([]);
    expect(rows).toHaveLength(numbers.length);
  });

  it.each<[string | null, string]>([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    [' a ', '" a "'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x.example";"y")', `"'=HYPERLINK(""http://x.example"";""y"")"`],
    ['+31612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32 470 12 34 56'],
    ['+31 6;=1', `"'+31 6;=1"`],
    ['06 12345678', '06 12345678'],
    ['1234 AB', '1234 AB'],
    ['De "Brug"; locatie\nNoord', '"De ""Brug""; locatie\nNoord"'],
    ['Müller-Ĳssel', 'Müller-Ĳssel'],
    ['', ''],
    [null, ''],
  ])('makes of %j the cell %s', async (value, cell) => {
    const [row] = await database.query<{ cell: string }>('select csv_cell(spreadsheet_safe($1)) as cell', [value]);
    expect(row!.cell).toBe(cell);
  });
});
