import { plain, type PopulationPerson, type Surroundings, type Workplace, type Written } from './population.js';

/**
 * The second record of somebody, as another hand wrote it. Each has one main variation, by these shares; one in three has a
 * second one and one in ten a third, drawn by the same shares. Those of the first seven kinds are the ones that were asked for.
 */
const shares = {
  prefix: 16, // «v.d. Berg», «Berg», or «van der Berg» all in the surname, for «van der | Berg»
  initials: 16, // «J. Bakker» for «Jan Bakker»
  'ij and y': 8,
  accents: 8,
  'former employer': 14, // stands under another organisation, with an address of there
  'names swapped': 6,
  'typing error': 14, // a letter forgotten, doubled, changed or in the place of the next; three in four in the surname
  'partner’s surname': 6, // with the one, without in the other
  'called otherwise': 4, // Johannes is called Hans
  'written the same': 8, // the name is the same; contact data may differ, as with all others
} as const;

export type Variation = keyof typeof shares;
export const variations = Object.keys(shares) as Variation[];

/**
 * Independent of its variations, a record comes in along one of three ways, with what people give there. Some bring nothing
 * that the first record has but a name; they count as well.
 */
const sources = {
  form: { share: 45, email: 0.95, phone: 0.5, organisation: 0.75, city: 0.6, street: 0.3 },
  'visiting card': { share: 30, email: 0.75, phone: 0.65, organisation: 0.95, city: 0.7, street: 0.4 },
  'older system': { share: 25, email: 0.65, phone: 0.55, organisation: 0.8, city: 0.8, street: 0.5 },
};

const calledOtherwise: Record<string, string[]> = {
  Johannes: ['Hans', 'Jan', 'Johan'], Hendrik: ['Henk', 'Rik'], Willem: ['Wim'], Pieter: ['Piet', 'Peter'], Johanna: ['Joke', 'Hanneke', 'Anja'], Maria: ['Ria', 'Marieke', 'Marja'],
  Anna: ['Annie', 'Anneke', 'Anja'], Gerard: ['Gerrit', 'Ger'], Martin: ['Tinus'], Matthijs: ['Thijs'], Christiaan: ['Chris'], Annelies: ['Annie', 'Lies'], Willemijn: ['Mijntje', 'Wil'],
  Thomas: ['Tom'], Jacob: ['Jaap', 'Co'], Frank: ['Frans'], Margriet: ['Greet'], Petra: ['Pietje'], Jan: ['Johannes', 'Johan'], Henk: ['Hendrik'], Kees: ['Cornelis', 'Cor'], Wim: ['Willem'],
  Piet: ['Pieter', 'Petrus'], Theo: ['Theodorus'], Ton: ['Antonius'], Rob: ['Robert'], Bart: ['Bartholomeus'], Tom: ['Thomas'], Hans: ['Johannes', 'Johan'], Jaap: ['Jacob'], Joke: ['Johanna'],
  Hanneke: ['Johanna'], Thijs: ['Matthijs'], Rick: ['Hendrik'], Dirk: ['Diederik'], Ad: ['Adrianus'], Arie: ['Adrianus'], Cor: ['Cornelis'], Leo: ['Leonardus'], Tineke: ['Catharina'], Karin: ['Catharina'],
};

interface SecondRecord {
  original: PopulationPerson;
  written: Written;
  workplace: Workplace | null;
  /** an address of the first record that it keeps as one from before */
  former: string | null;
  variations: Variation[];
}

/** Writes a number of these people once more. @param people in the order in which they are considered; each is taken once at most */
export function writeAgain(people: readonly PopulationPerson[], number: number, worksAt: (person: PopulationPerson) => Workplace | null, around: Surroundings): SecondRecord[] {
  const { random } = around;
  const weighted = variations.map((kind) => [kind, shares[kind]] as const);
  const left = new Set(people);
  const known = (kind: Variation, person: PopulationPerson) => isPossible(kind, person, worksAt(person));
  return Array.from({ length: number }, () => {
    const wanted = [random.weighted(weighted), ...[1 / 3, 1 / 10].flatMap((chance) => (random.chance(chance) ? [random.weighted(weighted)] : []))];
    let original: PopulationPerson | undefined;
    for (const person of left) {
      if (known(wanted[0]!, person)) {
        original = person;
        break;
      }
    }
    if (!original) throw new Error(`Too few people to write ${number} of them again`);
    left.delete(original);
    return again(original, [...new Set(wanted)].filter((kind) => known(kind, original)), worksAt(original), around);
  });
}

const whole = ({ given_name, surname }: Written) => `${given_name ?? ''} ${surname}`;

function isPossible(kind: Variation, person: PopulationPerson, workplace: Workplace | null): boolean {
  switch (kind) {
    case 'prefix':
      return person.surname_prefix !== null;
    case 'initials':
    case 'names swapped':
      return person.given_name !== null;
    case 'ij and y':
      return /ij/i.test(whole(person));
    case 'accents':
      return plain(whole(person)) !== whole(person);
    case 'former employer':
      return workplace !== null;
    case 'typing error':
      return person.surname.length >= 4;
    case 'partner’s surname':
      return person.form_of_address === 'MRS';
    case 'called otherwise':
      return person.given_name !== null && person.given_name in calledOtherwise;
    case 'written the same':
      return true;
  }
}

