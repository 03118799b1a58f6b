import { StakeholderKind } from '@regiekamer/stakeholders-server';
import { ImportOutcome, ImportRowStatus, type ImportDifference } from './import.entity.js';
import type { Employer, Interpreted, Said, SaidField } from './import-interpret.js';
import type { Base, Candidate, Found, Ground, RecordImage, Role } from './import-matcher.js';

/** Where the person of a row works: a record, or an organisation that is still to be made, known by its folded name. */
export interface Workplace {
  employer: Employer;
  record: RecordImage | null;
  /** the role that they have there already */
  role: Role | null;
}

/** What becomes of one row. */
export interface Sorted {
  row: Interpreted;
  status: ImportRowStatus;
  problems: string[];
  match: RecordImage | null;
  candidateIds: string[];
  differences: ImportDifference[];
  workplace: Workplace | null;
  /** whether the person has a main role already */
  hasMainRole: boolean;
  /** whether the row's e-mail address is one that the record had before */
  byFormerAddress: boolean;
}

/** Texts that are the same but for case, accents and spacing. */
export const folded = (text: string): string => {
  // most texts have no accents, and taking them off is what costs
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, '');
  return plain.toLowerCase().replace(/ij/g, 'y').replace(/\s+/g, ' ').trim();
};
const alike = (one: string, other: string) => folded(one) === folded(other);

/** How the API names what the columns of stakeholder hold. */
const names: Partial<Record<SaidField, string>> = {
  given_name: 'givenName', surname_prefix: 'surnamePrefix', partner_surname: 'partnerSurname', form_of_address: 'formOfAddress',
  category_id: 'category', kvk_number: 'kvkNumber', member_since: 'memberSince',
};
export const fieldName = (field: SaidField): string => names[field] ?? field;

/**
 * Sorts rows by what the records tell; see the README for the rules. Nothing here asks the database, so that a dry run and
 * the application of it cannot differ but by what the records are.
 * @param labels of categories, by id, for who reads the differences
 */
export function sortRows(rows: readonly Interpreted[], found: Found, labels: ReadonlyMap<string, string>): Sorted[] {
  const organisations = rows.filter(({ kind }) => kind === StakeholderKind.ORGANISATION).map((row) => sortRow(row, found));
  markRepeated(organisations);
  const inFile = new Map<string, Sorted>();
  for (const sorted of organisations) {
    const name = sorted.row.said.name;
    if (name && !sorted.problems.includes('imports.problem.repeats')) inFile.set(folded(name), sorted);
  }
  const people = rows
    .filter(({ kind }) => kind === StakeholderKind.PERSON)
    .map((row) => {
      const sorted = sortRow(row, found);
      // whoever came back by hand, and is known as such, is kept up like others
      if (found.suppressed.has(row.number) && !sorted.match?.suppressed) refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.suppressed');
      if (row.employer && sorted.status !== ImportRowStatus.INVALID) employ(sorted, row.employer, inFile, found);
      return sorted;
    });
  markRepeated(people);
  const all = [...organisations, ...people].toSorted((one, other) => one.row.number - other.row.number);
  for (const sorted of all) compare(sorted, baseOf(sorted, found), labels);
  return all;
}

function sortRow(row: Interpreted, found: Found): Sorted {
  const sorted: Sorted = { row, status: ImportRowStatus.NEW, problems: [...new Set(row.notices)], match: null, candidateIds: [], differences: [], workplace: null, hasMainRole: false, byFormerAddress: false };
  if (row.faults.length > 0) return refuse(sorted, ImportRowStatus.INVALID, ...row.faults);
  const candidates = (found.candidates.get(row.number) ?? []).map((candidate) => followed(candidate, found));
  const records = (...grounds: Ground[]) => {
    const ids = new Set(candidates.filter(({ ground }) => grounds.includes(ground)).map(({ id }) => id));
    const all = [...ids].flatMap((id) => found.records.get(id) ?? []).filter(({ kind }) => kind === row.kind);
    const active = all.filter((record) => record.archived_at === null);
    return active.length > 0 ? active : all;
  };
  const byEmail = sameName(records('EMAIL', 'ALIAS'), row.said);
  const grounds = [records('KEY'), records('ROW'), records('KVK'), byEmail, sameCity(records('DETAILS'), row.said)];
  const telling = grounds.find((list) => list.length > 0) ?? [];
  const [match] = telling;
  if (!match) {
    if (found.namesakes.has(row.number)) sorted.problems.push('imports.problem.sameName');
    return sorted;
  }
  // an address or number of somebody else: which of the two is meant, only a person can tell
  const elsewhere = [records('KVK'), byEmail].find((list) => list.length > 0 && !list.some(({ id }) => id === match.id));
  const all = [...new Set([...telling, ...(elsewhere ?? [])])];
  if (all.length > 1) {
    sorted.candidateIds = all.slice(0, 5).map(({ id }) => id);
    return refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.severalRecords');
  }
  sorted.match = match;
  if (match.archived_at !== null) return refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.archived');
  sorted.status = ImportRowStatus.MATCH;
  sorted.byFormerAddress = candidates.some(({ id, ground }) => id === match.id && ground === 'ALIAS');
  return sorted;
}

