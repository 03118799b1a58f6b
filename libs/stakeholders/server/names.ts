/**
 * The Dutch rules for writing, sorting and parsing the names of persons.
 *
 * Choices that the rules of spelling leave open:
 * - A partner's surname comes first, joined to the person's own by a hyphen, as on a Dutch passport or letter:
 *   own name Jansen, partner De Vries gives "Anna de Vries-Jansen", which sorts under V. It carries its own prefix
 *   in the same text ("de Vries").
 * - d' and l' never take a capital ("mevrouw d'Ancona"), neither do 't and 's; the surname proper has it already.
 *   Like every other prefix they do not count in sorting: "Ancona, Hedy d'".
 * - A prefix is put in lower case after a given name or initials, also when it was stored with a capital, except for
 *   El, Ben and their like and for Belgian names: there the capital belongs to the name as registered.
 * - A Belgian family whose prefix must stay lower case everywhere ("de Clippele") has it stored inside the surname.
 */
export interface PersonName {
  initials?: string | null;
  givenName?: string | null;
  surnamePrefix?: string | null;
  surname?: string | null;
  partnerSurname?: string | null;
  /** Belgian names sort on the whole surname, prefix included. */
  sortOnPrefix?: boolean | null;
}

export interface SplitName {
  initials: string | null;
  givenName: string | null;
  surnamePrefix: string | null;
  /** Empty only if the text held no name at all. */
  surname: string;
}

export type FormOfAddress = 'MR' | 'MRS' | 'NEUTRAL';
export type SalutationLocale = 'nl' | 'en';

/** Words that make up a prefix, alone or in a row ("van", "op den", "van de l'"). */
const PARTICLES = new Set(
  (
    "aan achter al am auf aus ben bij bin boven bint d' da das de degli dei del dell' della den der des di die do don " +
    "dos du el 'm gen het ibn in l' la las le les lo los 'n onder op over 's 's- s' 't te ten ter tho thoe thor to " +
    "toe tot uijt uit unter v. v.d. v.d v/d van vd vom von voor vor zu zum zur abu af av ait aït"
  ).split(' '),
);

/** Particles whose capital is part of the name as registered. */
const KEEP_CASE = new Set(['abu', 'ait', 'aït', 'al', 'ben', 'bin', 'bint', 'el', 'ibn']);

/** Particles that are given names too: as the first word of a name, with a capital, they are taken for one. */
const GIVEN_NAMES_TOO = new Set(['al', 'ben', 'da', 'di', 'do', 'don', 'lo', 'thor', 'to']);

const JUNIOR = /^[js]r\.?$/i;

/** Abbreviated particles look like initials. */
const ABBREVIATED = /^v(?:\.|\.?d\.?|\/d)$/;

/** Initials of more than one letter, as they are written with one full stop. */
const LONG_INITIALS = new Set([
  'ch', 'chr', 'fr', 'gijsb', 'ij', 'jac', 'joh', 'ph', 'sj', 'st', 'th', 'tj', 'wm',
]);

const DOTTED_TITLE =
  /^(?:prof|dr|drs|mr|ir|ing|ds|bc|jhr|jkvr|mgr|dhr|hr|mevr|mw|mej|mrs|ms)\.[\s/]*(?=\S)/i;
const SPELLED_TITLE =
  /^(?:prof|professor|dr|drs|mr|ir|jhr|jonkheer|jkvr|jonkvrouw|(?:de )?heer(?: en mevrouw)?|dhr|meneer|mevr|mevrouw|mw|mej|mejuffrouw|mrs|ms) (?=\S)/i;
/** Without a full stop these are titles only in lower case: Ing and Ds could be names. */
const LOWER_CASE_TITLE = /^(?:ing|ds|bc) (?=\S)/;
const DEGREE = /[\s,]+(?:MSc|BSc|MA|BA|LLM|LLB|PhD|MBA|EMBA|MPA|MPhil|BEd|MEd|BBA|RA|RC|AA|MD)\.?$/;

