import { isShared } from './duplicate.traits.js';

/**
 * How likely it is that two records are one, in the manner of Fellegi and Sunter: the odds before anything is known (as many
 * in all records as `before` says), times, for each thing that can be compared, how much likelier what is seen is between two
 * records of one than between two of different ones. What few have in common weighs more than what many have: two people
 * called De Jong are as good as nothing, two called Hoogeboom are something. The weights are natural logarithms.
 *
 * Those of people were fitted, by logistic regression, on the pairs that the keys find in two generated address books (seeds
 * `tune-1` and `tune-2` of `duplicates:measure`), held near what they should be where so few pairs tell little or what is
 * generated is milder than life. On what follows from another thing that is compared already, little is added: who works at
 * one organisation shares its telephone number, who lives at one address shares its city.
 */
const before = { PERSON: 13, ORGANISATION: 0.1 };

/** Fewer records than this tell too little about how common a name is. */
const fewest = 2_000;

/** More records than this under one key say that the key finds nothing. */
const crowd: Record<string, number> = {
  e: 40, p: 40, l: 40, m: 100, r: 100, d: 60, b: 60, t: 60, z: 100, f: 400, x: 40, q: 60, v: 60, a: 40, w: 40, k: 40,
};

const near = (a: string, b: string) => `(
  levenshtein_less_equal(${a}, ${b}, 2) <= case when least(length(${a}), length(${b})) >= 8 then 2 when least(length(${a}), length(${b})) >= 4 then 1 else 0 end
  -- two letters that changed places
  or length(${a}) = length(${b}) and length(${a}) >= 4 and levenshtein_less_equal(${a}, ${b}, 2) = 2
    and (select string_agg(c, '' order by c) from regexp_split_to_table(${a}, '') c) = (select string_agg(c, '' order by c) from regexp_split_to_table(${b}, '') c))`;
/** Of names in which ij has become y: a letter of an ij that was mistyped is one letter, not two. */
const nearNames = (a: string, b: string) => `(${near(a, b)} or ${near(`replace(${a}, 'y', 'ij')`, `replace(${b}, 'y', 'ij')`)})`;

/** How many records have a thing; null for none. */
const recordsWith = (cls: string, value: string) => `(select records from duplicate_frequency where key = '${cls}:' || ${value})`;

/** How many records have the rarer of two things. */
const rarer = (cls: string, a: string, b: string) =>
  `least(coalesce(${recordsWith(cls, a)}, 1), coalesce(${recordsWith(cls, b)}, 1))`;

/** The weight of something that both have, as often as both of one record have it, and as rare as it is. */
const both = (how: number, count: string, most: number) => `least(${most}, ln(${how} * n.records / ${count}))`;

/** What two people may be seen to have in common or not; the first of a trait's levels that holds is the one that counts. */
interface Level {
  when: string;
  weight: number;
  /** how many records have it, and how much of its rarity is added to the weight */
  count?: string;
  slope?: number;
}

const sameInitial = `left(a.initials, 1) = left(b.initials, 1)`;
const initialOfOther = `(left(a.given_name, 1) = left(b.initials, 1) or left(b.given_name, 1) = left(a.initials, 1))`;
const mobile = `a.phone like '+316%'`;

