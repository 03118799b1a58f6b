import { useMediaQuery, type Theme } from '@mui/material';
import { DataTable, List, SearchInput, SimpleList, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { AddButton, EmptyList } from '@regiekamer/shared-console';
import type { ThemeRecordFragment } from './documents.generated.js';

const filters = [<SearchInput key="text" source="text" alwaysOn />];

export default function ThemeList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      filters={filters}
      actions={
        <TopToolbar>
          <AddButton label="issues.themes.add" />
        </TopToolbar>
      }
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
      empty={false}
      exporter={false}
    >
      {isPhone ? <Narrow /> : <Wide />}
    </List>
  );
}

function Nothing() {
  const filterValues = useListContext().filterValues as Record<string, unknown>;
  return <EmptyList text={filterValues['text'] ? 'issues.themes.none_found' : 'issues.themes.empty'} action={<AddButton label="issues.themes.add" />} />;
}

function Narrow() {
  const translate = useTranslate();
  return (
    <SimpleList<ThemeRecordFragment>
      empty={<Nothing />}
      rowClick="show"
      primaryText={(theme) => theme.name}
      secondaryText={(theme) =>
        [theme.regisseur?.name, translate('issues.themes.count', { smart_count: theme.issueCount })].filter(Boolean).join(' · ')
      }
    />
  );
}

const Col = DataTable.Col<ThemeRecordFragment>;

function Wide() {
  const translate = useTranslate();
  return (
    <DataTable<ThemeRecordFragment> empty={<Nothing />} rowClick="show" bulkActionButtons={false}>
      <Col source="name" />
      <Col source="regisseur" disableSort render={(theme) => theme.regisseur?.name ?? translate('app.none')} />
      <DataTable.NumberCol source="issueCount" />
    </DataTable>
  );
}
