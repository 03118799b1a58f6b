import { displayName, type PersonName, sortKey, sortName } from '@regiekamer/stakeholders-server';
import { v5 as uuidOf } from 'uuid';
import { Random } from '../demo/random.js';

/**
 * People as the address books of a trade association hold them, a known part of them twice. The names are as common as they
 * are in the Netherlands: a few surnames that hundreds have, and a long tail. What makes the second record of somebody differ
 * is drawn field by field, by how it came to be (a form, an older system, a colleague who typed it), and not by what can be
 * found again: some of them share nothing but half a name.
 */
export interface Population {
  organisations: { id: string; name: string; city: string }[];
  people: PopulationPerson[];
  affiliations: { id: string; person_id: string; organisation_id: string; ended_on: string | null }[];
  aliases: { stakeholder_id: string; email: string }[];
  /** the pairs that are one person, each as `${lower id} ${higher id}` */
  truth: Set<string>;
}

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
  city: string | null;
}

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
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
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

interface Workplace {
  id: string;
  name: string;
  city: string;
  domain: string;
  phone: string;
  pattern: Pattern;
}

/** Makes one of a size: the same seed makes the same people. */
export function makePopulation(count: number, seed = 'duplicates', share = 0.05): Population {
  const random = new Random(seed);
  const id = (name: string) => uuidOf(`${seed} ${name}`, '6ba7b811-9dad-11d1-80b4-00c04fd430c8');
  const surnames = [
    ...common.map((text, rank): [[string | null, string], number] => {
      const parts = text.split('.');
      return [[parts.slice(0, -1).join(' ') || null, parts.at(-1)!], 15 / (rank + 25)];
    }),
    // all others together are five times as many as the common ones
    ...heads.flatMap((head) => tails.flatMap((tail) => endings.map((ending): [[string | null, string], number] => [[random.weighted(tailPrefixes), head + tail + ending], random.next() ** 2]))),
  ];
  const commonMass = surnames.slice(0, common.length).reduce((sum, [, weight]) => sum + weight, 0);
  const tailMass = surnames.slice(common.length).reduce((sum, [, weight]) => sum + weight, 0);
  for (const entry of surnames.slice(common.length)) entry[1] *= (5 * commonMass) / tailMass;
  const drawSurname = picker(surnames, random);
  const drawGiven = { MR: picker(withTail('MR'), random), MRS: picker(withTail('MRS'), random) };
  const mobile = () => `+316${random.int(10_000_000, 99_999_999)}`;
  const landline = () => `+31${random.pick(['20', '10', '30', '40', '50', '24', '70', '73'])}${random.int(1_000_000, 9_999_999)}`;

  const workplaces = Array.from({ length: Math.max(20, Math.round(count / 14)) }, (_, at): Workplace => {
    const name = `${random.pick(['Stichting', 'Gemeente', 'Vereniging', 'Zorggroep', 'Welzijn', 'Bureau'])} ${random.pick(heads)}${random.pick(tails)} ${at}`;
    return { id: id(`organisation ${at}`), name, city: random.pick(cities), domain: `${letters(name)}${at}.example`, phone: landline(), pattern: random.weighted(patterns) };
  });
  const drawWorkplace = () => random.zipf(workplaces);

  const population: Population = { organisations: workplaces.map(({ id: key, name, city }) => ({ id: key, name, city })), people: [], affiliations: [], aliases: [], truth: new Set() };
  const works = new Map<string, Workplace>();
  const add = (person: Omit<PopulationPerson, 'id'>, workplace: Workplace | null): PopulationPerson => {
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
  const addressAt = (person: PopulationPerson, workplace: Workplace) => own(person, workplace.pattern(person), workplace.domain);
  const fill = (person: PopulationPerson, workplace: Workplace | null) => {
    const kind = random.next();
    if (workplace && kind < 0.72) person.email = addressAt(person, workplace);
    else if (workplace && kind < 0.75) person.email = `info@${workplace.domain}`;
    else if (kind < 0.85) person.email = own(person, `${first(person)}.${last(person)}${random.chance(0.5) ? random.int(1, 99) : ''}`, 'gmail.com');
    const by = random.next();
    if (by < 0.45) person.phone = mobile();
    else if (by < 0.65) person.phone = workplace && random.chance(0.6) ? workplace.phone : landline();
    if (random.chance(0.8)) person.city = workplace && random.chance(0.7) ? workplace.city : random.pick(cities);
    return person;
  };
  const someone = (): Omit<PopulationPerson, 'id'> => {
    const form = random.pick(['MR', 'MRS'] as const);
    const [prefix, surname] = drawSurname();
    const given = drawGiven[form]();
    const firstInitial = random.chance(0.85) ? plain(given).charAt(0).toUpperCase() : random.pick([...'ACEGHJMPRTW']);
    const more = Array.from({ length: random.weighted([[0, 5], [1, 4], [2, 2]]) }, () => `${random.pick([...'ABCDEGHJLMPRTW'])}.`).join('');
    return {
      given_name: random.chance(0.88) ? given : null,
      initials: random.chance(0.5) ? `${firstInitial}.${more}` : `${firstInitial}.`,
      surname_prefix: prefix, surname,
      partner_surname: form === 'MRS' && random.chance(0.15) ? drawSurname().filter(Boolean).join(' ') : null,
      form_of_address: random.chance(0.75) ? form : 'NEUTRAL',
      email: null, phone: null, city: null,
    };
  };

  const copies = Math.round(count * share);
  const relatives = Math.round(count * 0.01);
  while (population.people.length < count - copies - relatives) {
    const workplace = random.chance(0.9) ? drawWorkplace() : null;
    const person = someone();
    // half of the records have no initials beside a given name
    if (person.given_name && random.chance(0.5)) person.initials = null;
    fill(add(person, workplace), workplace);
  }
  const originals = [...population.people];
  // who is not the same for all that: father and son in one firm, a couple, and two of one name in one organisation
  for (let at = 0; at < relatives; at++) {
    const other = random.pick(originals);
    const workplace = works.get(other.id) ?? null;
    const kind = random.weighted([['family', 5], ['couple', 4], ['namesake', 1]] as const);
    const form = kind === 'couple' ? random.pick(['MR', 'MRS'] as const) : 'MR';
    let given = other.given_name ?? 'Jan';
    while (kind !== 'namesake' && given === (other.given_name ?? 'Jan')) given = drawGiven[form]();
    const relative = fill(add({ ...other, given_name: given, initials: `${plain(given).charAt(0)}.`, form_of_address: form, partner_surname: kind === 'couple' ? other.partner_surname : null, email: null, phone: null, city: null }, workplace), workplace);
    if (kind !== 'namesake') {
      relative.city = other.city;
      if (random.chance(other.phone?.startsWith('+316') ? 0.08 : 0.5)) relative.phone = other.phone;
      if (random.chance(0.15)) relative.email = other.email;
    }
  }
  for (const original of random.sample(originals, copies)) {
    const [copy, workplace] = secondRecord(original, works.get(original.id) ?? null);
    const added = add(copy, workplace);
    population.truth.add([original.id, added.id].sort().join(' '));
  }
  return population;

  /** How somebody who is there already comes in again. */
  function secondRecord(original: PopulationPerson, workplace: Workplace | null): [Omit<PopulationPerson, 'id'>, Workplace | null] {
    const { id: originalId, ...copy } = original;
    const source = random.weighted([['form', 40], ['older system', 30], ['colleague', 30]] as const);
    const moved = random.chance({ form: 0.2, 'older system': 0.5, colleague: 0.1 }[source]);
    const there = moved ? drawWorkplace() : workplace;
    const known = there && random.chance({ form: 0.75, 'older system': 0.85, colleague: 0.85 }[source]) ? there : null;
    const had = { ...copy };
    copy.email = null;
    if (random.chance({ form: 0.92, 'older system': 0.7, colleague: 0.5 }[source])) {
      copy.email = there && moved ? addressAt(original, there) : had.email ?? (there ? addressAt(original, there) : null);
      // a private address on a form, or the same mailbox in another notation
      if (source === 'form' && random.chance(0.15)) copy.email = own(original, first(original) + last(original), 'gmail.com');
      else if (there && random.chance(0.04)) copy.email = own(original, `${last(original)}.${first(original)}`, there.domain);
      // whoever changed jobs may have been kept up: the older address is an alias then
      if (moved && copy.email && random.chance(0.4)) population.aliases.push({ stakeholder_id: originalId, email: copy.email });
    }
    copy.phone = null;
    if (random.chance({ form: 0.6, 'older system': 0.6, colleague: 0.45 }[source])) {
      const stays = had.phone !== null && (had.phone.startsWith('+316') ? random.chance(0.85) : !moved);
      copy.phone = stays ? had.phone : random.chance(0.5) ? mobile() : (there?.phone ?? landline());
    }
    copy.city = random.chance(0.65) ? (moved && random.chance(0.5) && there ? there.city : had.city) : null;
    if (random.chance(0.3)) copy.form_of_address = 'NEUTRAL';
    return [typed(copy), known];
  }

  /** The name as another hand writes it. */
  function typed(person: Omit<PopulationPerson, 'id'>): Omit<PopulationPerson, 'id'> {
    const initial = (text: string) => `${plain(text).charAt(0).toUpperCase()}.`;
    if (person.given_name && random.chance(0.22)) Object.assign(person, { initials: person.initials ?? initial(person.given_name), given_name: null });
    else if (person.given_name && random.chance(0.6)) person.initials = random.chance(0.5) ? null : initial(person.given_name);
    if (person.surname_prefix && random.chance(0.35)) {
      const shortened = person.surname_prefix.replace(/^van de[rn]?$/, random.pick(['v.d.', 'vd', 'van de', 'v d']));
      const way = random.int(1, 3);
      if (way === 1) person.surname_prefix = null;
      else if (way === 2) person.surname_prefix = shortened;
      else Object.assign(person, { surname: `${shortened} ${person.surname}`, surname_prefix: null });
    }
    if (random.chance(0.5)) person.surname = person.surname.replace('ij', 'y');
    if (random.chance(0.6)) Object.assign(person, { given_name: person.given_name && plain(person.given_name), surname: plain(person.surname) });
    if (random.chance(0.06)) person.surname = mistyped(person.surname);
    if (person.given_name && random.chance(0.03)) person.given_name = mistyped(person.given_name);
    if (person.form_of_address === 'MRS' && random.chance(0.1)) {
      person.partner_surname = person.partner_surname ? null : drawSurname().filter(Boolean).join(' ');
    }
    // goes by another name than the one in the passport
    if (person.given_name && random.chance(0.02)) person.given_name = random.pick(givenNames[person.form_of_address === 'MRS' ? 'MRS' : 'MR']);
    if (person.given_name && random.chance(0.03)) {
      const { given_name, surname_prefix, surname } = person;
      Object.assign(person, { given_name: [surname_prefix, surname].filter(Boolean).join(' '), surname_prefix: null, surname: given_name });
    }
    return person;
  }

  /** A letter forgotten, doubled, changed or changed places with the next. */
  function mistyped(text: string): string {
    if (text.length < 4) return text;
    const at = random.int(1, text.length - 2);
    const [before, letter, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
    return random.pick([before + next + after, before + letter + letter + next + after, before + random.pick([...'aeionrst']) + next + after, before + next + letter + after]);
  }
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