const traits: Record<string, Record<string, Level>> = {
  surname: {
    same: { when: `e.surname is not null and cardinality(a.surnames) = cardinality(b.surnames)`, weight: -0.6, slope: 0.75, count: 'e.surname' },
    partner: { when: `e.surname is not null`, weight: -2.3, slope: 0.85, count: 'e.surname' },
    swapped: { when: `e.swapped`, weight: 9.9 },
    swappedNear: { when: `e.swapped_near`, weight: 7.1 },
    near: { when: `typo.mine is not null`, weight: -5.3, slope: 1, count: rarer('s', 'typo.mine', 'typo.other') },
    other: { when: `true`, weight: -5.5 },
  },
  given: {
    swapped: { when: `e.swapped or e.swapped_near`, weight: 0 },
    same: { when: `e.given is not null`, weight: 1, slope: 0.35, count: 'e.given' },
    called: { when: `a.roots && b.roots`, weight: 1.4 },
    near: {
      when: `a.given_name <> '' and b.given_name <> '' and ${nearNames('a.given_name', 'b.given_name')}`,
      weight: -6.1, slope: 1, count: rarer('g', 'a.given_name', 'b.given_name'),
    },
    short: {
      when: `length(least(a.given_name, b.given_name)) >= 3 and (starts_with(a.given_name, b.given_name) or starts_with(b.given_name, a.given_name))`,
      weight: 0.5,
    },
    otherOfInitial: { when: `a.given_name <> '' and b.given_name <> '' and left(a.given_name, 1) = left(b.given_name, 1)`, weight: -4 },
    otherByInitial: { when: `a.given_name <> '' and b.given_name <> '' and ${sameInitial}`, weight: -0.7 },
    other: { when: `a.given_name <> '' and b.given_name <> ''`, weight: -5.4 },
    unknown: { when: `a.initials = '' or b.initials = ''`, weight: 0 },
    initial: { when: sameInitial, weight: 1.7 },
    initialOfOther: { when: initialOfOther, weight: 0.6 },
    otherInitial: { when: `true`, weight: -7.4 },
  },
  initials: {
    none: { when: `length(a.initials) <= 1 or length(b.initials) <= 1 or e.swapped or e.swapped_near`, weight: 0 },
    same: { when: `a.initials = b.initials`, weight: 1.1 },
    more: { when: `starts_with(a.initials, b.initials) or starts_with(b.initials, a.initials)`, weight: 0.8 },
    other: { when: sameInitial, weight: -3.3 },
  },
  organisation: {
    // an address of the organisation says already who works there
    withEmail: { when: `e.organisation is not null and e.email is not null`, weight: 3.3 },
    same: { when: `e.organisation is not null`, weight: 1.5, slope: 0.35, count: 'e.organisation' },
    other: { when: `cardinality(a.organisations) > 0 and cardinality(b.organisations) > 0`, weight: -1.6 },
  },
  phone: {
    ofRelative: { when: `e.phone is not null and e.relative`, weight: 2 },
    mobile: { when: `e.phone is not null and ${mobile}`, weight: 9.4 },
    colleagues: { when: `e.phone is not null and e.organisation is not null`, weight: 1.5 },
    same: { when: `e.phone is not null`, weight: 4.4 },
    otherMobile: { when: `${mobile} and b.phone like '+316%'`, weight: -2.2 },
    other: { when: `a.phone <> b.phone`, weight: -0.9 },
  },
  email: {
    ofRelative: { when: `e.email is not null and e.personal and e.relative`, weight: 3 },
    own: { when: `e.email is not null and e.personal`, weight: 8.1 },
    colleagues: { when: `e.email is not null and e.organisation is not null`, weight: 0 },
    shared: { when: `e.email is not null`, weight: 5 },
    // jan.jansen2@ is given out where jan.jansen@ is somebody else's
    numbered: { when: `e.numbered`, weight: -6.4 },
    local: { when: `e.local and e.surname is not null and e.given is not null`, weight: -0.2 },
    localAlone: { when: `e.local`, weight: 0.8 },
    // few have two addresses at one organisation, namesakes have
    twoAtOne: { when: `a.domains && b.domains`, weight: -2.8 },
    other: { when: `cardinality(a.emails) > 0 and cardinality(b.emails) > 0`, weight: -0.9 },
  },
  address: {
    ofRelative: { when: `a.address = b.address and e.relative`, weight: 0 },
    colleagues: { when: `a.address = b.address and e.organisation is not null`, weight: 0.9 },
    same: { when: `a.address = b.address`, weight: 4.7 },
    other: { when: `a.address <> b.address`, weight: -0.3 },
  },
  city: {
    explained: { when: `e.city is not null and (e.organisation is not null or a.address = b.address)`, weight: -0.1 },
    same: { when: `e.city is not null`, weight: 0.2, slope: 0.65, count: 'e.city' },
    other: { when: `a.city <> b.city`, weight: -1.7 },
  },
  form: {
    same: { when: `a.form_of_address in ('MR', 'MRS') and a.form_of_address = b.form_of_address`, weight: 0.2 },
    other: { when: `a.form_of_address in ('MR', 'MRS') and b.form_of_address in ('MR', 'MRS')`, weight: -3.5 },
  },
};