/** One notation for spaces, apostrophes, hyphens and the ij; no control or invisible characters. */
function clean(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replace(/\u0133/g, 'ij')
    .replace(/\u0132/g, 'IJ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

function startsWithCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}

/** "d'" and "'s-" stand against the name, every other prefix apart from it. */
function join(prefix: string, core: string): string {
  if (!prefix || !core) return prefix || core;
  return /['-]$/.test(prefix) ? prefix + core : `${prefix} ${core}`;
}

function lowerPrefix(prefix: string): string {
  return prefix
    .split(' ')
    .map((word) => (KEEP_CASE.has(word.toLowerCase()) ? word : word.toLowerCase()))
    .join(' ');
}

/** The prefix as it is written where no given name or initials precede it: "Van den", but "d'" and "'t". */
export function capitalisePrefix(prefix: string): string {
  const text = clean(prefix);
  if (/^(?:'|\p{L}')/u.test(text)) return text;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

interface Family {
  prefix: string;
  core: string;
}

/** Takes the prefix off the front of a surname; what remains is never empty. */
function splitSurname(words: readonly string[]): Family {
  const prefix: string[] = [];
  let i = 0;
  while (i < words.length - 1 && isParticle(words[i] ?? '')) {
    prefix.push(words[i] ?? '');
    i += 1;
    // "in t Veld": the apostrophe is often left out in typing.
    if (words[i] === 't' && i < words.length - 1) {
      prefix.push("'t");
      i += 1;
    }
  }
  const rest = words.slice(i);
  const elided = elision(rest[0] ?? '');
  if (elided) {
    prefix.push(elided);
    rest[0] = (rest[0] ?? '').slice(elided.length);
  }
  return { prefix: prefix.join(' '), core: rest.join(' ') };
}

/** The lower-case "d'", "l'" or "'s-" that a word begins with; a capital ("D'Hondt") belongs to the surname. */
function elision(word: string): string | null {
  return /^(?:(?:d|l|s|dell)'|'s-?|'t)(?=\p{L})/u.exec(word)?.[0] ?? null;
}

function family(name: PersonName): Family {
  const surname = clean(name.surname);
  const given = clean(name.surnamePrefix);
  let own: Family = { prefix: given, core: surname };
  if (!given && !name.sortOnPrefix && !startsWithCapital(surname)) own = splitSurname(surname.split(' '));
  if (!name.sortOnPrefix) own.prefix = lowerPrefix(own.prefix);

  const partnerSurname = clean(name.partnerSurname);
  if (!partnerSurname) return own;
  const partner = splitSurname(partnerSurname.split(' '));
  const second = join(own.prefix, own.core);
  return {
    prefix: name.sortOnPrefix ? partner.prefix : lowerPrefix(partner.prefix),
    core: second ? `${partner.core}-${second}` : partner.core,
  };
}

function firstName(name: PersonName): string {
  return clean(name.givenName) || clean(name.initials);
}

/** The surname as it is written on its own: "Den Boer", "d'Ancona", "De Vries-Jansen". */
export function fullSurname(name: PersonName): string {
  const { prefix, core } = family(name);
  return join(capitalisePrefix(prefix), core);
}

/** "Piet den Boer"; without a given name "P. den Boer", with the surname only "Den Boer". */
export function displayName(name: PersonName): string {
  const first = firstName(name);
  if (!first) return fullSurname(name);
  const { prefix, core } = family(name);
  return core ? `${first} ${join(prefix, core)}` : first;
}

/** "Boer, Piet den"; Belgian "Van Damme, Jan". */
export function sortName(name: PersonName): string {
  const first = firstName(name);
  const { prefix, core } = family(name);
  if (!core) return first;
  const head = name.sortOnPrefix ? join(capitalisePrefix(prefix), core) : core;
  const tail = [first, name.sortOnPrefix ? '' : prefix].filter(Boolean).join(' ');
  return tail ? `${head}, ${tail}` : head;
}

/**
 * The text to order by, with the collation "nl-x-icu": core surname, initials, prefix, given name.
 * Two spaces part the fields: a space sorts before all other characters and a field never holds two in a row, so
 * that Boer, P. comes before Boer Aarts, A. Accents weigh only between texts that are equal without them.
 */
export function sortKey(name: PersonName): string {
  const { prefix, core } = family(name);
  const givenName = clean(name.givenName);
  const initials = clean(name.initials) || initialsOf(givenName);
  const fields = name.sortOnPrefix
    ? [join(prefix, core), initials, '', givenName]
    : [core, initials, prefix, givenName];
  return fields.join('  ').trimEnd();
}

function initialsOf(givenName: string): string {
  return givenName
    .split(/[\s-]+/)
    .map((word) => (word.startsWith('IJ') ? 'IJ' : ([...word][0] ?? '').toUpperCase()))
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join('');
}

const SALUTATIONS = {
  nl: {
    MR: (surname: string) => `Geachte heer ${surname},`,
    MRS: (surname: string) => `Geachte mevrouw ${surname},`,
    NEUTRAL: (fullName: string) => `Geachte ${fullName},`,
    eitherWith: (surname: string) => `Geachte heer/mevrouw ${surname},`,
    either: 'Geachte heer, mevrouw,',
    informal: (firstName: string) => `Beste ${firstName},`,
    college: 'Geacht college,',
    commission: 'Geachte commissie,',
  },
  en: {
    MR: (surname: string) => `Dear Mr ${surname},`,
    MRS: (surname: string) => `Dear Ms ${surname},`,
    NEUTRAL: (fullName: string) => `Dear ${fullName},`,
    eitherWith: (surname: string) => `Dear Mr or Ms ${surname},`,
    either: 'Dear Sir or Madam,',
    informal: (firstName: string) => `Dear ${firstName},`,
    college: 'Dear Sir or Madam,',
    commission: 'Dear members of the committee,',
  },
} as const;

/** "Geachte heer Den Boer,"; if the form of address is unknown "Geachte Piet den Boer,". */
export function salutation(name: PersonName, formOfAddress: FormOfAddress, locale: SalutationLocale = 'nl'): string {
  const phrases = SALUTATIONS[locale];
  const surname = fullSurname(name);
  const first = firstName(name);
  if (!surname) return first ? phrases.NEUTRAL(first) : phrases.either;
  if (formOfAddress !== 'NEUTRAL') return phrases[formOfAddress](surname);
  // "Geachte Den Boer," is curt, so a surname alone gets both forms.
  return first ? phrases.NEUTRAL(displayName(name)) : phrases.eitherWith(surname);
}

/** "Beste Piet,"; whose given name is unknown is greeted by the whole name. */
export function informalSalutation(name: PersonName, locale: SalutationLocale = 'nl'): string {
  const phrases = SALUTATIONS[locale];
  const greeted = clean(name.givenName) || displayName(name);
  return greeted ? phrases.informal(greeted) : phrases.either;
}

/**
 * The salutation of a body. A college is one that governs or supervises ("College van B en W", "Gedeputeerde
 * Staten"), not a school ("Horizon College"); a committee is whatever calls itself one.
 */
export function organisationSalutation(organisationName: string, locale: SalutationLocale = 'nl'): string {
  const phrases = SALUTATIONS[locale];
  const text = clean(organisationName).toLowerCase();
  if (/(?:^|\s)college (?:van|voor|sociaal)(?:\s|$)|^(?:het )?college$|^gedeputeerde staten(?:\s|$)/.test(text)) {
    return phrases.college;
  }
  if (/commissie(?![\p{L}\p{N}])/u.test(text)) return phrases.commission;
  return phrases.either;
}

/**
 * "ab", "AB", "a b" and "A.B" all become "A.B."; "Th.", "Chr." and "IJ." stay one initial, a hyphen stays ("J.-P.").
 * "IJ" without a full stop between is the one letter IJ. Null if there is no letter in it.
 */
export function normaliseInitials(text: string | null | undefined): string | null {
  const result: string[] = [];
  for (const [chunk] of clean(text).matchAll(/-?[\p{L}\p{M}]+\.?/gu)) {
    const hyphen = chunk.startsWith('-') && result.length > 0 ? '-' : '';
    const letters = chunk.replace(/[-.]/g, '');
    const initials = initialsInChunk(letters, chunk.endsWith('.'));
    result.push(hyphen + initials.map((initial) => `${initial}.`).join(''));
  }
  return result.join('') || null;
}

function initialsInChunk(letters: string, endsInStop: boolean): string[] {
  const capital = (initial: string) =>
    initial.toLowerCase() === 'ij' ? 'IJ' : initial.charAt(0).toUpperCase() + initial.slice(1).toLowerCase();
  const isLong = LONG_INITIALS.has(letters.toLowerCase());
  const written = /^(?:IJ|\p{Lu})\p{Ll}+$/u.test(letters);
  if (isLong && (written || (endsInStop && letters === letters.toLowerCase()))) return [capital(letters)];
  // A whole given name typed where initials belong; "Ab" is A.B. from a keyboard that capitalises by itself.
  if (written && letters.length > 2) return [initialsOf(capitalisePart(letters)).replace('.', '')];
  const parts = letters.match(/[Ii][Jj]|\p{Lu}\p{Ll}+(?=\p{Lu}|$)|\p{L}/gu) ?? [];
  return parts.flatMap((part) => (LONG_INITIALS.has(part.toLowerCase()) ? [part] : [...part])).map(capital);
}

/** Capitals where a name typed in haste lacks them: "jansen-de vries", "Ijsbrand". Capitals present stay. */
function capitaliseWord(word: string, always: boolean): string {
  return word
    .split('-')
    .map((part, i) => ((isParticle(part) || JUNIOR.test(part)) && !(always && i === 0) ? part : capitalisePart(part)))
    .join('-');
}

function capitalisePart(part: string): string {
  const elided = /^(\p{L}')(\p{L}.*)$/u.exec(part);
  if (!elided) return capitaliseFirst(part);
  const [, start = '', rest = ''] = elided;
  return (start === "d'" || start === "l'" ? start : start.toUpperCase()) + capitaliseFirst(rest);
}

function capitaliseFirst(word: string): string {
  // Before a vowel it is no Dutch IJ: Ijaz, Ijeoma.
  if (/^[Ii]j(?=[bcdfghklmnpqrstvwxz])/.test(word)) return `IJ${word.slice(2)}`;
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/**
 * Reads one typed text as a name: "Piet van den Boer", "dr. A.B. de Vries", "Vries, Anna de", "A.B. (Anna) de
 * Vries", "van der Berg". Titles and degrees are left out. Nothing in a text tells a Belgian name or a partner's
 * name for certain, so these are never guessed: a double name stays one surname.
 */
export function splitName(full: string): SplitName {
  let text = trimPunctuation(clean(full).replace(/ ?-[ -]*/g, '-').replace(/ ?[,;][ ,;]*/g, ', '));
  // Typed without (or only in) capitals, the case tells nothing and is put right at the end.
  const uniform = text === text.toLowerCase() || text === text.toUpperCase();
  if (uniform) text = text.toLowerCase();
  else while (DEGREE.test(text) && /[\s,]\S*[\s,]/.test(text)) text = text.replace(DEGREE, '');

  const comma = text.indexOf(',');
  const split =
    comma < 0
      ? splitPlain(text, uniform)
      : splitAtComma(text.slice(0, comma), text.slice(comma + 1).replace(/,/g, ' ').trim(), uniform);

  const surname = split.surname
    .split(' ')
    .map((word, i) => capitaliseWord(word, i === 0))
    .join(' ');
  const givenName = split.givenName
    .split(' ')
    .map((word) => capitaliseWord(word, true))
    .join(' ');
  return {
    initials: normaliseInitials(split.initials),
    givenName: givenName || null,
    surnamePrefix: lowerPrefix(split.prefix) || null,
    surname,
  };
}

/** By hand: a regular expression for the end of a text takes quadratic time on a text full of commas. */
function trimPunctuation(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && ' ,-'.includes(text.charAt(from))) from += 1;
  while (to > from && ' ,-'.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

interface RawSplit {
  initials: string;
  givenName: string;
  prefix: string;
  surname: string;
}

function withoutTitles(text: string): string {
  let rest = text.trim();
  for (;;) {
    const shorter = rest.replace(DOTTED_TITLE, '').replace(SPELLED_TITLE, '').replace(LOWER_CASE_TITLE, '').trim();
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** Words of a text; "A.B.de" is two of them. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\.(?=\p{L}{2,}(?![\p{L}.]))/gu, '. ')
    .split(/\s+/)
    .filter(Boolean);
}

function isInitials(word: string, uniform: boolean): boolean {
  if (/^(?:(?:\p{Lu}{1,4}|\p{L}\p{Ll}{0,3})\.-?)+\p{L}?$/u.test(word)) return true;
  return uniform ? /^\p{Ll}$/u.test(word) : /^\p{Lu}{1,4}$/u.test(word);
}

interface First {
  initials: string;
  nickname: string;
  words: string[];
}

/** Takes initials, and the given name in parentheses that may follow them, off the front of a text. */
function takeInitials(text: string, uniform: boolean, keepLast: boolean): First {
  const parentheses = /\(([^()]*)\)/.exec(text);
  const inner = parentheses?.[1]?.trim() ?? '';
  const words = wordsOf(text.replace(/\([^()]*\)/g, ' ').replace(/[()]/g, ' '));
  const before = wordsOf(text.slice(0, parentheses?.index ?? 0)).length;
  if (words.length === 0) words.push(...wordsOf(inner));

  let count = 0;
  while (count < words.length - (keepLast ? 1 : 0)) {
    const word = words[count] ?? '';
    if (!isInitials(word, uniform) || (ABBREVIATED.test(word) && (count > 0 || !uniform))) break;
    count += 1;
  }
  return {
    initials: words.slice(0, count).join(' '),
    // "Anna de Vries (VNG)" tells something else than a name.
    nickname: before > 0 && before === count ? inner : '',
    words: words.slice(count),
  };
}

function splitPlain(text: string, uniform: boolean): RawSplit {
  const { initials, nickname, words } = takeInitials(withoutTitles(text), uniform, true);
  const start = familyStart(words, uniform, initials !== '');
  const { prefix, core } = isParticleAt(words, start, uniform, initials !== '')
    ? splitSurname(words.slice(start).map((word, i) => (i === 0 && word === 't' ? "'t" : word)))
    : splitFrom(words.slice(start));
  const before = words.slice(0, start);
  if (initials) {
    // "J.P. Bos van Dam": between initials and prefix stands a part of the surname.
    if (before.length > 0) return { initials, givenName: nickname, prefix: '', surname: words.join(' ') };
    return { initials, givenName: nickname, prefix, surname: core };
  }
  const middle = before.filter((word, i) => i > 0 && isInitials(word, uniform));
  const given = before.filter((word) => !middle.includes(word));
  return {
    initials: middle.length > 0 ? initialsOf(given.map(capitalisePart).join(' ')) + middle.join(' ') : '',
    givenName: given.join(' '),
    prefix,
    surname: core,
  };
}

function splitFrom(words: readonly string[]): Family {
  const [first = ''] = words;
  return elision(first) ? splitSurname(words) : { prefix: '', core: words.join(' ') };
}

function isParticleAt(words: readonly string[], i: number, uniform: boolean, afterInitials: boolean): boolean {
  const word = words[i] ?? '';
  if (i >= words.length - 1) return false;
  if (word === 't') return !uniform;
  if (!isParticle(word)) return false;
  const couldBeGiven = i === 0 && !afterInitials && (uniform || startsWithCapital(word));
  return !(couldBeGiven && GIVEN_NAMES_TOO.has(word.toLowerCase()));
}

/** Where the surname begins: at a prefix, at "Jansen-de", or else at the last word (after initials: the first). */
function familyStart(words: readonly string[], uniform: boolean, afterInitials: boolean): number {
  const found = words.findIndex((word, i) => {
    if (isParticleAt(words, i, uniform, afterInitials) || elision(word)) return true;
    const last = word.split('-');
    return last.length > 1 && i < words.length - 1 && isParticle(last[last.length - 1] ?? '');
  });
  if (found >= 0) return found;
  if (afterInitials) return 0;
  const last = words.length - 1;
  return Math.max(0, JUNIOR.test(words[last] ?? '') ? last - 1 : last);
}

function splitAtComma(head: string, tail: string, uniform: boolean): RawSplit {
  // "Anna de Vries, VNG": what follows is where she works.
  if (!uniform && /^\p{Lu}{3,}$/u.test(tail)) {
    const plain = splitPlain(head, uniform);
    if (plain.givenName || plain.initials) return plain;
  }
  return splitInverted(head, tail, uniform);
}

/** "Vries, Anna de", and also "de Vries, Anna". */
function splitInverted(head: string, tail: string, uniform: boolean): RawSplit {
  const surname = wordsOf(withoutTitles(head.replace(/\([^()]*\)/g, ' ')));
  const { initials, nickname, words } = takeInitials(withoutTitles(tail), uniform, false);
  let end = words.length;
  while (end > 0 && isParticle(words[end - 1] ?? '')) end -= 1;
  const [only = ''] = words;
  if (end === 0 && words.length === 1 && !initials && GIVEN_NAMES_TOO.has(only.toLowerCase())) {
    if (uniform || startsWithCapital(only)) end = 1;
  }
  const prefix = words.slice(end).join(' ');
  const givenName = nickname || words.slice(0, end).join(' ');
  if (prefix) return { initials, givenName, prefix, surname: surname.join(' ') };
  const own = splitSurname(surname);
  return { initials, givenName, prefix: own.prefix, surname: own.core };
}
