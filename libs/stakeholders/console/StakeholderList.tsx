import type { ReactNode } from 'react';
import { ColumnsButton, FilterButton, List, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { Button, useMediaQuery, type Theme } from '@mui/material';
import { AddButton, EmptyList, ListActions } from '@regiekamer/shared-console';
import { useStakeholderFilters } from './filters.js';

export const useIsNarrow = () => useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));

function Actions({ creates }: { creates: boolean }) {
  const isNarrow = useIsNarrow();
  return (
    <TopToolbar sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <FilterButton />
      {isNarrow ? null : <ColumnsButton />}
      <ListActions />
      {creates ? <AddButton /> : null}
    </TopToolbar>
  );
}

/**
 * Rows hold less than a record, and react-admin opens a record's page with the row that it knows. Under another meta
 * the two are kept apart.
 */
const rows = { meta: { rows: true } };

/** The frame of the three lists: search and facets that can be saved, the columns one wants, a way to add. */
export function StakeholderList({
  list,
  creates = true,
  children,
}: {
  list: 'people' | 'organisations' | 'opinion-leaders';
  creates?: boolean;
  children: ReactNode;
}) {
  const filters = useStakeholderFilters(list);
  return (
    <List
      filters={filters}
      actions={<Actions creates={creates} />}
      sort={{ field: 'sortName', order: 'ASC' }}
      perPage={25}
      empty={false}
      exporter={false}
      queryOptions={rows}
      // a wide table scrolls in its own box, not the page
      sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } }}
    >
      {children}
    </List>
  );
}

/** An empty list that says whether nothing is there or the filters hide it, with the way out of either. */
export function Nobody({ text, creates = true }: { text: string; creates?: boolean }) {
  const translate = useTranslate();
  const list = useListContext();
  const filtered = Object.keys((list.filterValues ?? {}) as object).length > 0;
  return filtered ? (
    <EmptyList
      text="stakeholders.list.nothing_found"
      action={<Button onClick={() => list.setFilters({}, {})}>{translate('ra.action.remove_all_filters')}</Button>}
    />
  ) : (
    <EmptyList text={text} {...(creates ? { action: <AddButton /> } : {})} />
  );
}
