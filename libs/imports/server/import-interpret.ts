import { createHash } from 'node:crypto';
import { EmailAddress, GraphQLDay, WebAddress } from '@regiekamer/shared-server';
import { FormOfAddress, normaliseInitials, parsePhone, splitName, StakeholderKind, writtenPostcode } from '@regiekamer/stakeholders-server';
import { countryOf } from './import-country.js';
import type { ImportField } from './import-fields.js';
import { formOfAddressOf } from './import-mapping.js';
import type { FileRow } from './import-table.js';

/** What a row says of its person or organisation, by the columns of stakeholder; what it does not say is not in it. */
export interface Said {
  initials?: string;
  given_name?: string;
  surname_prefix?: string;
  surname?: string;
  partner_surname?: string;
  form_of_address?: FormOfAddress;
  name?: string;
  email?: string;
  phone?: string;
  street?: string;
  postcode?: string;
  city?: string;
  country?: string;
  category_id?: string;
  website?: string;
  kvk_number?: string;
  member_since?: string;
  /** of a person: what they do at the organisation */
  function?: string;
}
export type SaidField = keyof Said;

/** Where a person works: found, or made with these. */
export type Employer = Pick<Said, 'name' | 'kvk_number' | 'website' | 'member_since'> & { name: string };

/** A row as it is understood. */
export interface Interpreted {
  number: number;
  kind: StakeholderKind;
  said: Said;
  tags: string[];
  employer: Employer | null;
  key: string | null;
  /** of all that it says: alike for rows that say the same */
  fingerprint: string;
  /** message keys: why it cannot be taken in */
  faults: string[];
  /** message keys: what its reader should know */
  notices: string[];
}

/** What a row is read with. */
export interface Reading {
  /** the place of each field among the columns */
  places: ReadonlyMap<ImportField, number>;
  keyPlace: number | null;
  width: number;
  /** ids of the categories in use, by code and label in small letters */
  categories: ReadonlyMap<string, string>;
}

/** Characters of each field at most, as everywhere else in the product. */
const lengths: Partial<Record<SaidField, number>> = {
  initials: 40, given_name: 100, surname_prefix: 30, surname: 100, partner_surname: 100, name: 200, email: 254, city: 100, street: 200,
  postcode: 20, website: 2000, function: 200,
};

export function interpret({ number, values }: FileRow, { places, keyPlace, width, categories }: Reading): Interpreted {
  const faults: string[] = [];
  const notices: string[] = [];
  const text = (field: ImportField): string | undefined => {
    const place = places.get(field);
    return place === undefined ? undefined : (values[place] ?? undefined);
  };
  /** What can be made of a value; where that is nothing, the row has this fault. */
  const read = <T>(field: ImportField, fault: string, make: (value: string) => T | null): T | undefined => {
    const value = text(field);
    const made = value === undefined ? undefined : make(value);
    if (made === null) faults.push(`imports.problem.${fault}`);
    return made ?? undefined;
  };

  if (values.length > width) faults.push('imports.problem.tooManyValues');
  const name = nameOf(text);
  const kind = name ? StakeholderKind.PERSON : StakeholderKind.ORGANISATION;
  const isPerson = kind === StakeholderKind.PERSON;
  const organisation = text('organisation');
  if (!name && !organisation) faults.push('imports.problem.noName');

  const form = text('formOfAddress');
  const formOfAddress = form === undefined ? undefined : (formOfAddressOf(form) as FormOfAddress | null);
  if (isPerson && formOfAddress === null) notices.push('imports.problem.formOfAddress');

  const kvk = read('kvkNumber', 'kvk', kvkOf);
  const detail = {
    kvk_number: kvk,
    website: read('website', 'website', webAddress),
    member_since: read('memberSince', 'date', dayOf),
  };
  if (kvk?.startsWith('0') && text('kvkNumber')?.replace(/\D/g, '').length === 7) notices.push('imports.problem.leadingZero');

  const said = withoutNothing({
    ...(isPerson
      ? { ...name, partner_surname: text('partnerSurname'), form_of_address: formOfAddress === FormOfAddress.NEUTRAL ? undefined : (formOfAddress ?? undefined), function: text('function') }
      : { name: organisation, ...detail }),
    email: read('email', 'email', emailOf),
    ...phonesOf(text, faults, notices),
    street: text('street'),
    postcode: text('postcode') && (writtenPostcode(text('postcode')!) ?? undefined),
    city: text('city'),
    country: read('country', 'country', countryOf)?.replace(/^NL$/, ''),
    category_id: read('category', 'category', (value) => categories.get(value.toLowerCase()) ?? null),
  });
  const employer = isPerson && organisation ? { name: organisation, ...withoutNothing(detail) } : null;
  for (const [field, most] of Object.entries(lengths)) {
    if ((said[field as SaidField]?.length ?? 0) > most) faults.push('imports.problem.tooLong');
  }
  if ((employer?.name.length ?? 0) > lengths.name!) faults.push('imports.problem.tooLong');
  const tags = tagsOf(text('tags'));
  if (tags.length > 30 || tags.some((tag) => tag.length > 60)) faults.push('imports.problem.tags');
  const key = keyPlace === null ? null : (values[keyPlace] ?? null);

  return {
    number, kind, said, tags, employer, key,
    fingerprint: createHash('sha256').update(JSON.stringify([kind, said, tags, employer, key])).digest('base64url'),
    faults: [...new Set(faults)],
    notices,
  };
}