const weightOf = ({ weight, count, slope }: Level) => (count ? `${weight} + ${slope} * ln(n.records / ${count})` : `${weight}`);
const weights = Object.fromEntries(
  Object.entries(traits).map(([trait, levels]) => [trait, `case ${Object.values(levels).map((level) => `when ${level.when} then ${weightOf(level)}`).join(' ')} else 0 end`]),
);

const similar = `similarity(a.name, b.name)`;
const organisationWeights: Record<string, string> = {
  name: `case
    -- organisations seldom choose a name that is taken
    when e.name is not null then ${both(0.9, 'e.name', 9)} + 5
    when e.abbreviation is not null and (a.name = any(b.abbreviations) or b.name = any(a.abbreviations)) then ${both(0.6, 'e.abbreviation', 8)} + 3
    when ${near('a.name', 'b.name')} then 8
    when ${similar} >= 0.55 then (${similar} - 0.4) * 18
    else -5 end
    -- each is called otherwise for short: Bergen (NH) is not Bergen (L)
    - case when a.abbreviations <> '{}' and b.abbreviations <> '{}' and not a.abbreviations && b.abbreviations then 9 else 0 end`,
  kvk: `case when e.kvk is not null then 18 when a.kvk_number is not null and b.kvk_number is not null then -6 else 0 end`,
  domain: `case when e.domain is not null then ${both(0.8, 'e.domain', 7)} when cardinality(a.domains) > 0 and cardinality(b.domains) > 0 then -0.7 else 0 end`,
  phone: `case when e.phone is not null then ${both(0.6, 'e.phone', 6)} else 0 end`,
  email: `case when e.email is not null then ${both(0.8, 'e.email', 4)} else 0 end`,
  city: `case when e.city is not null then ${both(0.8, 'e.city', 4)} when a.city is not null and b.city is not null then -4 else 0 end`,
};

const sum = (parts: Record<string, string>) => Object.values(parts).map((part) => `(${part})`).join(' + ');

/** What speaks for it, as message keys. */
const reasons = `array_remove(array[
  case when a.kind = 'PERSON' then case
    when e.surname is not null and e.given is not null then 'duplicates.sameName'
    when e.swapped or e.swapped_near then 'duplicates.swappedNames'
    when e.surname is not null and (a.given_name = '' or b.given_name = '') then 'duplicates.initials'
    when e.surname is not null then 'duplicates.sameSurname'
    when typo.mine is not null then 'duplicates.similarName' end
  else case
    when e.name is not null then 'duplicates.sameName'
    when a.name = any(b.abbreviations) or b.name = any(a.abbreviations) then 'duplicates.abbreviation'
    when ${similar} >= 0.55 then 'duplicates.similarName' end end,
  case when e.surname is not null and cardinality(a.surnames) <> cardinality(b.surnames) then 'duplicates.partnerSurname' end,
  case when e.kvk is not null then 'duplicates.sameKvk' end,
  case when e.email is not null then 'duplicates.sameEmail' end,
  case when e.email is null and e.local then 'duplicates.sameLocalPart' end,
  case when e.phone is not null then 'duplicates.samePhone' end,
  case when e.domain is not null then 'duplicates.sameWebsite' end,
  case when e.organisation is not null then 'duplicates.sameOrganisation' end,
  case when a.address = b.address then 'duplicates.sameAddress' when e.city is not null then 'duplicates.sameCity' end
], null)`;

const crowdOf = `case left(a.key, 1) ${Object.entries(crowd).map(([cls, most]) => `when '${cls}' then ${most}`).join(' ')} else 0 end`;
/** How many records have what both have, null where they do not have it both; of several things, the rarest. */
const shared = (cls: string, column: string) => `case when a.${column} <> '' and a.${column} = b.${column} then ${recordsWith(cls, `a.${column}`)} end`;
const sharedOf = (cls: string, column: string) =>
  `case when a.${column} && b.${column} then (select min(${recordsWith(cls, 'x')}) from unnest(a.${column}) x where x = any(b.${column})) end`;

