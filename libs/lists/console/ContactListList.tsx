import { Box, Button, Typography, useMediaQuery, type Theme } from '@mui/material';
import { BooleanInput, DataTable, FilterButton, List, SearchInput, SimpleList, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { AddButton, EmptyList, useDescribedLabel, useFormat } from '@regiekamer/shared-console';
import type { ContactListRowFragment } from './documents.generated.js';
import { ReviewDay, SharedChip } from './facts.js';

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <BooleanInput key="archived" source="archived" helperText={false} defaultValue />,
];

/** Rows hold less than a record; under another meta the two are kept apart. */
const rows = { meta: { rows: true } };

export default function ContactListList() {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List
      filters={filters}
      actions={
        <TopToolbar sx={{ alignItems: 'center' }}>
          <FilterButton />
          <AddButton label="lists.form.new" />
        </TopToolbar>
      }
      perPage={25}
      empty={false}
      exporter={false}
      queryOptions={rows}
      sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } }}
    >
      {isNarrow ? <Narrow /> : <Wide />}
    </List>
  );
}

function Nothing() {
  const translate = useTranslate();
  const { setFilters, ...list } = useListContext();
  const filtered = Object.keys((list.filterValues ?? {}) as object).length > 0;
  return filtered ? (
    <EmptyList text="lists.none_found" action={<Button onClick={() => setFilters({}, {})}>{translate('ra.action.remove_all_filters')}</Button>} />
  ) : (
    <EmptyList text="lists.empty" action={<AddButton label="lists.form.new" />} />
  );
}

function Narrow() {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const format = useFormat();
  return (
    <SimpleList<ContactListRowFragment>
      empty={<Nothing />}
      rowClick="show"
      primaryText={({ name }) => name}
      secondaryText={(list) => (
        <Box component="span" sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, mt: 0.5 }}>
          <span>{[label(list.purpose), translate(`enums.Channel.${list.channel}`), list.owner.name].join(' · ')}</span>
          <span>
            {translate('lists.counts', { members: format.number(list.memberCount), left_out: format.number(list.exclusionCount) })}
          </span>
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
            <SharedChip shared={list.shared} />
            <ReviewDay day={list.reviewOn} />
          </Box>
        </Box>
      )}
      sx={{ '& .MuiListItemText-primary': { overflowWrap: 'anywhere' } }}
    />
  );
}

const Col = DataTable.Col<ContactListRowFragment>;

function Wide() {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const format = useFormat();
  return (
    <DataTable<ContactListRowFragment> empty={<Nothing />} rowClick="show" bulkActionButtons={false}>
      <Col
        source="name"
        disableSort
        render={({ name, shared, owner }) => (
          <Box sx={{ minWidth: 180 }}>
            {name}
            <Typography variant="body2" component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, mt: 0.25, color: 'text.secondary' }}>
              <SharedChip shared={shared} /> {owner.name}
            </Typography>
          </Box>
        )}
      />
      <Col source="purpose" disableSort render={({ purpose, channel }) => `${label(purpose)} · ${translate(`enums.Channel.${channel}`)}`} />
      <Col source="basis" disableSort render={({ basis }) => translate(`enums.LegalBasis.${basis}`)} />
      <Col source="memberCount" disableSort align="right" render={({ memberCount }) => format.number(memberCount)} />
      <Col source="exclusionCount" disableSort align="right" render={({ exclusionCount }) => format.number(exclusionCount)} />
      <Col source="reviewOn" disableSort render={({ reviewOn }) => <ReviewDay day={reviewOn} />} />
    </DataTable>
  );
}