function refuse(sorted: Sorted, status: ImportRowStatus.CONFLICT | ImportRowStatus.INVALID, ...problems: string[]): Sorted {
  // what is invalid stays so, whatever else is wrong with it
  if (sorted.status !== ImportRowStatus.INVALID) sorted.status = status;
  sorted.problems = [...new Set([...problems, ...sorted.problems])];
  return sorted;
}

/** A record that was made one with another stands for that one. */
function followed(candidate: Candidate, found: Found): Candidate {
  let { id } = candidate;
  for (let steps = 0; steps < 10; steps++) {
    const kept = found.records.get(id)?.merged_into;
    if (!kept) break;
    id = kept;
  }
  return { ...candidate, id };
}

/** Of several who share an address, those who are called so. */
function sameName(records: RecordImage[], said: Said): RecordImage[] {
  const called = records.filter((record) =>
    record.kind === StakeholderKind.PERSON
      ? alike(record.surname ?? '', said.surname ?? '') && first(record) !== null && first(record) === first(said)
      : alike(record.name ?? '', said.name ?? ''),
  );
  return called.length > 0 ? called : records;
}

function sameCity(records: RecordImage[], said: Said): RecordImage[] {
  const there = records.filter(({ city }) => city && said.city && alike(city, said.city));
  return there.length > 0 ? there : records;
}

const first = ({ given_name, initials }: Pick<Said, 'given_name' | 'initials'>): string | null => folded(given_name ?? initials ?? '').charAt(0) || null;

/** Where a row's person works: an organisation of the file itself, of the records, or one to be made. */
function employ(sorted: Sorted, employer: Employer, inFile: ReadonlyMap<string, Sorted>, found: Found): void {
  const row = inFile.get(folded(employer.name));
  if (row && row.status !== ImportRowStatus.NEW && row.status !== ImportRowStatus.MATCH) {
    refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.organisationLeftOut');
    return;
  }
  const known = row ? [row.match].filter((record) => record !== null) : (found.employers.get(employer.name) ?? []);
  const active = known.filter((record) => record.archived_at === null);
  if (active.length > 1) refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.severalOrganisations');
  else if (active.length === 0 && known.length > 0) refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.organisationArchived');
  else {
    const record = active[0] ?? null;
    const roles = sorted.match ? (found.roles.get(sorted.match.id) ?? []) : [];
    sorted.hasMainRole = roles.some((role) => role.is_primary);
    sorted.workplace = { employer, record, role: roles.find((role) => role.organisation_id === record?.id) ?? null };
  }
}

/** Of rows that say the same the first counts; rows that claim one record, or would make it twice, are all left out. */
function markRepeated(rows: readonly Sorted[]): void {
  const seen = new Set<string>();
  const claims = new Map<string, Sorted[]>();
  for (const sorted of rows) {
    if (sorted.status === ImportRowStatus.INVALID) continue;
    if (seen.has(sorted.row.fingerprint)) {
      refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.repeats');
      continue;
    }
    seen.add(sorted.row.fingerprint);
    for (const claim of claimsOf(sorted)) claims.set(claim, [...(claims.get(claim) ?? []), sorted]);
  }
  for (const claimants of claims.values()) {
    if (claimants.length > 1) for (const sorted of claimants) refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.sameRecord');
  }
}

