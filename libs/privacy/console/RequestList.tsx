import { useMediaQuery, type Theme } from '@mui/material';
import { BooleanInput, DataTable, List, SearchInput, SelectInput, SimpleList, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { AddButton, EmptyList, enumValues, useFormat } from '@regiekamer/shared-console';
import { DeskTabs } from './DeskTabs.js';
import { DueChip } from './DueChip.js';
import type { PrivacyRequestRowFragment } from './documents.generated.js';

const choices = (name: 'RequestKind' | 'RequestStatus') => enumValues[name].map((id) => ({ id, name: `enums.${name}.${id}` }));

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <SelectInput key="kind" source="kindIn" label="resources.privacyRequests.fields.kind" choices={choices('RequestKind')} parse={(one: string) => (one ? [one] : [])} format={first} />,
  <SelectInput key="status" source="statusIn" label="resources.privacyRequests.fields.status" choices={choices('RequestStatus')} parse={(one: string) => (one ? [one] : [])} format={first} />,
  <BooleanInput key="overdue" source="overdue" label="privacy.overdue_only" defaultValue />,
];

function first(value: unknown): string {
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
}

const nameOf = ({ stakeholder, subjectName }: PrivacyRequestRowFragment): string => stakeholder?.displayName ?? subjectName ?? '';

export default function RequestList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <>
      <DeskTabs />
      <List
        filters={filters}
        actions={
          <TopToolbar>
            <AddButton label="privacy.register" />
          </TopToolbar>
        }
        empty={false}
        exporter={false}
      >
        {isPhone ? <Narrow /> : <Wide />}
      </List>
    </>
  );
}

function Nothing() {
  const filtered = Object.keys(useListContext().filterValues as object).length > 0;
  return <EmptyList text={filtered ? 'privacy.none_found' : 'privacy.empty'} action={<AddButton label="privacy.register" />} />;
}

function Narrow() {
  const translate = useTranslate();
  return (
    <SimpleList<PrivacyRequestRowFragment>
      empty={<Nothing />}
      rowClick="show"
      primaryText={(request) => `${translate(`enums.RequestKind.${request.kind}`)}: ${nameOf(request)}`}
      secondaryText={(request) => <DueChip dueOn={request.dueOn} status={request.status} />}
    />
  );
}

const Col = DataTable.Col<PrivacyRequestRowFragment>;

function Wide() {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <DataTable<PrivacyRequestRowFragment> empty={<Nothing />} rowClick="show" bulkActionButtons={false}>
      <Col source="dueOn" disableSort render={({ dueOn, status }) => <DueChip dueOn={dueOn} status={status} />} />
      <Col source="kind" disableSort render={({ kind }) => translate(`enums.RequestKind.${kind}`)} />
      <Col source="stakeholder" disableSort render={nameOf} />
      <Col source="receivedOn" disableSort render={({ receivedOn }) => format.date(receivedOn)} />
      <Col source="way" disableSort render={({ way }) => translate(`enums.RequestWay.${way}`)} />
      <Col source="handler" disableSort render={({ handler }) => handler.name} />
    </DataTable>
  );
}
