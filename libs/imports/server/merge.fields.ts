import { BadInput } from '@regiekamer/shared-server';
import { displayName, sortKey, sortName, StakeholderKind } from '@regiekamer/stakeholders-server';

/** A row of the table stakeholder, by column. */
export interface StakeholderRow {
  id: string;
  kind: StakeholderKind;
  archived_at: Date | null;
  email: string | null;
  city: string | null;
  [column: string]: unknown;
}

const common = {
  category: 'category_id', email: 'email', phone: 'phone', street: 'street', postcode: 'postcode', city: 'city', country: 'country',
  relationOwner: 'relation_owner_id',
};

/** The fields that a merge may take, by the API's name, and their columns. */
const columnsOf: Record<StakeholderKind, Record<string, string>> = {
  [StakeholderKind.PERSON]: {
    ...common, initials: 'initials', givenName: 'given_name', surnamePrefix: 'surname_prefix', surname: 'surname',
    partnerSurname: 'partner_surname', formOfAddress: 'form_of_address', sortOnPrefix: 'sort_on_prefix',
  },
  [StakeholderKind.ORGANISATION]: { ...common, name: 'name', website: 'website', kvkNumber: 'kvk_number', memberSince: 'member_since' },
};

/** Parts of one address: half of the one and half of the other is where nobody lives. */
const address = new Set(['street', 'postcode', 'city', 'country']);

/**
 * The columns that the kept record gets from the merged one, and what follows from them.
 * @param takeFields none: what the kept record lacks
 * @throws BadInput for a field that records of this kind do not have
 */
export function takenColumns(kept: StakeholderRow, merged: StakeholderRow, takeFields: readonly string[] | null | undefined): Record<string, unknown> {
  const columns = columnsOf[kept.kind];
  const unknown = (takeFields ?? []).flatMap((field, index) => (Object.hasOwn(columns, field) ? [] : [[`takeFields.${index}`, 'validation.unknown'] as const]));
  if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown));
  const taken = Object.fromEntries((takeFields ?? lacking(kept, merged, columns)).map((field) => [columns[field]!, merged[columns[field]!]]));
  return { ...taken, ...derived({ ...kept, ...taken }) };
}

function lacking(kept: StakeholderRow, merged: StakeholderRow, columns: Record<string, string>): string[] {
  const oneAddress = kept['street'] === null && kept['postcode'] === null && (kept.city === null || kept.city === merged.city);
  return Object.entries(columns)
    .filter(([field, column]) => kept[column] === null && merged[column] !== null && (oneAddress || !address.has(field)))
    .map(([field]) => field);
}

function derived(row: StakeholderRow): Record<string, unknown> {
  if (row.kind === StakeholderKind.ORGANISATION) return { display_name: row['name'], sort_name: row['name'], sort_key: row['name'] };
  const name = {
    initials: row['initials'] as string | null,
    givenName: row['given_name'] as string | null,
    surnamePrefix: row['surname_prefix'] as string | null,
    surname: row['surname'] as string,
    partnerSurname: row['partner_surname'] as string | null,
    sortOnPrefix: row['sort_on_prefix'] as boolean,
  };
  return { display_name: displayName(name), sort_name: sortName(name), sort_key: sortKey(name) };
}
