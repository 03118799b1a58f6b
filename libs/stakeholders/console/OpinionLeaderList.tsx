import { DataTable, SimpleList, useTranslate, type RowClickFunction } from 'react-admin';
import { EnumField, ReferenceLabel } from '@regiekamer/shared-console';
import { LastContact, Tags } from './cells.js';
import type { OpinionLeadersQuery } from './documents.generated.js';
import { useReadable } from './filters.js';
import { stakeholderPath } from './paths.js';
import { Nobody, StakeholderList, useIsNarrow } from './StakeholderList.js';

type Item = OpinionLeadersQuery['stakeholders']['items'][number];
type Row = Omit<Item, 'category'> & { category: string | null };

const Column = DataTable.Col<Row>;

const open: RowClickFunction = (_id, _resource, leader) => stakeholderPath(leader as Row);

export default function OpinionLeaderList() {
  const isNarrow = useIsNarrow();
  const translate = useTranslate();
  const { interactions } = useReadable();
  const empty = <Nobody text="stakeholders.list.no_opinion_leaders" creates={false} />;
  const reachOf = ({ opinionLeader }: Row) => (opinionLeader ? translate(`stakeholders.reach.${opinionLeader.reach}`) : '');
  return (
    <StakeholderList list="opinion-leaders" creates={false}>
      {isNarrow ? (
        <SimpleList<Row>
          empty={empty}
          primaryText={(leader) => leader.displayName}
          secondaryText={(leader) => [reachOf(leader), ...(leader.opinionLeader?.topics ?? [])].filter(Boolean).join(' · ')}
          rowClick={open}
        />
      ) : (
        <DataTable<Row> empty={empty} rowClick={open} bulkActionButtons={false} hiddenColumns={['kind', 'category', 'relationOwner', 'city']}>
          <Column source="sortName" sx={{ whiteSpace: 'nowrap' }} />
          <Column source="kind" disableSort>
            <EnumField source="kind" enum="StakeholderKind" />
          </Column>
          <Column source="reach" disableSort render={reachOf} sx={{ whiteSpace: 'nowrap' }} />
          <Column source="channels" disableSort render={({ opinionLeader }) => <Tags tags={opinionLeader?.channels ?? []} />} />
          <Column source="topics" disableSort render={({ opinionLeader }) => <Tags tags={opinionLeader?.topics ?? []} />} />
          <Column source="category" render={({ category }) => <ReferenceLabel kind="categories" code={category} />} />
          <Column source="city" />
          <Column source="relationOwner" disableSort render={({ relationOwner }) => relationOwner?.name} />
          {interactions ? (
            <Column source="lastInteractionAt" render={({ lastInteractionAt }) => <LastContact at={lastInteractionAt} />} />
          ) : null}
        </DataTable>
      )}
    </StakeholderList>
  );
}
