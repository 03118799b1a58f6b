import { at, daysByWeight, busyness, isoDay, type Day } from './calendar.js';
import { fixedNumber, slug } from './contact.js';
import { institutions, type Institution } from './institutions.js';
import { municipalities, provinceSeats, waterAuthorities } from './places.js';
import { Random } from './random.js';
import type { StakeholderRow } from './rows.js';
import type { DemoUser } from './users.js';

export const organisationCount = 1500;
export const memberCount = 541;

const houses = [
  'De Lindeboom', 'De Schakel', 'De Brug', 'Het Kompas', 'De Springplank', 'De Wissel', 'De Wijkplaats', 'Samen Verder', 'De Hoeksteen',
  'De Buurtwinkel', 'Rondom', "'t Trefpunt", 'De Ontmoeting', 'De Zevensprong',
];
const brands = [
  'Vizier', 'Noaber', 'Kracht', 'Tandem', 'Mozaïek', 'Samenwijs', 'Inclusief', 'Dichtbij', 'Wijkwijzer', 'Thuisbasis',
];
const bureaus = ['Boven Water', 'Kwartslag', 'Tussenruimte', 'Zuiderlicht', 'Meervoud', 'Wending', 'Voorwaarts', 'Ruimzicht'];
const trades = ['Drukkerij', 'Congrescentrum', 'Software', 'Trainingsbureau', 'Catering'];
const firms = ['De Eendracht', 'Vierkant', 'Zonneveld', 'Mercuur', 'Het Anker'];

const memberPatterns: readonly ((place: string, random: Random) => string)[] = [
  (place) => `Stichting Welzijn ${place}`,
  (place) => `${place} Sociaal`,
  (place) => `Sociaal Werk ${place} en omstreken`,
  (place, random) => `Stichting ${random.pick(houses)} ${place}`,
  (place, random) => `${random.pick(brands)} ${place}`,
  (place) => `Maatschappelijk Werk ${place}`,
  (place) => `Jongerenwerk ${place}`,
  (place) => `Vrijwilligerspunt ${place}`,
  (place) => `Wijkteams ${place}`,
];

const furtherPatterns: readonly (readonly [string, (place: string, random: Random) => string])[] = [
  ['clienten_bewoners', (place) => `Adviesraad Sociaal Domein ${place}`],
  ['clienten_bewoners', (place, random) => `Bewonersplatform ${place}-${random.pick(['Noord', 'Zuid', 'Oost', 'West', 'Centrum'])}`],
  ['clienten_bewoners', (place) => `Huurdersbelang ${place}`],
  ['maatschappelijk', (place) => `Buurtkracht ${place}`],
  ['maatschappelijk', (place) => `Taalhuis ${place}`],
  ['maatschappelijk', (place) => `Woonstichting ${place}`],
  ['media', (place) => `Stadsomroep ${place}`],
  ['media', (place) => `Weekblad ${place}`],
  ['adviesbureau', (place, random) => `${random.pick(['Bureau', 'Adviesgroep', 'Collectief'])} ${random.pick(bureaus)} ${place}`],
  ['leverancier', (place, random) => `${random.pick(trades)} ${random.pick(firms)} ${place}`],
  ['financier', (place) => `Gemeenschapsfonds ${place}`],
];

export interface DemoOrganisation extends StakeholderRow {
  kind: 'ORGANISATION';
  name: string;
  city: string;
  domain: string;
  created: Date;
  real: boolean;
}

type Seed = Institution & { memberSince?: string; real: boolean };