type Text = (field: ImportField) => string | undefined;

/** A person's name from its parts, or from the whole of it; undefined where the row names none. */
function nameOf(text: Text): Pick<Said, 'initials' | 'given_name' | 'surname_prefix' | 'surname'> | undefined {
  const surname = text('surname');
  const whole = surname === undefined && text('fullName') ? splitName(text('fullName')!) : null;
  if (!surname && !whole?.surname) return undefined;
  // «van der Berg» in a column of surnames; a word before it that is no prefix belongs to the surname
  const split = surname && !text('surnamePrefix') ? splitName(surname) : null;
  const own = split && !split.givenName && !split.initials && split.surname ? split : null;
  const given = text('givenName');
  return {
    initials: normaliseInitials(text('initials')) ?? whole?.initials ?? undefined,
    given_name: given ?? whole?.givenName ?? undefined,
    surname_prefix: text('surnamePrefix')?.toLowerCase() ?? own?.surnamePrefix ?? whole?.surnamePrefix ?? undefined,
    surname: own?.surname ?? surname ?? whole?.surname,
  };
}

/** A record has one number: the one of the desk where there is one, or else the mobile one. */
function phonesOf(text: Text, faults: string[], notices: string[]): Pick<Said, 'phone'> {
  const given = [text('phone'), text('mobile')].filter((value) => value !== undefined);
  const numbers = given.map((value) => parsePhone(value));
  if (numbers.includes(null)) faults.push('imports.problem.phone');
  if (given.some((value) => /^[1-9]\d{8}$/.test(value))) notices.push('imports.problem.leadingZero');
  if (numbers.length > 1 && numbers[0] !== numbers[1]) notices.push('imports.problem.secondPhone');
  return { phone: numbers[0] ?? undefined };
}

function emailOf(value: string): string | null {
  return accepted(EmailAddress.parseValue.bind(EmailAddress), value.replace(/^mailto:/i, '').replace(/^.*<([^<>]+)>$/, '$1'));
}

const webAddress = (value: string) => accepted(WebAddress.parseValue.bind(WebAddress), /^[a-z]+:/i.test(value) ? value : `https://${value}`);

/** 2012-05-01, 1-5-2012, 1/5/2012, 01.05.2012, and 2012 for its first day. */
function dayOf(value: string): string | null {
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value);
  const day = dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : /^\d{4}$/.test(value) ? `${value}-01-01` : value.slice(0, 10);
  return accepted(GraphQLDay.parseValue.bind(GraphQLDay), day);
}

/** What the API itself accepts, so that what comes in here can go out there. */
function accepted(parse: (value: unknown) => unknown, value: string): string | null {
  try {
    return parse(value) as string;
  } catch {
    return null; // why is what the fault says
  }
}

/** Eight digits; a spreadsheet takes the first zero away. */
function kvkOf(value: string): string | null {
  const digits = value.replace(/[\s.]/g, '');
  return /^\d{7,8}$/.test(digits) ? digits.padStart(8, '0') : null;
}

const tagsOf = (value: string | undefined) => [...new Set((value ?? '').split(/[,;|]/).map((tag) => tag.trim()).filter(Boolean))];

const withoutNothing = (said: { [field in SaidField]?: string | undefined }): Said =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value));