const plainLocal = `regexp_replace(split_part(x, '@', 1), '[^a-z0-9]', '', 'g')`;
const numberless = (email: string) => `regexp_replace(${email}, '[0-9]*@', '@')`;
// offset 0: each is worked out once, not anew for every weight that asks for it
const sides = `
  cross join lateral (select ${sharedOf('s', 'surnames')} as surname, ${shared('g', 'given_name')} as given offset 0) names
  cross join lateral (
    select names.surname is null and a.given_name <> '' and a.given_name = any(b.surnames) and b.given_name = any(a.surnames) as swapped,
      names.surname is null and a.given_name <> '' and b.given_name <> ''
        and exists (select from unnest(b.surnames) x where left(x, 1) = left(a.given_name, 1) and ${nearNames('x', 'a.given_name')})
        and exists (select from unnest(a.surnames) x where left(x, 1) = left(b.given_name, 1) and ${nearNames('x', 'b.given_name')}) as swapped_near
    offset 0
  ) order_of_names`;
const evidence = `
  names.*, order_of_names.*,
  -- a given name of their own each: who lives with somebody, or works for the same family firm
  names.given is null and not swapped and not swapped_near and a.given_name <> '' and b.given_name <> ''
    and not a.roots && b.roots and not ${nearNames('a.given_name', 'b.given_name')} as relative,
  ${sharedOf('o', 'organisations')} as organisation,
  ${shared('c', 'city')} as city, ${shared('p', 'phone')} as phone, ${sharedOf('e', 'emails')} as email, a.local_parts && b.local_parts as local,
  ${shared('q', 'name')} as name, ${sharedOf('w', 'domains')} as domain, ${shared('k', 'kvk_number')} as kvk,
  (select min(coalesce(${recordsWith('a', 'x')}, 1)) from unnest(a.abbreviations || b.abbreviations) x
    where x = any(a.abbreviations || a.name) and x = any(b.abbreviations || b.name)) as abbreviation,
  exists (select from unnest(a.emails) x where x = any(b.emails) and not ${isShared(plainLocal)}) as personal,
  a.domains && b.domains and not a.emails && b.emails
    and exists (select from unnest(a.emails) x, unnest(b.emails) y where split_part(x, '@', 2) = any(a.domains) and ${numberless('x')} = ${numberless('y')}) as numbered`;

/** Candidates `c` with their traits `a` and `b`, what they have in common `e`, and how many there are of their kind `n`. */
const compared = (traitsOfProbes: string) => `
    from candidates c
    join ${traitsOfProbes} a on a.stakeholder_id = c.a
    join duplicate_trait b on b.stakeholder_id = c.b and b.kind = a.kind
    join population n on n.kind = a.kind
    ${sides}
    cross join lateral (select ${evidence} offset 0) e
    left join lateral (
      select mine, other from unnest(a.surnames) mine, unnest(b.surnames) other
      where e.surname is null and not e.swapped and not e.swapped_near and ${nearNames('mine', 'other')} limit 1
    ) typo on true`;

/**
 * Pairs of the probes with records that are known, with their score and reasons: one statement, whatever their number.
 * @param probes relations of traits and keys of the records in question; each may be the tables themselves
 * @param isPair a condition on `a` (the probe) and `b` that says which pairs are wanted
 */
export const pairsOf = (probes: { traits: string; keys: string }, isPair: string) => `
  with telling as materialized (
    select a.key, a.stakeholder_id
    from ${probes.keys} a
    -- offset 0: looked up key by key; for a few records the planner would rather read every key there is
    cross join lateral (select from duplicate_frequency f where f.key = a.key and f.records <= ${crowdOf} offset 0) f
  ),
  candidates as materialized (
    select distinct a.stakeholder_id as a, b.stakeholder_id as b
    from telling a
    cross join lateral (select k.stakeholder_id from duplicate_key k where k.key = a.key offset 0) b
    where ${isPair}
  ),
  population as materialized (select kind, greatest(count(*), ${fewest})::double precision as records from duplicate_trait group by kind),
  weighed as (
    select a.stakeholder_id as a, b.stakeholder_id as b, ${reasons} as reasons,
      case a.kind when 'PERSON' then ln(${before.PERSON} / n.records) + ${sum(weights)}
        else ln(${before.ORGANISATION} / n.records) + ${sum(organisationWeights)} end as odds
    ${compared(probes.traits)}
  )
  select a, b, 1 / (1 + exp(-odds)) as score, reasons from weighed`;
