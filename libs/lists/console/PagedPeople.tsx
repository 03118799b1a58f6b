import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Box, Link, Pagination, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useFormat, type StakeholderKind } from '@regiekamer/shared-console';
import { stakeholderPath } from '@regiekamer/stakeholders-console';

interface Row {
  stakeholder: { id: string; kind: StakeholderKind; displayName: string };
  cells: readonly ReactNode[];
}

/** A page of people, each a link to their record; on a phone what is told of them stands below their name. */
export function PagedPeople({
  label,
  headings,
  rows,
  total,
  perPage,
  page,
  onPage,
}: {
  /** message key */
  label: string;
  headings: readonly string[];
  rows: readonly Row[];
  total: number;
  perPage: number;
  page: number;
  onPage: (page: number) => void;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const first = (page - 1) * perPage + 1;
  return (
    <>
      <Table
        size="small"
        aria-label={translate(label)}
        sx={{
          '& td, & th': { overflowWrap: 'anywhere' },
          [`@media (max-width: 600px)`]: {
            // in `sx` a width of 1 is the whole width
            '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
            '& tr': { display: 'block', borderBottom: 1, borderColor: 'divider', py: 1 },
            '& td, & tbody th': { display: 'block', border: 0, px: 0, py: 0.25 },
          },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{translate('lists.name')}</TableCell>
            {headings.map((heading) => (
              <TableCell key={heading}>{heading}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ stakeholder, cells }) => (
            <TableRow key={stakeholder.id}>
              <TableCell component="th" scope="row">
                <Link component={RouterLink} to={stakeholderPath(stakeholder)}>
                  {stakeholder.displayName}
                </Link>
              </TableCell>
              {cells.map((cell, index) => (
                <TableCell key={headings[index]}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1, mt: 2 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }} role="status">
          {translate('ra.navigation.page_range_info', { offsetBegin: first, offsetEnd: Math.min(total, first + perPage - 1), total: format.number(total) })}
        </Typography>
        {total > perPage ? (
          <Pagination
            count={Math.ceil(total / perPage)}
            page={page}
            onChange={(_event, number) => onPage(number)}
            size="small"
            aria-label={translate('lists.pages')}
            getItemAriaLabel={(type, number) => (type === 'page' ? translate('ra.navigation.page', { page: number ?? 1 }) : translate(`ra.navigation.${type}`))}
          />
        ) : null}
      </Box>
    </>
  );
}
