import { Box, useMediaQuery, type Theme } from '@mui/material';
import { ColumnsButton, DataTable, FilterButton, List, SimpleList, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { AddButton, DateField, EmptyList, EnumField, HealthChip, StageChip, useFormat } from '@regiekamer/shared-console';
import type { IssueRowFragment } from './documents.generated.js';
import { PriorityChip } from './Explained.js';
import { filterRow, useIssueFilters, ViewSwitch } from './issue-filters.js';
import { useMayCreateIssue } from './rights.js';

const hidden = ['kind', 'impact', 'urgency', 'tags'];

export default function IssueList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const filters = useIssueFilters();
  const mayCreate = useMayCreateIssue();
  return (
    <List
      filters={filters}
      actions={
        <TopToolbar sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <ViewSwitch />
          <FilterButton />
          {isPhone ? null : <ColumnsButton />}
          {mayCreate ? <AddButton label="issues.add" /> : null}
        </TopToolbar>
      }
      sort={{ field: 'priority', order: 'DESC' }}
      perPage={25}
      empty={false}
      exporter={false}
      sx={{
        ...filterRow,
        // many columns scroll in their own box, never the page
        '& .RaList-main, & .RaList-content': { minWidth: 0 },
        '& .RaList-content': { overflowX: 'auto' },
        '& .MuiTableCell-root': { px: 1 },
      }}
    >
      {isPhone ? <Narrow /> : <Wide />}
    </List>
  );
}

function Nothing() {
  const mayCreate = useMayCreateIssue();
  const filterValues = useListContext().filterValues as Record<string, unknown>;
  const filtered = Object.values(filterValues).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  return (
    <EmptyList
      text={filtered ? 'issues.none_found' : 'issues.empty'}
      action={mayCreate ? <AddButton label="issues.add" /> : null}
    />
  );
}

function Narrow() {
  const format = useFormat();
  return (
    <SimpleList<IssueRowFragment>
      empty={<Nothing />}
      rowClick="show"
      primaryText={(issue) => issue.title}
      secondaryText={(issue) => (
        <Box component="span" sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, mt: 0.5 }}>
          <span>{[issue.theme.name, issue.regisseur.name, format.date(issue.updatedAt)].join(' · ')}</span>
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
            <StageChip stage={issue.stage} component="span" />
            <HealthChip status={issue.health.status} component="span" />
            <PriorityChip score={issue.priority.score} />
          </Box>
        </Box>
      )}
      sx={{ '& .MuiListItemText-primary': { overflowWrap: 'anywhere' } }}
    />
  );
}

const Col = DataTable.Col<IssueRowFragment>;
const NumberCol = DataTable.NumberCol<IssueRowFragment>;

function Wide() {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <DataTable<IssueRowFragment> empty={<Nothing />} rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
      <Col source="title" sx={{ minWidth: 220 }} />
      <Col source="kind" disableSort>
        <EnumField source="kind" enum="IssueKind" />
      </Col>
      <Col source="stage" render={(issue) => <StageChip stage={issue.stage} />} />
      <Col source="health" disableSort render={(issue) => <HealthChip status={issue.health.status} />} />
      <Col source="priority" align="right" sortByOrder="DESC" render={(issue) => format.number(issue.priority.score)} />
      <NumberCol source="impact" sortByOrder="DESC" />
      <NumberCol source="urgency" sortByOrder="DESC" />
      <Col source="theme" disableSort render={(issue) => issue.theme.name} />
      <Col source="regisseur" disableSort render={(issue) => issue.regisseur.name} />
      <Col source="tags" disableSort render={(issue) => issue.tags.join(', ') || translate('app.none')} />
      <Col source="updatedAt" sortByOrder="DESC">
        <DateField source="updatedAt" />
      </Col>
    </DataTable>
  );
}
