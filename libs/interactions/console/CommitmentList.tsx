import type { ReactElement } from 'react';
import { DataTable, FilterButton, List, SearchInput, SelectColumnsButton, TopToolbar } from 'react-admin';
import { useGetIdentity, useListContext, useTranslate } from 'ra-core';
import { Box, ToggleButton, ToggleButtonGroup, useMediaQuery, type Theme } from '@mui/material';
import {
  AddButton,
  DateField,
  DateInput,
  EmptyList,
  EnumInput,
  IssueInput,
  StakeholderInput,
  StatusChip,
  UserInput,
  Waiting,
} from '@regiekamer/shared-console';
import { CommitmentActions, CommitmentItem, CommitmentItems, DirectionIcon, DueText } from './CommitmentItem.js';
import type { CommitmentRecord } from './resources.js';

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <EnumInput key="statusIn" source="statusIn" enum="CommitmentStatus" multiple alwaysOn />,
  <EnumInput key="direction" source="direction" enum="CommitmentDirection" alwaysOn />,
  <DateInput key="dueUntil" source="dueUntil" />,
  <StakeholderInput key="stakeholderIn" source="stakeholderIn" multiple />,
  <IssueInput key="issueIn" source="issueIn" multiple />,
  <UserInput key="ownerIn" source="ownerIn" multiple />,
];

/** Mine or everyone's, for whoever sees more than their own. */
function Whose() {
  const translate = useTranslate();
  const { data: identity } = useGetIdentity();
  const context = useListContext();
  const roles = (identity?.['roles'] as string[] | undefined) ?? [];
  if (!identity || !roles.includes('DIRECTOR')) return null;
  const { ownerIn, ...rest } = context.filterValues as { ownerIn?: string[] };
  const isMine = ownerIn?.length === 1 && ownerIn[0] === identity.id;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={translate('commitments.whose')}
      value={isMine ? 'mine' : ownerIn?.length ? null : 'all'}
      onChange={(_event, whose: 'mine' | 'all' | null) => {
        if (whose) context.setFilters(whose === 'mine' ? { ...rest, ownerIn: [identity.id] } : rest, context.displayedFilters as object);
      }}
    >
      <ToggleButton value="mine">{translate('commitments.mine')}</ToggleButton>
      <ToggleButton value="all">{translate('commitments.all')}</ToggleButton>
    </ToggleButtonGroup>
  );
}

/** On a phone each promise is a row of its own, with its steps beside the link rather than inside it. */
function Cards({ empty }: { empty: ReactElement }) {
  const translate = useTranslate();
  const { data, total, isPending } = useListContext<CommitmentRecord>();
  if (isPending) return <Waiting />;
  if (!data || total === 0) return empty;
  return (
    <Box sx={{ px: 2 }}>
      <CommitmentItems label={translate('commitments.menu')}>
        {data.map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment} />
        ))}
      </CommitmentItems>
    </Box>
  );
}

export default function CommitmentList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const empty = <EmptyList text="commitments.empty" action={<AddButton label="commitments.add" />} />;
  return (
    <List
      filters={filters}
      filterDefaultValues={{ statusIn: ['OPEN'] }}
      actions={
        <TopToolbar sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Whose />
          <FilterButton />
          {isPhone ? null : <SelectColumnsButton />}
          <AddButton label="commitments.add" />
        </TopToolbar>
      }
      // What was due longest ago stands first.
      sort={{ field: 'dueOn', order: 'ASC' }}
      perPage={25}
      empty={false}
      exporter={false}
    >
      {isPhone ? (
        <Cards empty={empty} />
      ) : (
        <DataTable<CommitmentRecord> empty={empty} rowClick="show" bulkActionButtons={false} hiddenColumns={['createdAt', 'owner', 'status']}>
          <DataTable.Col<CommitmentRecord> source="dueOn" render={(row) => (row.status === 'OPEN' ? <DueText commitment={row} /> : <DateField source="dueOn" />)} />
          <DataTable.Col<CommitmentRecord>
            source="direction"
            disableSort
            render={(row) => (
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                <DirectionIcon direction={row.direction} />
                {translate(row.direction === 'MADE' ? 'commitments.we' : 'commitments.they')}
              </Box>
            )}
          />
          <DataTable.Col source="description" disableSort />
          <DataTable.Col<CommitmentRecord> source="stakeholder" disableSort render={(row) => row.stakeholder?.displayName} />
          <DataTable.Col<CommitmentRecord> source="issue" disableSort render={(row) => row.issue?.title} />
          <DataTable.Col<CommitmentRecord> source="owner" disableSort render={(row) => row.owner.name} />
          <DataTable.Col<CommitmentRecord> source="status" render={(row) => <StatusChip status={row.status} />} />
          <DataTable.Col source="createdAt">
            <DateField source="createdAt" />
          </DataTable.Col>
          <DataTable.Col<CommitmentRecord> source="actions" label="app.actions" disableSort render={(row) => <CommitmentActions commitment={row} />} />
        </DataTable>
      )}
    </List>
  );
}
