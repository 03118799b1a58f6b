import { Fragment, useId, useState } from 'react';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, IconButton, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { HealthChip, onPaper, paperOnly, screenOnly, StageChip, useFormat } from '@regiekamer/shared-console';
import { IssueExplained } from './IssueExplained.js';
import type { OrderChange } from './order-change.js';
import type { PortfolioRowFragment } from './portfolio.generated.js';

/** as many as can be read on one A3 beside the chart */
const ON_PAPER = 30;

const figure = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', px: 1 } as const;
const wide = { display: { xs: 'none', sm: 'table-cell' } };

/** The same as the chart, in order and in figures; each row opens into its reasons. */
export function RankedTable({ rows, changeOf }: { rows: readonly PortfolioRowFragment[]; changeOf: (place: number) => OrderChange }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const titleId = useId();
  const toggle = (id: string) =>
    setOpen((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Typography id={titleId} component="h2" variant="h6">
        {translate('portfolio.table.title')}
      </Typography>
      <TableContainer tabIndex={0} aria-labelledby={titleId}>
        <Table size="small" aria-labelledby={titleId} sx={{ '& td, & th': { px: { xs: 0.5, sm: 0.75 } }, '& thead th': { hyphens: 'auto' }, ...onPaper({ '& td, & th': { py: '0.6mm', fontSize: '8.5pt' }, '& .MuiChip-root': { height: '5mm', fontSize: '8pt' } }) }}>
          <TableHead>
            <TableRow>
              <TableCell sx={figure}>{translate('portfolio.table.place')}</TableCell>
              <TableCell>{translate('portfolio.table.issue')}</TableCell>
              <TableCell sx={wide}>{translate('portfolio.table.stage')}</TableCell>
              <TableCell sx={{ ...figure, ...wide }}>{translate('portfolio.impact')}</TableCell>
              <TableCell sx={{ ...figure, ...wide }}>{translate('portfolio.urgency')}</TableCell>
              <TableCell sx={figure}>{translate('portfolio.table.priority')}</TableCell>
              <TableCell sx={wide}>{translate('portfolio.table.health')}</TableCell>
              <TableCell sx={{ ...figure, ...wide }}>{translate('portfolio.table.activity')}</TableCell>
              <TableCell sx={{ ...figure, ...wide }}>{translate('portfolio.table.overdue')}</TableCell>
              <TableCell sx={screenOnly} />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, place) => (
              <Row key={row.issue.id} row={row} place={place} isOpen={open.has(row.issue.id)} onToggle={() => toggle(row.issue.id)} changeOf={changeOf} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows.length > ON_PAPER ? (
        <Typography variant="body2" sx={paperOnly}>
          {translate('portfolio.table.more', { smart_count: rows.length - ON_PAPER })}
        </Typography>
      ) : null}
    </Box>
  );
}

interface RowProps {
  row: PortfolioRowFragment;
  place: number;
  isOpen: boolean;
  onToggle: () => void;
  changeOf: (place: number) => OrderChange;
}

function Row({ row, place, isOpen, onToggle, changeOf }: RowProps) {
  const translate = useTranslate();
  const format = useFormat();
  const detailsId = useId();
  const { issue, priority, health, activity, overdueCommitments } = row;
  const paper = place < ON_PAPER ? {} : screenOnly;
  return (
    <Fragment>
      <TableRow sx={{ ...paper, ...(isOpen ? { '& > td, & > th': { borderBottom: 0 } } : {}) }}>
        <TableCell sx={figure}>{format.number(place + 1)}</TableCell>
        <TableCell component="th" scope="row" sx={{ overflowWrap: { xs: 'anywhere', sm: 'break-word' }, hyphens: 'auto', minWidth: { sm: 130 } }}>
          <Box component={Link} to={`/issues/${issue.id}/show`} sx={{ color: 'text.primary' }}>
            {issue.title}
          </Box>
          {/* on a phone there is no room for a column more */}
          <Box sx={{ display: { xs: 'block', sm: 'none' }, mt: 0.5 }}>
            <HealthChip status={health.status} />
          </Box>
        </TableCell>
        <TableCell sx={wide}>
          <StageChip stage={issue.stage} />
        </TableCell>
        <TableCell sx={{ ...figure, ...wide }}>{issue.impact}</TableCell>
        <TableCell sx={{ ...figure, ...wide }}>{issue.urgency}</TableCell>
        <TableCell sx={{ ...figure, fontWeight: 600 }}>{format.number(priority.score)}</TableCell>
        <TableCell sx={wide}>
          <HealthChip status={health.status} />
        </TableCell>
        <TableCell sx={{ ...figure, ...wide }}>{format.number(activity.interactions)}</TableCell>
        <TableCell sx={{ ...figure, ...wide }}>{format.number(overdueCommitments)}</TableCell>
        <TableCell padding="none" sx={screenOnly}>
          <IconButton
            size="small"
            aria-label={translate(isOpen ? 'portfolio.table.close' : 'portfolio.table.open', { title: issue.title })}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={onToggle}
          >
            <ExpandIcon sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />
          </IconButton>
        </TableCell>
      </TableRow>
      {isOpen ? (
        <TableRow id={detailsId} sx={paper}>
          <TableCell colSpan={10}>
            <IssueExplained row={row} change={changeOf(place)} />
          </TableCell>
        </TableRow>
      ) : null}
    </Fragment>
  );
}
