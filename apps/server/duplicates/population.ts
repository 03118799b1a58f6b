import { displayName, type PersonName, sortKey, sortName } from '@regiekamer/stakeholders-server';
import { v5 as uuidOf } from 'uuid';
import { Random } from '../demo/random.js';
import { type Variation, writeAgain, writeCarelessly } from './second-record.js';

/**
 * People as the address books of a trade association hold them, one in twenty of them twice. Names are as common as they are
 * in the Netherlands: a few surnames that hundreds have, and a long tail; by chance alone some 400 pairs of 20,000 people are
 * namesakes. On top of those come pairs that look like one person and are two, each as a share of all records:
 *
 * | pair | share | what they have in common |
 * |---|---|---|
 * | namesakes | 1 % | given name and surname |
 * | namesakes at one organisation | 0.1 % | given name, surname, organisation, the domain of their addresses |
 * | a family at one address | 1.5 % | surname, street, postcode, city; often a telephone number, sometimes a mailbox; one in four the initial |
 * | colleagues with a general mailbox | 2 % | organisation, info@…, telephone number, city; one in five a surname or a given name as well |
 *
 * One in eight of those who are there once is written as carelessly as second records are, lest a typing error tell that
 * somebody is there twice. How the second record of somebody came to be and differs: `second-record.ts`. The generator was fixed
 * before the finder's weights were last tuned; README of imports says on which seeds.
 */
export interface Population {
  organisations: { id: string; name: string; city: string }[];
  people: PopulationPerson[];
  affiliations: { id: string; person_id: string; organisation_id: string; ended_on: string | null }[];
  aliases: { stakeholder_id: string; email: string }[];
  /** the pairs that are one person, each as `${lower id} ${higher id}`, with what makes the second record differ; the first is the main one */
  truth: Map<string, Variation[]>;
  /** pairs that were made to look like one, written likewise */
  lookalikes: Map<string, Lookalike>;
}

export type Lookalike = 'namesakes' | 'namesakes at one organisation' | 'a family at one address' | 'colleagues with a general mailbox';

const lookalikeShares: Record<Lookalike, number> = {
  namesakes: 0.01,
  'namesakes at one organisation': 0.001,
  'a family at one address': 0.015,
  'colleagues with a general mailbox': 0.02,
};

export interface PopulationPerson {
  id: string;
  initials: string | null;
  given_name: string | null;
  surname_prefix: string | null;
  surname: string;
  partner_surname: string | null;
  form_of_address: 'MR' | 'MRS' | 'NEUTRAL';
  email: string | null;
  phone: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
}

/** A person without their record. */
export type Written = Omit<PopulationPerson, 'id'>;

const words = (text: string) => text.trim().split(/[\s,]+/);

// Bearers per 100,000 inhabitants, about; prefixes are written with a full stop between: 'van.den.Berg 360'.
const common = words(`de.Jong Jansen de.Vries van.den.Berg Bakker van.Dijk Visser Janssen Smit Meijer de.Boer Mulder de.Groot Bos Vos Peters
  Hendriks van.Leeuwen Dekker Brouwer de.Wit Dijkstra Smits de.Graaf van.der.Meer van.der.Linden Kok Jacobs de.Haan Vermeulen van.den.Heuvel
  van.der.Veen van.den.Broek de.Bruijn Schouten van.Beek Willems van.Vliet van.der.Heijden Hoekstra Maas Verhoeven Koster van.Dam van.der.Wal
  Prins Blom Huisman Peeters de.Lange Kuipers van.Veen Gerritsen Postma van.Wijk Kramer van.de.Ven Scholten Veenstra Martens Bosman Kuiper
  van.Doorn Timmermans Groen Bosch Wolters Verbeek Schipper Claassen Kuijpers Jonker Driessen van.Loon Molenaar Rietveld Cornelissen`);
const heads = words(`Hoog Groen Lange Kort Oude Nieuw Water Zand Veld Linde Eik Wolf Vogel Molen Brug Kerk Dam Duin Heide Rijs Ooster Wester Noord Zuid
  Klein Wit Zwart Rood Steen Hout Kamp Schip Zee Beek Haver Gers Kool Appel Peer Noten Ijzer Zilver Goud Konings Graven Bisschops Monniken Scholt Meul
  Ruig Sloot Vaart Leeuwen Haas Valk Zwaan Ganze Braam Doorn`);