/** The institutions of the country, the members of the association, and whoever else an office like this meets. */
export function makeOrganisations(today: Day, users: readonly DemoUser[]): DemoOrganisation[] {
  const random = new Random('organisations');
  const placeNames = municipalities.map(({ name }) => name);
  const seeds: Seed[] = [
    ...institutions.map((institution) => ({ ...institution, real: true })),
    ...placeNames.map((name) => ({ name: `Gemeente ${name}`, city: name, category: 'gemeente', real: true })),
    ...provinceSeats.map((seat) => ({ ...seat, category: 'provincie', real: true })),
    ...waterAuthorities.map((authority) => ({ ...authority, category: 'waterschap', real: true })),
    ...makeMembers(random, placeNames, today),
  ];
  seeds.push(...makeFurther(random, placeNames, organisationCount - seeds.length));

  const regisseurs = users.filter(({ roles, active }) => active && roles.includes('REGISSEUR'));
  // Most came over from the previous system in its first weeks, the rest as the office met them.
  const later = daysByWeight(today - 1850, today - 5, busyness);
  const domains = new Set<string>();
  return seeds.map((seed) => {
    const day = random.chance(0.8) || seed.category === 'gemeente' ? today - 1980 + random.int(0, 60) : later(random);
    const created = at(day, random.int(540, 1020));
    const updated = random.chance(0.4) ? at(random.int(day + 1, today - 1), random.int(540, 1020)) : created;
    const domain = uniqueDomain(domainOf(seed.name), domains);
    const invented = !seed.real;
    return {
      id: random.id(created), kind: 'ORGANISATION', display_name: seed.name, sort_name: seed.name, sort_key: seed.name,
      category: seed.category, tags: tagsOf(random, seed),
      email: random.chance(0.92) ? `${random.pick(['info', 'info', 'contact', 'secretariaat'])}@${domain}` : null,
      phone: invented && random.chance(0.85) ? fixedNumber(random, seed.city) : null,
      street: null, postcode: null, city: seed.city, relation_owner_id: random.chance(0.35) ? random.pick(regisseurs).id : null,
      initials: null, given_name: null, surname_prefix: null, surname: null, partner_surname: null, form_of_address: null,
      sort_on_prefix: false,
      name: seed.name, website: random.chance(0.85) ? `https://www.${domain}` : null,
      kvk_number: invented && random.chance(0.9) ? `9${String(random.int(0, 9_999_999)).padStart(7, '0')}` : null,
      member_since: seed.memberSince ?? null,
      version: updated === created ? 1 : random.int(2, 4), created_at: created.toISOString(), updated_at: updated.toISOString(),
      domain, created, real: seed.real,
    };
  });
}

function makeMembers(random: Random, places: readonly string[], today: Day): Seed[] {
  const taken = new Set<string>();
  const members: Seed[] = [];
  while (members.length < memberCount) {
    const city = members.length < places.length ? (places[members.length] ?? '') : random.pick(places);
    const name = random.pick(memberPatterns)(city, random);
    if (taken.has(name)) continue;
    taken.add(name);
    members.push({ name, city, category: 'lid', memberSince: isoDay(random.int(today - 365 * 25, today - 200)), real: false });
  }
  return members;
}

function makeFurther(random: Random, places: readonly string[], count: number): Seed[] {
  const taken = new Set<string>();
  const further: Seed[] = [];
  while (further.length < count) {
    const city = random.pick(places);
    const [category, pattern] = random.pick(furtherPatterns);
    const name = pattern(city, random);
    if (taken.has(name)) continue;
    taken.add(name);
    further.push({ name, city, category, real: false });
  }
  return further;
}

/** "gemeente-utrecht"; long names end at a word. */
const domainOf = (name: string): string => {
  const base = slug(name.replace(/^Stichting /, '').replace(/\(.*?\)/g, '').replace(/\b(en|van|voor|de|het)\b/g, ''));
  return base.length <= 44 ? base : base.slice(0, base.slice(0, 44).lastIndexOf('-'));
};

/** All addresses end in .example, so that no letter of a demo ever arrives. */
function uniqueDomain(base: string, taken: Set<string>): string {
  let domain = `${base}.example`;
  for (let n = 2; taken.has(domain); n++) domain = `${base}-${n}.example`;
  taken.add(domain);
  return domain;
}

const tags = [
  'koploper', 'netwerk jeugd', 'netwerk ouderen', 'pilot', 'klankbordgroep', 'werkgroep bekostiging', 'congres', 'subsidierelatie',
  'samenwerkingsovereenkomst',
];
const tagsOf = (random: Random, { category }: Seed): string[] =>
  random.sample(category === 'lid' ? [...tags, 'ledenraad', 'commissie kwaliteit'] : tags, random.weighted([[0, 62], [1, 26], [2, 10], [3, 2]]));