/** By what two rows of a file are about the same. */
function claimsOf({ row: { kind, key, said, employer }, match }: Sorted): string[] {
  const claims = key ? [`key ${key}`] : [];
  if (match) claims.push(`record ${match.id}`);
  if (kind === StakeholderKind.ORGANISATION) {
    claims.push(`name ${folded(said.name!)}`);
    if (said.kvk_number) claims.push(`kvk ${said.kvk_number}`);
    return claims;
  }
  const name = [said.given_name ?? said.initials ?? '', said.surname_prefix ?? '', said.surname ?? ''].map(folded).join(' ');
  if (said.email) claims.push(`email ${said.email.toLowerCase()} ${first(said) ?? ''} ${folded(said.surname ?? '')}`);
  if (employer) claims.push(`works ${name} ${folded(employer.name)}`);
  return claims;
}

/** Whether applying the import takes the row in. */
export const isTaken = ({ status }: Sorted): boolean => status === ImportRowStatus.NEW || status === ImportRowStatus.MATCH;

const baseOf = ({ row, match }: Sorted, found: Found): Base | null => (match ? (found.bases.get(row.number) ?? null) : null);

/** Holds the row against its record: what it fills, what it updates, and what it contradicts. */
function compare(sorted: Sorted, base: Base | null, labels: ReadonlyMap<string, string>): void {
  const { row, match, workplace } = sorted;
  if (row.said.function && !row.employer) sorted.problems.push('imports.problem.functionWithoutOrganisation');
  if (isTaken(sorted) && workplace && !workplace.record) sorted.problems.push('imports.problem.newOrganisation');
  if (!match) return;
  const shown = (field: SaidField, value: string | null) => (field === 'category_id' && value ? (labels.get(value) ?? value) : value);
  const tell = (field: SaidField, record: string | null, file: string, outcome: ImportOutcome | null) => {
    if (outcome) sorted.differences.push({ field: fieldName(field), record: shown(field, record), file: shown(field, file), outcome });
  };
  for (const [field, file] of Object.entries(row.said) as [SaidField, string][]) {
    if (field === 'function' || (field === 'email' && match.email && sorted.byFormerAddress)) continue;
    const record = presentValue(match, field);
    tell(field, record, file, outcomeOf(record, file, base ? (base.said[field] ?? null) : undefined));
  }
  const added = row.tags.filter((tag) => ![...match.tags, ...(base?.tags ?? [])].some((known) => alike(known, tag)));
  if (added.length > 0) sorted.differences.push({ field: 'tags', record: match.tags.join(', ') || null, file: added.join(', '), outcome: ImportOutcome.FILLS });
  if (workplace && !workplace.role && !(base?.employer && alike(base.employer, workplace.employer.name))) {
    sorted.differences.push({ field: 'organisation', record: null, file: workplace.employer.name, outcome: ImportOutcome.FILLS });
  }
  if (workplace?.role && row.said.function) {
    const record = workplace.role.function;
    tell('function', record, row.said.function, outcomeOf(record, row.said.function, base ? (base.said.function ?? null) : undefined));
  }
  const contradicts = sorted.differences.some(({ outcome }) => outcome === ImportOutcome.CONFLICTS);
  if (contradicts) refuse(sorted, ImportRowStatus.CONFLICT, 'imports.problem.differs');
}

/** What counts as nothing is null: NEUTRAL is what is not known. */
function presentValue(record: RecordImage, field: Exclude<SaidField, 'function'>): string | null {
  const value = record[field] ?? null;
  return field === 'form_of_address' && value === 'NEUTRAL' ? null : value;
}

/**
 * What becomes of a value of the file; null: nothing.
 * @param base what the file said the last time: null nothing, undefined that there was no such time
 */
function outcomeOf(record: string | null, file: string, base: string | null | undefined): ImportOutcome | null {
  if (record === file) return null;
  // no news: whatever the record says was changed here
  if (base !== undefined && base === file) return null;
  if (base !== undefined && base !== null && base === record) return ImportOutcome.UPDATES;
  if (record === null) return base !== undefined && base !== null && alike(base, file) ? null : ImportOutcome.FILLS;
  return alike(record, file) ? null : ImportOutcome.CONFLICTS;
}
