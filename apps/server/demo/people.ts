import { displayName, sortKey, sortName } from '@regiekamer/stakeholders-server';
import { at, busyness, daysByWeight, isoDay, type Day } from './calendar.js';
import { belgianNumber, fixedNumber, mobileNumber, slug } from './contact.js';
import { functionsOf } from './functions.js';
import { makeName, type PersonName } from './names.js';
import type { DemoOrganisation } from './organisations.js';
import { Random } from './random.js';
import type { AffiliationRow, StakeholderRow } from './rows.js';
import type { DemoUser } from './users.js';

export const personCount = 6000;

export interface DemoPerson extends StakeholderRow {
  kind: 'PERSON';
  created: Date;
  /** where they work now, their main role first */
  organisations: DemoOrganisation[];
}

// How many people of an organisation an office knows.
const size: Record<string, number> = {
  gemeente: 4.4, lid: 4.2, ministerie: 26, tweede_kamer: 13, eerste_kamer: 4, koepel: 11, kennisinstituut: 7, media: 4.5,
  vakbond: 10, kabinet: 3,
  provincie: 5, adviesraad_planbureau: 7, financier: 4, uitvoering_toezicht: 3.5, clienten_bewoners: 1.6, maatschappelijk: 2.2,
  waterschap: 0.6,
};

const belgianCities = ['Antwerpen', 'Gent', 'Brussel', 'Leuven', 'Mechelen'];
const tags = [
  'klankbordgroep', 'spreker', 'ambassadeur', 'kerstkaart', 'werkgroep', 'jonge professional', 'oud-bestuurslid', 'nieuwjaarsreceptie',
];

/** People with invented names, and their roles at organisations: several at once for some, some of them ended. */
export function makePeople(
  today: Day, users: readonly DemoUser[], organisations: readonly DemoOrganisation[],
): { people: DemoPerson[]; affiliations: AffiliationRow[] } {
  const random = new Random('people');
  const regisseurs = users.filter(({ roles, active }) => active && roles.includes('REGISSEUR'));
  const bySize = organisations.map((organisation) => [organisation, size[organisation.category] ?? 2] as const);
  const employer = drawer(bySize);
  const later = daysByWeight(today - 1850, today - 3, busyness);
  const people: DemoPerson[] = [];
  const affiliations: AffiliationRow[] = [];
  const addresses = new Set<string>();

  for (let i = 0; i < personCount; i++) {
    const name = makeName(random);
    const joined = random.chance(0.55) ? today - 1975 + random.int(0, 90) : later(random);
    const created = at(joined, random.int(540, 1020));
    const updated = random.chance(0.35) ? at(random.int(joined + 1, today - 1), random.int(540, 1020)) : created;
    const id = random.id(created);

    // The first of an organisation's people: every organisation has one.
    const main = i < organisations.length ? organisations[i] : random.chance(0.985) ? employer(random) : undefined;
    const roles = main ? makeAffiliations(random, id, main, () => employer(random), joined, created, today) : [];
    affiliations.push(...roles.map(({ row }) => row));
    const current = roles.filter(({ row }) => row.ended_on === null).map(({ organisation }) => organisation);
    const home = current[0] ?? main;
    const abroad = name.belgian && random.chance(0.5);
    const city = abroad ? random.pick(belgianCities) : (home?.city ?? 'Utrecht');

    people.push({
      id, kind: 'PERSON', display_name: displayName(name), sort_name: sortName(name), sort_key: sortKey(name),
      category: home?.category ?? 'maatschappelijk',
      tags: random.sample(tags, random.weighted([[0, 70], [1, 22], [2, 8]])),
      email: random.chance(0.93) ? addressOf(random, name, home?.domain ?? 'post.example', addresses) : null,
      phone: phoneOf(random, name, city), street: null, postcode: null, city, relation_owner_id: random.chance(0.22) ? random.pick(regisseurs).id : null,
      initials: name.initials, given_name: name.givenName, surname_prefix: name.surnamePrefix, surname: name.surname,
      partner_surname: name.partnerSurname,
      form_of_address: name.formOfAddress, sort_on_prefix: name.sortOnPrefix,
      name: null, website: null, kvk_number: null, member_since: null,
      version: updated === created ? 1 : random.int(2, 5), created_at: created.toISOString(), updated_at: updated.toISOString(),
      created, organisations: current,
    });
  }
  return { people, affiliations };
}

interface Role {
  row: AffiliationRow;
  organisation: DemoOrganisation;
}

function makeAffiliations(
  random: Random, personId: string, main: DemoOrganisation, other: () => DemoOrganisation, joined: Day, created: Date,
  today: Day,
): Role[] {
  const roles: Role[] = [];
  const add = (organisation: DemoOrganisation, isPrimary: boolean, startedOn: Day | null, endedOn: Day | null): void => {
    if (roles.some((role) => role.organisation === organisation)) return;
    roles.push({
      organisation,
      row: {
        id: random.id(created), person_id: personId, organisation_id: organisation.id,
        function: random.pick(functionsOf(organisation.category)),
        started_on: startedOn === null ? null : isoDay(startedOn), ended_on: endedOn === null ? null : isoDay(endedOn),
        is_primary: isPrimary, created_at: created.toISOString(),
      },
    });
  };
  const started = joined - random.int(30, 2200);
  const left = random.chance(0.07) ? random.int(joined, today - 10) : null; // left; not known whereto
  add(main, true, random.chance(0.85) ? started : null, left);
  if (random.chance(0.16)) add(other(), false, Math.min(started + random.int(0, 800), today - 20), null);
  if (random.chance(0.03)) add(other(), false, null, null);
  if (random.chance(0.2)) add(other(), true, started - random.int(600, 2500), started - random.int(0, 90));
  if (random.chance(0.05)) add(other(), false, started - random.int(3000, 4500), started - random.int(2600, 2900));
  return roles;
}

function addressOf(random: Random, name: PersonName, domain: string, taken: Set<string>): string {
  const family = slug([name.surnamePrefix, name.surname].filter(Boolean).join('')).replace(/-/g, '');
  const first = name.givenName && random.chance(0.6) ? slug(name.givenName) : slug(name.initials ?? name.givenName ?? '').replace(/-/g, '');
  const local = [first, family].filter(Boolean).join('.');
  let address = `${local}@${domain}`;
  for (let n = 2; taken.has(address); n++) address = `${local}${n}@${domain}`;
  taken.add(address);
  return address;
}

function phoneOf(random: Random, name: PersonName, city: string): string | null {
  if (name.belgian && random.chance(0.5)) return belgianNumber(random);
  return random.chance(0.62)
    ? mobileNumber(random)
    : random.chance(0.58) ? fixedNumber(random, city) : null;
}

/** Draws by weight in logarithmic time. */
function drawer<T>(weighted: readonly (readonly [T, number])[]): (random: Random) => T {
  const draw = daysByWeight(0, weighted.length - 1, (index) => weighted[index]?.[1] ?? 0);
  return (random) => {
    const drawn = weighted[draw(random)];
    if (!drawn) throw new Error('Nothing to draw from');
    return drawn[0];
  };
}
