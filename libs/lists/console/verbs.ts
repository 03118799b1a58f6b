import { byId, createOf, oneOf, run, updateOf, type ListAnswer, type ListArguments, type StakeholderFilter } from '@regiekamer/shared-console';
import { toFilter, toTree, type Group } from './criteria-tree.js';
import {
  ArchiveContactListDocument,
  ContactListDocument,
  ContactListsDocument,
  CreateContactListDocument,
  RestoreContactListDocument,
  UpdateContactListDocument,
  type ContactListRecordFragment,
} from './documents.generated.js';
import { changeable, creatable } from './resources.js';

interface WithId {
  id: string;
}

/** Whom a list asks for, for upper domains: who meets the conditions, with who was put on it and without who was taken off. */
function everyone(criteria: StakeholderFilter, included: readonly WithId[], excluded: readonly WithId[]): StakeholderFilter {
  const ids = (of: readonly WithId[]) => of.map(({ id }) => id);
  const asked = included.length > 0 ? { any: [criteria, { ids: ids(included) }] } : criteria;
  return excluded.length > 0 ? { all: [asked, { not: { ids: ids(excluded) } }] } : asked;
}

/** The form holds codes and ids under the names that the inputs have, and the criteria as the builder shows them. */
const toRecord = ({ purpose, criteria, included, excluded, ...list }: ContactListRecordFragment) => ({
  ...list,
  purpose: purpose.code,
  purposeLabel: purpose,
  criteria: toTree(JSON.parse(criteria) as StakeholderFilter),
  everyone: everyone(JSON.parse(criteria) as StakeholderFilter, included, excluded),
  included,
  excluded,
  includeIds: included.map(({ id }) => id),
  excludeIds: excluded.map(({ id }) => id),
});
export type ContactListValues = ReturnType<typeof toRecord>;

/** react-admin shows a list's row while it reads the record; a row has no more than the list asked for. */
export const isWhole = (record: object | undefined): record is ContactListValues => record !== undefined && 'includeIds' in record;

type Values = Readonly<Record<string, unknown>>;
const withFilter = (values: Values): Values => (values['criteria'] ? { ...values, criteria: toFilter(values['criteria'] as Group) } : values);

const created = createOf(CreateContactListDocument, creatable, ({ createContactList }) => toRecord(createContactList));
const updated = updateOf(UpdateContactListDocument, changeable, ({ updateContactList }) => toRecord(updateContactList));

export async function list({ filter, page, perPage, signal }: ListArguments): Promise<ListAnswer> {
  const { contactLists: found } = await run(
    ContactListsDocument,
    { text: typeof filter['text'] === 'string' ? filter['text'] : null, archived: filter['archived'] === true, paging: { page, perPage } },
    signal ? { signal } : {},
  );
  return { items: found.items, totalCount: found.totalCount, hasNextPage: found.pageInfo.hasNextPage };
}

export const one = oneOf(ContactListDocument, ({ contactList }) => contactList && toRecord(contactList));
export const create = (values: Values) => created.run(withFilter(values));
export const update = (id: string, version: number | undefined, values: Values) => updated.run(id, version, withFilter(values));
export const archive = byId(ArchiveContactListDocument, ({ archiveContactList }) => archiveContactList);
export const restore = byId(RestoreContactListDocument, ({ restoreContactList }) => restoreContactList);
