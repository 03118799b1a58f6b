import { DataTable, SimpleList } from 'react-admin';
import { DateField, ReferenceLabel, useReferenceData } from '@regiekamer/shared-console';
import { EmailLink, LastContact, PhoneLink, Tags } from './cells.js';
import type { OrganisationRowFragment } from './documents.generated.js';
import { useReadable } from './filters.js';
import { Nobody, StakeholderList, useIsNarrow } from './StakeholderList.js';

type Row = Omit<OrganisationRowFragment, 'category'> & { category: string | null };

const Column = DataTable.Col<Row>;

export default function OrganisationList() {
  const isNarrow = useIsNarrow();
  const { labelOf } = useReferenceData('categories');
  const { contactDetails, interactions } = useReadable();
  const empty = <Nobody text="stakeholders.list.no_organisations" />;
  return (
    <StakeholderList list="organisations">
      {isNarrow ? (
        <SimpleList<Row>
          empty={empty}
          primaryText={(organisation) => organisation.displayName}
          secondaryText={({ category, city }) => [category ? labelOf(category) : null, city].filter(Boolean).join(' · ')}
          rowClick="show"
        />
      ) : (
        <DataTable<Row> empty={empty} rowClick="show" bulkActionButtons={false} hiddenColumns={['tags', 'relationOwner', 'email']}>
          <Column source="sortName" />
          <Column source="category" render={({ category }) => <ReferenceLabel kind="categories" code={category} />} />
          <Column source="city" />
          <Column source="memberSince" disableSort>
            <DateField source="memberSince" />
          </Column>
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