function again(original: PopulationPerson, kinds: Variation[], worksAt: Workplace | null, around: Surroundings): SecondRecord {
  const { random } = around;
  const source = sources[random.weighted(Object.entries(sources).map(([name, { share }]) => [name as keyof typeof sources, share] as const))];
  const { id: _, ...written } = original;
  const elsewhere = kinds.includes('former employer') ? around.drawWorkplace() : worksAt;
  let former: string | null = null;

  written.email = null;
  if (elsewhere !== worksAt && elsewhere) {
    // whoever came along with an old address: it is known as a former one in three of five cases
    written.email = around.addressAt(original, elsewhere);
    if (random.chance(0.6)) former = written.email;
  } else if (random.chance(source.email)) {
    if (original.email && random.chance(0.8)) written.email = original.email;
    else written.email = elsewhere && random.chance(0.6) ? around.addressAt(original, elsewhere) : around.privateAddress(original);
  }
  written.phone = null;
  if (random.chance(source.phone)) {
    const same = original.phone !== null && random.chance(original.phone.startsWith('+316') ? 0.9 : elsewhere === worksAt ? 0.8 : 0.1);
    written.phone = same ? original.phone : random.chance(0.5) ? around.mobile() : (elsewhere?.phone ?? around.landline());
  }
  Object.assign(written, { street: null, postcode: null, city: null });
  const stayed = elsewhere === worksAt || random.chance(0.6);
  if (random.chance(source.city)) written.city = stayed ? original.city : elsewhere!.city;
  if (written.city && random.chance(source.street)) {
    const place = stayed ? original : elsewhere!;
    Object.assign(written, { street: place.street, postcode: random.chance(0.5) ? place.postcode : (place.postcode?.replace(' ', '') ?? null) });
  }
  if (random.chance(0.3)) written.form_of_address = 'NEUTRAL';
  if (written.given_name && random.chance(0.4)) written.initials = random.chance(0.5) ? null : initialOf(written.given_name);
  // what is left out is left out at the end: swapped names are those that were typed
  for (const kind of variations) if (kinds.includes(kind)) vary[kind]?.(written, around);
  return { original, written, workplace: elsewhere && random.chance(source.organisation) ? elsewhere : null, former, variations: kinds };
}

/** Writes a name as another hand would, of somebody who is there once. */
export function writeCarelessly(person: PopulationPerson, around: Surroundings): void {
  const kind = around.random.weighted((['prefix', 'ij and y', 'accents', 'names swapped', 'typing error'] as const).map((each) => [each, shares[each]] as const));
  if (isPossible(kind, person, null)) vary[kind]?.(person, around);
}

const initialOf = (text: string) => `${plain(text).charAt(0).toUpperCase()}.`;

const vary: Partial<Record<Variation, (person: Written, around: Surroundings) => void>> = {
  prefix: (person, { random }) => {
    const shortened = person.surname_prefix!.replace(/^van de[rn]?$/, random.pick(['v.d.', 'vd', 'van de', 'v d']));
    const way = random.pick(['left out', 'shortened', 'in the surname']);
    if (way === 'in the surname') person.surname = `${shortened} ${person.surname}`;
    person.surname_prefix = way === 'shortened' ? shortened : null;
  },
  initials: (person) => {
    person.initials ??= initialOf(person.given_name!);
    person.given_name = null;
  },
  'ij and y': (person) => {
    person.surname = person.surname.replace(/ij/i, 'y');
    person.given_name = person.given_name?.replace(/^IJ/, 'Y').replace(/ij/, 'y') ?? null;
  },
  accents: (person) => {
    person.surname = plain(person.surname).replaceAll('ı', 'i');
    person.given_name = person.given_name && plain(person.given_name);
  },
  'names swapped': (person) => {
    if (!person.given_name) return; // it is an initial by now
    const { given_name, surname_prefix, surname } = person;
    Object.assign(person, { given_name: [surname_prefix, surname].filter(Boolean).join(' '), surname_prefix: null, surname: given_name });
  },
  'typing error': (person, { random }) => {
    if (person.given_name && person.given_name.length >= 4 && random.chance(0.25)) person.given_name = mistyped(person.given_name, random);
    else person.surname = mistyped(person.surname, random);
  },
  'partner’s surname': (person, { drawSurname }) => {
    person.partner_surname = person.partner_surname ? null : drawSurname().filter(Boolean).join(' ');
  },
  'called otherwise': (person, { random }) => {
    if (person.given_name) person.given_name = random.pick(calledOtherwise[person.given_name] ?? [person.given_name]);
  },
};

/** A letter forgotten, doubled, changed or changed places with the next. */
function mistyped(text: string, random: Surroundings['random']): string {
  if (text.length < 4) return text;
  let typed: string;
  do {
    const at = random.int(1, text.length - 2);
    const [before, letter, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
    typed = random.pick([before + next + after, before + letter + letter + next + after, before + random.pick([...'aeionrst']) + next + after, before + next + letter + after]);
  } while (typed === text);
  return typed;
}
