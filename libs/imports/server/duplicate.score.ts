import { isShared } from './duplicate.traits.js';

/**
 * How likely it is that two records are one, in the manner of Fellegi and Sunter: the odds before anything is known (of
 * `likelyTwice` of all records there is another), times, for each thing that can be compared, how much likelier what is seen
 * is between two records of one than between two of different ones. What few have in common weighs more than what many have:
 * two people called De Jong are as good as nothing, two called Hoogeboom are something. The weights are natural logarithms.
 */
const likelyTwice = 0.1;

/** Fewer records than this tell too little about how common a name is. */
const fewest = 2_000;

/** More records than this under one key say that the key finds nothing. */
const crowd: Record<string, number> = { e: 40, p: 40, l: 40, m: 600, h: 200, r: 200, d: 60, f: 400, q: 60, v: 60, a: 40, w: 40, k: 40 };

const near = (a: string, b: string) => `(
  levenshtein_less_equal(${a}, ${b}, 2) <= case when least(length(${a}), length(${b})) >= 8 then 2 when least(length(${a}), length(${b})) >= 4 then 1 else 0 end
  -- two letters that changed places
  or length(${a}) = length(${b}) and length(${a}) >= 4 and levenshtein_less_equal(${a}, ${b}, 2) = 2
    and (select string_agg(c, '' order by c) from regexp_split_to_table(${a}, '') c) = (select string_agg(c, '' order by c) from regexp_split_to_table(${b}, '') c))`;

/** How many records have a thing; null for none. */
const recordsWith = (cls: string, value: string) => `(select records from duplicate_frequency where key = '${cls}:' || ${value})`;

/** How many records have the rarer of two things. */
const rarer = (cls: string, a: string, b: string) =>
  `least(coalesce(${recordsWith(cls, a)}, 1), coalesce(${recordsWith(cls, b)}, 1))`;

/** The weight of something that both have, as often as both of one record have it, and as rare as it is. */
const both = (how: number, count: string, most: number) => `least(${most}, ln(${how} * n.records / ${count}))`;

