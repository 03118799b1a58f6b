import { useMediaQuery, type Theme } from '@mui/material';
import { DataTable, List, SimpleList, TopToolbar, useTranslate } from 'react-admin';
import { AddButton, EmptyList, useFormat } from '@regiekamer/shared-console';
import type { ImportsQuery } from './documents.generated.js';

type Item = ImportsQuery['imports']['items'][number];

export default function ImportList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      actions={
        <TopToolbar>
          <AddButton label="imports.upload" />
        </TopToolbar>
      }
      perPage={25}
      empty={false}
      exporter={false}
    >
      {isPhone ? <Narrow /> : <Wide />}
    </List>
  );
}

const Nothing = () => <EmptyList text="imports.empty" action={<AddButton label="imports.upload" />} />;

function useOutcome() {
  const translate = useTranslate();
  const format = useFormat();
  return (item: Item) =>
    item.counts
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => `${format.number(count)} ${translate(`enums.ImportRowStatus.${status}`).toLowerCase()}`)
      .join(', ');
}

function Narrow() {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <SimpleList<Item>
      empty={<Nothing />}
      rowClick="show"
      primaryText={(item) => item.fileName}
      secondaryText={(item) => `${translate(`enums.ImportStatus.${item.status}`)} · ${format.dateTime(item.uploadedAt)} · ${item.uploadedBy.name}`}
    />
  );
}

const Col = DataTable.Col<Item>;

function Wide() {
  const translate = useTranslate();
  const format = useFormat();
  const outcome = useOutcome();
  return (
    <DataTable<Item> empty={<Nothing />} rowClick="show" bulkActionButtons={false}>
      <Col source="fileName" disableSort />
      <Col source="status" disableSort render={(item) => translate(`enums.${item.work ? 'ImportWork' : 'ImportStatus'}.${item.work ?? item.status}`)} />
      <Col source="rowCount" disableSort render={(item) => format.number(item.rowCount)} />
      <Col source="counts" disableSort render={outcome} />
      <Col source="uploadedAt" disableSort render={(item) => format.dateTime(item.uploadedAt)} />
      <Col source="uploadedBy" disableSort render={(item) => item.uploadedBy.name} />
    </DataTable>
  );
}
