import { useState, type ReactNode } from 'react';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material';

export interface Column<Row> {
  name: string;
  label: string;
  /** what it is sorted by; null comes last, whichever way */
  value: (row: Row) => string | number | null;
  /** what it shows; by default the value */
  show?: (row: Row) => ReactNode;
  numeric?: boolean;
}

/** The same as a chart, in words and numbers; every column sorts. */
export function SortableTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  initial,
}: {
  /** what it is a table of, for who does not see the page */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  initial: { column: string; descending: boolean };
}) {
  const [sort, setSort] = useState(initial);
  const by = columns.find(({ name }) => name === sort.column) ?? columns[0];
  const sorted = by ? rows.toSorted((one, other) => compare(by.value(one), by.value(other), sort.descending)) : rows;
  return (
    // a wide or long table scrolls in its own box, and with the keyboard too
    <Box sx={{ overflow: 'auto', maxHeight: 640, '@media print': { maxHeight: 'none' } }} tabIndex={0} role="region" aria-label={caption}>
      <Table size="small" stickyHeader aria-label={caption} sx={{ '& .MuiTableCell-stickyHeader': { bgcolor: 'background.paper' } }}>
        <TableHead>
          <TableRow>
            {columns.map(({ name, label, numeric }) => (
              <TableCell
                key={name}
                align={numeric ? 'right' : 'left'}
                {...(sort.column === name ? { sortDirection: sort.descending ? ('desc' as const) : ('asc' as const) } : {})}
              >
                <TableSortLabel
                  active={sort.column === name}
                  direction={sort.column === name && sort.descending ? 'desc' : 'asc'}
                  onClick={() => setSort((now) => (now.column === name ? { column: name, descending: !now.descending } : { column: name, descending: numeric ?? false }))}
                >
                  {label}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map((row) => (
            <TableRow key={keyOf(row)}>
              {columns.map(({ name, value, show, numeric }, index) => (
                <TableCell key={name} align={numeric ? 'right' : 'left'} {...(index === 0 ? { component: 'th', scope: 'row' } : {})} sx={{ fontVariantNumeric: 'tabular-nums', ...(index === 0 ? { minWidth: 140 } : { whiteSpace: 'nowrap' }) }}>
                  {show ? show(row) : value(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function compare(one: string | number | null, other: string | number | null, descending: boolean): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const order = typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'nl', { numeric: true });
  return descending ? -order : order;
}