const tails = words(`boom man huis kamp veld stra ema inga berg dijk broek horst hof mans ink meijer meer water land wijk brink laar hout stein donk dal veen
  poort kerk wal berg sma kens ers huizen beek drecht`);
const endings = ['', 'sen', 'stra'];
// of families from elsewhere
const accented = words(`Yılmaz Öztürk Çelik Şahin Kılıç Doğan Güneş Müller Schröder Köhler Böhm García Pérez Núñez Coïni Daniëls Röell Benaïssa Gonçalves Lefèvre`);
const tailPrefixes: [string | null, number][] = [[null, 70], ['van', 9], ['van der', 7], ['van den', 4], ['de', 5], ['ten', 2], ['van de', 3]];

const givenNames = {
  MRS: words(`Maria Anna Johanna Marieke Linda Esther Petra Monique Ingrid Saskia Sandra Marjolein Annemarie Mirjam Anja Karin Ellen Judith Nicole Wilma Astrid
    Marleen Sophie Lisa Emma Eva Lotte Iris Sanne Femke Anouk Fleur Roos Laura Julia Hanneke Ineke Margriet Joke Truus Corrie Yvonne Daniëlle Renée Hélène
    Noëlle Zoë Chloë Desirée Thérèse Marijke Tineke Jolanda Manon Kim Inge Nienke Tessa Vera Willemijn Eline Merel Janneke Annelies Carolien Brigitte Fatima
    Aïcha Samira Ayşe Elif Nadia Sjoukje Tjitske Baukje Hiltje Geertje Rixt Wietske Fenna Diewertje Machteld Odilia Ymke`),
  MR: words(`Jan Peter Johan Hans Henk Willem Piet Kees Rob Marcel Erik Frank Bart Paul Martin Jeroen Marco Dirk Gerard Hendrik Johannes Mark Edwin Sander Wouter
    Maarten Martijn Dennis Thomas Tim Tom Daan Bram Ruben Koen Stijn Gijs Thijs Rick Niels Jasper Michiel Arjan Arie Jaap Wim Theo Ton Ad Cor Leo Harry Rene
    René André François Jérôme Daniël Joël Raphaël Mohamed Ahmed Youssef Mehmet Mustafa Karim Rachid Jelle Sietse Tjeerd Wiebe Hidde Douwe Ubbo Berend Harm
    Teun Guus Christiaan Philip Olivier Matthijs Tijmen IJsbrand Jan-Willem Geert-Jan Pieter-Bas Evert Wiebren Foppe`),
};

// The names above are those of three in five; the others share a long tail of them, as in life.
const starts = words(`Ab Al Ar Ber Bo Co De Di Ed El Fe Flo Ger Gi Ha He Ie Jo Ju Ka Ke La Le Lo Ma Me Mi Na Ne No Ol Pa Pi Re Ri Ro Sa Se Si Ta Te Ti Va Ve Wi Ya Za`);
const ends = { MRS: words('lieke nique lise ria linde tje neke mara sine dith lena nella rina'), MR: words('bert rik mar ko win nout drik ward to vin lof dam ton') };
const tailShare = 0.4;

const cities = words(`Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Arnhem Haarlem Enschede Amersfoort Zaandam Zwolle
  Leiden Leeuwarden Dordrecht Ede Emmen Venlo Deventer Delft Alkmaar Heerlen Hilversum Helmond Oss Roosendaal Gouda Hoorn Assen Lelystad Purmerend Zeist
  Veenendaal Woerden Zutphen Tiel Goes Meppel Sneek Drachten Doetinchem Wageningen Bussum Kampen Boxtel IJsselstein`);

const letters = (text: string) => text.normalize('NFD').replace(/[^a-zA-Z]/g, '').toLowerCase();
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
/** What few bear is as `1 / (rank + offset)`. */
const ranked = <T>(items: readonly T[], offset: number) => items.map((item, rank): readonly [T, number] => [item, 1 / (rank + offset)]);

