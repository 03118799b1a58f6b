import { DataTable, SimpleList } from 'react-admin';
import { ReferenceLabel } from '@regiekamer/shared-console';
import { mainRole } from './affiliations.js';
import { EmailLink, LastContact, PhoneLink, Tags } from './cells.js';
import type { PersonRowFragment } from './documents.generated.js';
import { useReadable } from './filters.js';
import { Nobody, StakeholderList, useIsNarrow } from './StakeholderList.js';

type Row = Omit<PersonRowFragment, 'category'> & { category: string | null };

const Column = DataTable.Col<Row>;

const roleOf = (person: Row): string => {
  const role = mainRole(person.affiliations);
  return role ? [role.function, role.organisation.displayName].filter(Boolean).join(' · ') : '';
};

export default function PersonList() {
  const isNarrow = useIsNarrow();
  const { contactDetails, interactions } = useReadable();
  const empty = <Nobody text="stakeholders.list.no_people" />;
  return (
    <StakeholderList list="people">
      {isNarrow ? (
        <SimpleList<Row>
          empty={empty}
          primaryText={(person) => person.displayName}
          secondaryText={(person) => roleOf(person) || person.city || ''}
          rowClick="show"
        />
      ) : (
        <DataTable<Row> empty={empty} rowClick="show" bulkActionButtons={false} hiddenColumns={['tags', 'relationOwner', 'email']}>
          <Column source="sortName" sx={{ whiteSpace: 'nowrap' }} />
          <Column source="role" disableSort render={roleOf} />
          <Column source="category" render={({ category }) => <ReferenceLabel kind="categories" code={category} />} />
          <Column source="city" />
          {contactDetails ? (
            <Column source="phone" disableSort render={({ phone }) => (phone ? <PhoneLink phone={phone} /> : null)} />
          ) : null}
          {contactDetails ? (
            <Column source="email" disableSort render={({ email }) => (email ? <EmailLink email={email} /> : null)} />
          ) : null}
          <Column source="tags" disableSort render={({ tags }) => <Tags tags={tags} />} />
          <Column source="relationOwner" disableSort render={({ relationOwner }) => relationOwner?.name} />
          {interactions ? (
            <Column source="lastInteractionAt" render={({ lastInteractionAt }) => <LastContact at={lastInteractionAt} />} />
          ) : null}
        </DataTable>
      )}
    </StakeholderList>
  );
}