const weights: Record<string, string> = {
  surname: `case
    when e.surname is not null then ${both(0.9, 'e.surname', 12)} - case when cardinality(a.surnames) <> cardinality(b.surnames) then 1 else 0 end
    when swapped then 10.5
    when typo.mine is not null then least(7, ln(0.01 * n.records / ${rarer('s', 'typo.mine', 'typo.other')}))
    else -6 end`,
  given: `case
    when swapped then 0
    when e.given is not null then ${both(0.75, 'e.given', 8)}
      + case when length(a.initials) > 1 and length(b.initials) > 1 then case when a.initials = b.initials then 1 else -3 end else 0 end
    when a.given_name <> '' and b.given_name <> '' then case
      when length(least(a.given_name, b.given_name)) >= 3 and (starts_with(a.given_name, b.given_name) or starts_with(b.given_name, a.given_name)) then 1.5
      when ${near('a.given_name', 'b.given_name')} then least(5, greatest(-3, ln(0.002 * n.records / ${rarer('g', 'a.given_name', 'b.given_name')})))
      when left(a.initials, 1) = left(b.initials, 1) and left(a.given_name, 1) <> left(b.given_name, 1) then -1.5
      when left(a.initials, 1) = left(b.initials, 1) then -4.5
      else -8.5 end
    when a.initials = '' or b.initials = '' then 0
    when left(a.initials, 1) = left(b.initials, 1) then 2.4 + case
      when length(a.initials) = 1 or length(b.initials) = 1 then 0
      when a.initials = b.initials then 2.5 * (least(length(a.initials), 3) - 1)
      when starts_with(a.initials, b.initials) or starts_with(b.initials, a.initials) then 1
      else -3 end
    when left(a.given_name, 1) = left(b.initials, 1) or left(b.given_name, 1) = left(a.initials, 1) then 2
    else -6.5 end`,
  organisation: `case
    -- an address of the organisation says already who works there
    when e.organisation is not null and e.email is not null then 1
    when e.organisation is not null then ${both(0.6, 'e.organisation', 7.5)}
    when cardinality(a.organisations) > 0 and cardinality(b.organisations) > 0 then -0.7
    else 0 end`,
  phone: `case
    when e.phone is not null and a.phone like '+316%' then ${both(0.8, 'e.phone', 9)}
    when e.phone is not null then case when e.organisation is not null then 0.7 else ${both(0.5, 'e.phone', 7.5)} end
    when a.phone like '+316%' and b.phone like '+316%' then -1.5
    else 0 end`,
  email: `case
    when e.email is not null and e.personal then ${both(0.9, 'e.email', 9.5)}
    when e.email is not null then case when e.organisation is not null then 0.7 else ${both(0.5, 'e.email', 6)} end
    when e.local then case when e.surname is not null and e.given is not null then 0.5 else 3 end
    -- few have two addresses at one organisation, namesakes have
    when a.domains && b.domains then -3
    when cardinality(a.emails) > 0 and cardinality(b.emails) > 0 then -0.5
    else 0 end`,
  city: `case
    when e.city is not null then ${both(0.7, 'e.city', 4)} * case when e.organisation is null then 1 else 0.25 end
    when a.city is not null and b.city is not null then -0.7
    else 0 end`,
  form: `case
    when a.form_of_address in ('MR', 'MRS') and b.form_of_address in ('MR', 'MRS') then case when a.form_of_address = b.form_of_address then 0.4 else -3 end
    else 0 end`,
};

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
    when swapped then 'duplicates.swappedNames'
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
  case when e.city is not null then 'duplicates.sameCity' end
], null)`;

const crowdOf = `case left(a.key, 1) ${Object.entries(crowd).map(([cls, most]) => `when '${cls}' then ${most}`).join(' ')} else 0 end`;
/** How many records have what both have, null where they do not have it both; of several things, the rarest. */
const shared = (cls: string, column: string) => `case when a.${column} <> '' and a.${column} = b.${column} then ${recordsWith(cls, `a.${column}`)} end`;
const sharedOf = (cls: string, column: string) =>
  `case when a.${column} && b.${column} then (select min(${recordsWith(cls, 'x')}) from unnest(a.${column}) x where x = any(b.${column})) end`;

const evidence = `
  ${sharedOf('s', 'surnames')} as surname, ${shared('g', 'given_name')} as given, ${sharedOf('o', 'organisations')} as organisation,
  ${shared('c', 'city')} as city, ${shared('p', 'phone')} as phone, ${sharedOf('e', 'emails')} as email, a.local_parts && b.local_parts as local,
  ${shared('q', 'name')} as name, ${sharedOf('w', 'domains')} as domain, ${shared('k', 'kvk_number')} as kvk,
  (select min(coalesce(${recordsWith('a', 'x')}, 1)) from unnest(a.abbreviations || b.abbreviations) x
    where x = any(a.abbreviations || a.name) and x = any(b.abbreviations || b.name)) as abbreviation,
  exists (select from unnest(a.emails) x where x = any(b.emails)
    and not ${isShared(`regexp_replace(split_part(x, '@', 1), '[^a-z0-9]', '', 'g')`)}) as personal`;

/**
 * Pairs of the probes with records that are known, with their score and reasons: one statement, whatever their number.
 * @param probes relations of traits and keys of the records in question; each may be the tables themselves
 * @param isPair a condition on `a` (the probe) and `b` that says which pairs are wanted
 */
export const pairsOf = (probes: { traits: string; keys: string }, isPair: string) => `
  with candidates as materialized (
    select distinct a.stakeholder_id as a, b.stakeholder_id as b
    from ${probes.keys} a
    join duplicate_frequency f on f.key = a.key and f.records <= ${crowdOf}
    join duplicate_key b on b.key = a.key
    where ${isPair}
  ),
  population as materialized (select kind, greatest(count(*), ${fewest})::double precision as records from duplicate_trait group by kind),
  weighed as (
    select a.stakeholder_id as a, b.stakeholder_id as b, ${reasons} as reasons,
      ln(${likelyTwice} / n.records) + case a.kind when 'PERSON' then ${sum(weights)} else ${sum(organisationWeights)} end as odds
    from candidates c
    join ${probes.traits} a on a.stakeholder_id = c.a
    join duplicate_trait b on b.stakeholder_id = c.b and b.kind = a.kind
    join population n on n.kind = a.kind
    cross join lateral (select ${evidence}) e
    cross join lateral (
      select e.surname is null and a.given_name <> '' and a.given_name = any(b.surnames) and b.given_name = any(a.surnames) as swapped
    ) order_of_names
    left join lateral (
      select mine, other from unnest(a.surnames) mine, unnest(b.surnames) other
      where e.surname is null and not swapped and ${near('mine', 'other')} limit 1
    ) typo on true
  )
  select a, b, 1 / (1 + exp(-odds)) as score, reasons from weighed`;