function withTail(form: 'MR' | 'MRS'): (readonly [string, number])[] {
  const common = ranked(givenNames[form], 15);
  const mass = common.reduce((sum, [, weight]) => sum + weight, 0);
  const tail = starts.flatMap((start) => ends[form].map((end) => start + end));
  return [...common, ...tail.map((name) => [name, ((mass / (1 - tailShare)) * tailShare) / tail.length] as const)];
}

type Pattern = (person: PopulationPerson) => string;
const last = ({ surname_prefix, surname }: PopulationPerson) => letters((surname_prefix ?? '') + surname);
const first = ({ given_name, initials }: PopulationPerson) => letters(given_name ?? initials ?? '');
const patterns: [Pattern, number][] = [
  [(person) => `${first(person).charAt(0)}.${last(person)}`, 45],
  [(person) => `${first(person)}.${last(person)}`, 30],
  [(person) => first(person).charAt(0) + last(person), 15],
  [(person) => first(person), 10],
];

export interface Workplace {
  id: string;
  city: string;
  domain: string;
  phone: string;
  street: string;
  postcode: string;
  pattern: Pattern;
}

/** What the second record of somebody is made with. */
export interface Surroundings {
  random: Random;
  drawWorkplace(): Workplace;
  drawSurname(): [string | null, string];
  mobile(): string;
  landline(): string;
  home(): { street: string; postcode: string };
  /** An address that is this person's alone. */
  addressAt(person: PopulationPerson, workplace: Workplace): string;
  privateAddress(person: PopulationPerson): string;
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

/** Makes one of a size: the same seed makes the same people. @param share how many of all records are the second of somebody */
export function makePopulation(count: number, seed = 'duplicates', share = 0.05): Population {
  const random = new Random(seed);
  const id = (name: string) => uuidOf(`${seed} ${name}`, '6ba7b811-9dad-11d1-80b4-00c04fd430c8');
  const surnames = surnamesOf(random);
  const drawSurname = picker(surnames, random);
  const drawGiven = { MR: picker(withTail('MR'), random), MRS: picker(withTail('MRS'), random) };
  const mobile = () => `+316${random.int(10_000_000, 99_999_999)}`;
  const landline = () => `+31${random.pick(['20', '10', '30', '40', '50', '24', '70', '73'])}${random.int(1_000_000, 9_999_999)}`;
  const home = () => ({
    street: `${random.pick(heads)}${random.pick(['straat', 'weg', 'laan', 'plein', 'hof'])} ${random.int(1, 240)}`,
    postcode: `${random.int(1000, 9999)} ${random.pick([...'ABCDEGHJKLMNPRSTVWXZ'])}${random.pick([...'ABCDEGHJKLMNPRSTVWXZ'])}`,
  });

  const workplaces = Array.from({ length: Math.max(20, Math.round(count / 14)) }, (_, at): Workplace & { name: string } => {
    const name = `${random.pick(['Stichting', 'Gemeente', 'Vereniging', 'Zorggroep', 'Welzijn', 'Bureau'])} ${random.pick(heads)}${random.pick(tails)} ${at}`;
    return { id: id(`organisation ${at}`), name, city: random.pick(cities), domain: `${letters(name)}${at}.example`, phone: landline(), ...home(), pattern: random.weighted(patterns) };
  });
  const drawWorkplace = () => random.zipf(workplaces);

  const organisations = workplaces.map(({ id: key, name, city }) => ({ id: key, name, city }));
  const population: Population = { organisations, people: [], affiliations: [], aliases: [], truth: new Map(), lookalikes: new Map() };
  const works = new Map<string, Workplace>();
  const add = (person: Written, workplace: Workplace | null): PopulationPerson => {
    const added = { ...person, id: id(`person ${population.people.length}`) };
    population.people.push(added);
    if (workplace) {
      works.set(added.id, workplace);
      population.affiliations.push({ id: id(`affiliation ${population.affiliations.length}`), person_id: added.id, organisation_id: workplace.id, ended_on: null });
    }
    return added;
  };
  // nobody gets the address of a colleague
  const owners = new Map<string, string>();
  const own = (person: PopulationPerson, localPart: string, domain: string): string => {
    for (let at = 1; ; at++) {
      const address = `${localPart}${at > 1 ? at : ''}@${domain}`;
      const owner = owners.get(address) ?? person.id;
      owners.set(address, owner);
      if (owner === person.id) return address;
    }
  };
  const surroundings: Surroundings = {
    random, drawWorkplace, drawSurname, mobile, landline, home,
    addressAt: (person, workplace) => own(person, workplace.pattern(person), workplace.domain),
    privateAddress: (person) => own(person, `${first(person)}.${last(person)}${random.chance(0.5) ? random.int(1, 99) : ''}`, 'gmail.com'),
  };

  const fill = (person: PopulationPerson, workplace: Workplace | null): PopulationPerson => {
    const kind = random.next();
    if (workplace && kind < 0.78) person.email = surroundings.addressAt(person, workplace);
    else if (workplace && kind < 0.81) person.email = `info@${workplace.domain}`;
    else if (kind < 0.92) person.email = surroundings.privateAddress(person);
    const by = random.next();
    if (by < 0.5) person.phone = mobile();
    else if (by < 0.7) person.phone = workplace && random.chance(0.6) ? workplace.phone : landline();
    const [place, at] = workplace && random.chance(0.7) ? [workplace, workplace.city] : [home(), random.pick(cities)];
    if (random.chance(0.8)) person.city = at;
    if (person.city && random.chance(0.35)) Object.assign(person, { street: place.street, postcode: place.postcode });
    return person;
  };
  const empty = { email: null, phone: null, street: null, postcode: null, city: null };
  const someone = (): Written => {
    const form = random.pick(['MR', 'MRS'] as const);
    const [prefix, surname] = drawSurname();
    const given = drawGiven[form]();
    const firstInitial = random.chance(0.85) ? plain(given).charAt(0).toUpperCase() : random.pick([...'ACEGHJMPRTW']);
    const more = Array.from({ length: random.weighted([[0, 5], [1, 4], [2, 2]]) }, () => `${random.pick([...'ABCDEGHJLMPRTW'])}.`).join('');
    const named = random.chance(0.88);
    return {
      given_name: named ? given : null,
      // half of the records have no initials beside a given name
      initials: named && random.chance(0.5) ? null : random.chance(0.5) ? `${firstInitial}.${more}` : `${firstInitial}.`,
      surname_prefix: prefix,
      surname,
      partner_surname: form === 'MRS' && random.chance(0.15) ? drawSurname().filter(Boolean).join(' ') : null,
      form_of_address: random.chance(0.75) ? form : 'NEUTRAL',
      ...empty,
    };
  };
  const anyWorkplace = () => (random.chance(0.9) ? drawWorkplace() : null);
  const initialOf = (given: string) => `${plain(given).charAt(0).toUpperCase()}.`;

  const copies = Math.round(count * share);
  const lookalikes = Object.entries(lookalikeShares).map(([kind, part]): [Lookalike, number] => [kind as Lookalike, Math.round(count * part)]);
  const ordinary = count - copies - lookalikes.reduce((sum, [, number]) => sum + number, 0);
  while (population.people.length < ordinary) {
    const workplace = anyWorkplace();
    fill(add(someone(), workplace), workplace);
  }
  const originals = [...population.people];
  for (const person of originals) if (random.chance(1 / 8)) writeCarelessly(person, surroundings);

  /** Somebody else who looks like this person. */
  const lookalike: Record<Lookalike, (other: PopulationPerson) => PopulationPerson> = {
    namesakes: (other) => {
      const workplace = anyWorkplace();
      return fill(add({ ...other, ...empty, partner_surname: null }, workplace), workplace);
    },
    'namesakes at one organisation': (other) => {
      const workplace = works.get(other.id)!;
      return fill(add({ ...other, ...empty, partner_surname: null }, workplace), workplace);
    },
    'a family at one address': (other) => {
      if (!other.street) Object.assign(other, home(), { city: other.city ?? random.pick(cities) });
      const form = random.pick(['MR', 'MRS'] as const);
      const alike = random.chance(0.25);
      let given = drawGiven[form]();
      // few initials have a name for both sexes
      for (let tries = 0; given === other.given_name || (alike && tries < 200 && initialOf(given) !== initialOf(other.given_name!)); tries++) given = drawGiven[form]();
      const couple = random.chance(0.3);
      const workplace = random.chance(0.3) ? (works.get(other.id) ?? null) : anyWorkplace();
      const relative = fill(add({ ...other, ...empty, given_name: given, initials: random.chance(0.5) ? initialOf(given) : null, form_of_address: form, partner_surname: null }, workplace), workplace);
      if (couple) {
        const [prefix, surname] = drawSurname();
        Object.assign(relative, { surname_prefix: prefix, surname, partner_surname: [other.surname_prefix, other.surname].filter(Boolean).join(' ') });
      }
      Object.assign(relative, { street: other.street, postcode: other.postcode, city: other.city });
      if (other.phone && random.chance(other.phone.startsWith('+316') ? 0.08 : 0.6)) relative.phone = other.phone;
      if (other.email && random.chance(0.15)) relative.email = other.email;
      return relative;
    },
    'colleagues with a general mailbox': (other) => {
      const workplace = works.get(other.id)!;
      Object.assign(other, { email: `info@${workplace.domain}`, city: workplace.city });
      if (!other.phone?.startsWith('+316')) other.phone = workplace.phone;
      const colleague = fill(add(someone(), workplace), workplace);
      const alike = random.next();
      if (alike < 0.1) Object.assign(colleague, { surname_prefix: other.surname_prefix, surname: other.surname });
      else if (alike < 0.2) Object.assign(colleague, { given_name: other.given_name, form_of_address: other.form_of_address, initials: null });
      Object.assign(colleague, { email: other.email, city: other.city });
      if (!colleague.phone?.startsWith('+316')) colleague.phone = workplace.phone;
      return colleague;
    },
  };
  const named = random.shuffle(originals.filter((person) => person.given_name !== null && works.has(person.id)));
  for (const [kind, number] of lookalikes) {
    for (const other of named.splice(0, number)) population.lookalikes.set(pairOf(other.id, lookalike[kind](other).id), kind);
  }
  // everybody may be there twice, those with a namesake or a relative too
  const seconds = writeAgain(random.shuffle(originals), copies, (person) => works.get(person.id) ?? null, surroundings);
  for (const { original, written, workplace, former, variations } of seconds) {
    population.truth.set(pairOf(original.id, add(written, workplace).id), variations);
    if (former) population.aliases.push({ stakeholder_id: original.id, email: former });
  }
  return population;
}

/** Surnames with how often they are borne. All others together are five times as many as the common ones. */
function surnamesOf(random: Random): [[string | null, string], number][] {
  const usual = common.map((text, rank): [[string | null, string], number] => {
    const parts = text.split('.');
    return [[parts.slice(0, -1).join(' ') || null, parts.at(-1)!], 15 / (rank + 25)];
  });
  const seldom = heads.flatMap((head) =>
    tails.flatMap((tail) => endings.map((ending): [[string | null, string], number] => [[random.weighted(tailPrefixes), head + tail + ending], random.next() ** 2])),
  );
  const mass = (entries: [unknown, number][]) => entries.reduce((sum, [, weight]) => sum + weight, 0);
  const whole = mass(usual);
  const factor = (5 * whole) / mass(seldom);
  const foreign = accented.map((surname): [[string | null, string], number] => [[null, surname], (0.3 * whole) / accented.length]);
  return [...usual, ...seldom.map(([name, weight]): [[string | null, string], number] => [name, weight * factor]), ...foreign];
}

/** Draws by weight from many, in the time of a search. */
function picker<T>(items: readonly (readonly [T, number])[], random: Random): () => T {
  let sum = 0;
  const edges = items.map(([, weight]) => (sum += weight));
  return () => {
    const wanted = random.next() * sum;
    let [low, high] = [0, edges.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low]![0];
  };
}

/** A person as the table holds it. */
export function rowOf(person: PopulationPerson): object {
  const name: PersonName = {
    initials: person.initials, givenName: person.given_name, surnamePrefix: person.surname_prefix, surname: person.surname, partnerSurname: person.partner_surname,
  };
  return { ...person, display_name: displayName(name), sort_name: sortName(name), sort_key: sortKey(name) };
}
