import { rootsOf } from './duplicate.called.js';

/** Mailboxes that are nobody's own, as the letters of what stands before the @. */
const shared =
  'info contact secretariaat bestuur post mail administratie receptie algemeen redactie pers communicatie office kantoor welkom vragen hello directie';

/** Domains where everybody has an address. */
const publicDomains =
  'gmail.com hotmail.com hotmail.nl outlook.com live.nl live.com icloud.com me.com yahoo.com yahoo.nl kpnmail.nl ziggo.nl xs4all.nl planet.nl home.nl casema.nl chello.nl hetnet.nl upcmail.nl telfort.nl tele2.nl quicknet.nl protonmail.com proton.me';

const list = (words: string) => `array['${words.split(' ').join(`', '`)}']`;

/** Whether a local part, in letters and digits, is a shared mailbox. */
export const isShared = (localPart: string) => `${localPart} = any(${list(shared)})`;

/** The active records of $1, with every address and every organisation they had. */
export const recordsOf = `
  select s.id, s.kind, s.surname, s.partner_surname, s.given_name, s.initials, s.form_of_address, s.name, s.phone, s.city,
    s.kvk_number, s.website, s.street, s.postcode,
    array(select lower(e) from (select s.email as e union select a.email from stakeholder_alias a where a.stakeholder_id = s.id) known
      where e is not null) as emails,
    array(select distinct a.organisation_id from affiliation a where a.person_id = s.id) as organisations
  from stakeholder s
  where s.id = any($1::uuid[]) and s.archived_at is null`;

/** What records are compared by. @param records a select with the columns of `recordsOf` */
export const traitsOf = (records: string) => `
  -- offset 0: the given name is worked out once, and then looked up
  select t.*, ${rootsOf('t.given_name')} as roots from (select r.id as stakeholder_id, r.kind,
    array(select distinct core
      from regexp_split_to_table(concat_ws('-', r.surname, r.partner_surname), '-') part, surname_core(part) core
      where core <> '') as surnames,
    -- a given name with a full stop, or of one letter, is an initial
    coalesce(
      nullif(case when r.given_name !~ '[.]|^.$' then surname_core(r.given_name) end, ''),
      -- 'J. Bakker' with the address jan.bakker@ is called Jan
      (select split_part(local, '.', 1) from unnest(r.emails) e, fold(split_part(e, '@', 1)) local
        where r.surname is not null and local ~ '^[a-z]{3,}[.][a-z]' and position(surname_core(r.surname) in regexp_replace(local, '^[a-z]+|[^a-z]', '', 'g')) > 0
        limit 1),
      '') as given_name,
    regexp_replace(fold(coalesce(r.initials, case when r.given_name ~ '[.]|^.$' then r.given_name end,
      (select string_agg(left(word, 1), '') from regexp_split_to_table(fold(r.given_name), '[ -]+') word), '')), '[^a-z]', '', 'g') as initials,
    r.form_of_address,
    organisation_core(coalesce(r.name, '')) as name,
    case when r.name is null then '{}' else array(
      select distinct short from (
        select regexp_replace(fold(found[1]), '[^a-z0-9]', '', 'g') as short from regexp_matches(r.name, '\\(([^()]{1,12})\\)', 'g') found
        union all
        -- a name of one word in capitals is short for something
        select fold(r.name) where r.name ~ '^[A-Z][A-Z0-9&-]{1,9}$'
        union all
        select string_agg(left(word, 1), '')
        from regexp_split_to_table(organisation_core(r.name), ' ') word having count(*) >= 3
      ) shorts where short <> ''
    ) end as abbreviations,
    r.emails,
    array(select distinct local from unnest(r.emails) e, regexp_replace(split_part(e, '@', 1), '[^a-z0-9]', '', 'g') local
      where length(local) >= 4 and not ${isShared('local')}) as local_parts,
    array(select distinct domain from (
      select split_part(e, '@', 2) as domain from unnest(r.emails) e
      union all
      select regexp_replace(lower(r.website), '^(https?://)?(www[.])?([^/:?#]+).*$', '\\3') where r.website is not null
    ) domains where domain <> all(${list(publicDomains)})) as domains,
    r.phone, r.organisations, fold(r.city) as city, r.kvk_number,
    nullif(regexp_replace(fold(r.postcode), '[^a-z0-9]', '', 'g'), '') || ' ' || substring(fold(r.street) from '([0-9]+ ?[a-z]?)[^0-9]*$') as address
  from (${records}) r offset 0) t`;

/**
 * What records can be found by, and how common what they have is. The first letter is the class: of a person s surname,
 * g given name, o organisation; of both c city, e address, p telephone; the others join what may be typed differently.
 * @param traits a relation with the columns of duplicate_trait
 */
export const keysOf = (traits: string) => `
  select distinct k.key, t.stakeholder_id
  from ${traits} t
  cross join lateral (
    select 's:' || surname as key from unnest(t.surnames) surname
    union all select 'g:' || t.given_name where t.given_name <> ''
    union all select 'o:' || organisation from unnest(t.organisations) organisation
    union all select 'c:' || t.city where t.city <> ''
    union all select 'e:' || email from unnest(t.emails) email
    union all select 'p:' || t.phone where t.phone is not null
    union all select 'l:' || local from unnest(t.local_parts) local where t.kind = 'PERSON'
    -- written otherwise, it still sounds alike: initial and sound
    union all select 'm:' || dmetaphone(surname) || '|' || letter
      from unnest(t.surnames) surname, (values (left(t.given_name, 1)), (left(t.initials, 1))) letters (letter) where letter <> ''
    -- the last letters of a surname, or where somebody works, with the given name
    union all select 'r:' || t.given_name || '|' || right(surname, 4) from unnest(t.surnames) surname where t.given_name <> ''
    union all select 'd:' || t.given_name || '|' || organisation from unnest(t.organisations) organisation where t.given_name <> ''
    -- where somebody works, lives or can be called, with what the surname begins with
    union all select 'b:' || left(surname, 3) || '|' || place
      from unnest(t.surnames) surname, unnest(t.organisations::text[] || t.city || t.address || t.phone) place where place <> ''
    -- what somebody may be called for short
    union all select 't:' || root || '|' || surname from unnest(t.roots) root, unnest(t.surnames) surname
    -- both names in either order, perhaps mistyped
    union all select 'z:' || least(left(t.given_name, 3), left(surname, 3)) || '|' || greatest(left(t.given_name, 3), left(surname, 3))
      from unnest(t.surnames) surname where t.given_name <> ''
    union all select 'f:' || least(t.given_name, surname) || '|' || greatest(t.given_name, surname)
      from unnest(t.surnames) surname where t.given_name <> ''
    union all select 'x:' || t.address where t.address is not null
    union all select 'q:' || t.name where t.name <> ''
    union all select 'v:' || word from regexp_split_to_table(t.name, ' ') word where t.kind = 'ORGANISATION' and length(word) >= 5
    union all select 'a:' || short from unnest(t.abbreviations) short
    union all select 'a:' || t.name where t.kind = 'ORGANISATION' and t.name ~ '^[a-z0-9]{2,9}$'
    union all select 'w:' || domain from unnest(t.domains) domain where t.kind = 'ORGANISATION'
    union all select 'k:' || t.kvk_number where t.kvk_number is not null
  ) k`;
