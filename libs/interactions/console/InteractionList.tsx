import { DataTable, FilterButton, List, SearchInput, SelectColumnsButton, SimpleList, TopToolbar } from 'react-admin';
import { useCanAccess, useListContext, useTranslate } from 'ra-core';
import { Box, Button, useMediaQuery, type Theme } from '@mui/material';
import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import {
  DateField,
  DateInput,
  EmptyList,
  InteractionTypeInput,
  IssueInput,
  StakeholderInput,
  ThemeInput,
  useDescribedLabel,
  useDialogs,
  useFormat,
  UserInput,
} from '@regiekamer/shared-console';
import type { InteractionRowFragment } from './documents.generated.js';
import { ConfidentialityChip, InteractionTypeIcon, namesOf } from './fields.js';

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <InteractionTypeInput key="typeIn" source="typeIn" multiple />,
  <DateInput key="since" source="since" />,
  <DateInput key="until" source="until" />,
  <UserInput key="loggedByIn" source="loggedByIn" multiple />,
  <StakeholderInput key="participantIn" source="participantIn" multiple />,
  <IssueInput key="issueIn" source="issueIn" multiple />,
  <ThemeInput key="themeIn" source="themeIn" multiple />,
];

function LogButton() {
  const translate = useTranslate();
  const dialogs = useDialogs();
  const { canAccess } = useCanAccess({ resource: 'INTERACTIONS', action: 'create' });
  if (!canAccess) return null;
  return (
    <Button size="small" startIcon={<AddCommentIcon />} onClick={() => dialogs.open('log')}>
      {translate('app.log')}
    </Button>
  );
}

/** Nothing at all is another thing than nothing in this selection. */
function Empty() {
  const list = useListContext();
  return Object.keys(list.filterValues as object).length > 0 ? (
    <EmptyList text="interactions.list.none" />
  ) : (
    <EmptyList text="interactions.list.empty" action={<LogButton />} />
  );
}

export default function InteractionList() {
  const label = useDescribedLabel();
  const format = useFormat();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      filters={filters}
      actions={
        <TopToolbar>
          <FilterButton />
          {isPhone ? null : <SelectColumnsButton />}
        </TopToolbar>
      }
      sort={{ field: 'occurredAt', order: 'DESC' }}
      perPage={25}
      empty={false}
      exporter={false}
    >
      {isPhone ? (
        <SimpleList<InteractionRowFragment>
          empty={<Empty />}
          primaryText={(row) => row.subject}
          secondaryText={(row) => (
            <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
              {format.date(row.occurredAt)} · {label(row.type)} · {namesOf(row.participants)}{' '}
              <ConfidentialityChip value={row.confidentiality} component="span" />
            </Box>
          )}
          rowClick="show"
        />
      ) : (
        <DataTable<InteractionRowFragment>
          empty={<Empty />}
          rowClick="show"
          bulkActionButtons={false}
          hiddenColumns={['confidentiality']}
        >
          <DataTable.Col source="occurredAt">
            <DateField source="occurredAt" showTime />
          </DataTable.Col>
          <DataTable.Col<InteractionRowFragment> source="type" disableSort render={(row) => <TypeCell type={row.type} />} />
          <DataTable.Col source="subject" />
          <DataTable.Col<InteractionRowFragment> source="participants" disableSort render={(row) => namesOf(row.participants)} />
          <DataTable.Col<InteractionRowFragment>
            source="issues"
            disableSort
            render={(row) => row.discussionPoints.map(({ issue }) => issue.title).join(', ')}
          />
          <DataTable.Col<InteractionRowFragment> source="loggedBy" disableSort render={(row) => row.loggedBy.name} />
          <DataTable.Col<InteractionRowFragment>
            source="confidentiality"
            disableSort
            render={(row) => <ConfidentialityChip value={row.confidentiality} always />}
          />
        </DataTable>
      )}
    </List>
  );
}

function TypeCell({ type }: { type: InteractionRowFragment['type'] }) {
  const label = useDescribedLabel();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <InteractionTypeIcon code={type.code} />
      {label(type)}
    </Box>
  );
}
