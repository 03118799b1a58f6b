import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyList, LoadError, useDocument, Waiting } from '@regiekamer/shared-console';
import { ContactListMembersDocument } from './documents.generated.js';
import { PagedPeople } from './PagedPeople.js';
import type { ContactListValues } from './verbs.js';

const PER_PAGE = 25;

/** Who is on the list now, in the order of a Dutch telephone book, each with what reaches them. */
export function MembersTab({ list }: { list: ContactListValues }) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useDocument(ContactListMembersDocument, { id: list.id, paging: { page, perPage: PER_PAGE } }, { keepPrevious: true });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  const members = data?.contactList?.members;
  if (!members) return <Waiting rows={6} />;
  if (members.totalCount === 0) return <EmptyList text={list.exclusionCount > 0 ? 'lists.members.all_left_out' : 'lists.members.empty'} />;
  return (
    <PagedPeople
      label="lists.tabs.members"
      headings={[translate(`enums.Channel.${list.channel}`), translate('lists.members.salutation')]}
      rows={members.items.map(({ stakeholder, address, salutation }) => ({ stakeholder, cells: [address, salutation] }))}
      total={members.totalCount}
      perPage={PER_PAGE}
      page={page}
      onPage={setPage}
    />
  );
}
