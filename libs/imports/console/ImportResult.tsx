import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { Box, Button, Card, CardContent, Chip, Divider, FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/AddCircleOutlined';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import { LoadError, useDocument, useFormat, Waiting, type ImportRowStatus } from '@regiekamer/shared-console';
import { stakeholderPath } from '@regiekamer/stakeholders-console';
import { ImportRowsDocument, type ImportRowsQuery } from './documents.generated.js';
import type { ShownImport } from './ImportShow.js';

type Row = NonNullable<ImportRowsQuery['import']>['rows']['items'][number];

const perPage = 25;
const looks = {
  NEW: { icon: <AddIcon />, color: 'info' },
  MATCH: { icon: <CheckIcon />, color: 'success' },
  CONFLICT: { icon: <HelpIcon />, color: 'warning' },
  INVALID: { icon: <ErrorIcon />, color: 'error' },
} as const satisfies Record<ImportRowStatus, object>;

/** The rows by what becomes of them, each with its reasons. */
export function ImportResult({ shown }: { shown: ShownImport }) {
  const translate = useTranslate();
  const format = useFormat();
  const [status, setStatus] = useState<ImportRowStatus | null>(null);
  const [problem, setProblem] = useState('');
  const [changesOnly, setChangesOnly] = useState(false);
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useDocument(
    ImportRowsDocument,
    { id: shown.id, status, problem: problem || null, changesOnly, paging: { page, perPage } },
    { keepPrevious: true },
  );
  const rows = data?.import?.rows;
  const total = rows?.totalCount ?? 0;
  const all = shown.counts.reduce((sum, { count }) => sum + count, 0);
  const filtered = (change: () => void) => () => {
    change();
    setPage(1);
  };
  return (
    <Card>
      <CardContent sx={{ display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
        <Box>
          <Typography variant="h6" component="h2">
            {translate(shown.status === 'CHECKED' ? 'imports.result.title' : 'imports.result.title_applied')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('imports.result.summary', { changes: format.number(shown.changeCount), rows: format.number(all) })}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} role="group" aria-label={translate('resources.imports.fields.status')}>
          <Chip
            label={`${translate('imports.result.all')} ${format.number(all)}`}
            variant={status === null ? 'filled' : 'outlined'}
            aria-pressed={status === null}
            onClick={filtered(() => setStatus(null))}
          />
          {shown.counts.map((one) => (
            <Chip
              key={one.status}
              icon={looks[one.status].icon}
              color={looks[one.status].color}
              label={`${translate(`enums.ImportRowStatus.${one.status}`)} ${format.number(one.count)}`}
              variant={status === one.status ? 'filled' : 'outlined'}
              aria-pressed={status === one.status}
              onClick={filtered(() => setStatus(one.status))}
            />
          ))}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          {shown.problemCounts.length > 0 ? (
            <TextField
              select
              size="small"
              label={translate('imports.result.problem')}
              value={problem}
              onChange={(event) => filtered(() => setProblem(event.target.value))()}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
              sx={{ minWidth: 0, width: { xs: '100%', sm: 320 } }}
            >
              <MenuItem value="">{translate('imports.result.every_problem')}</MenuItem>
              {shown.problemCounts.map((one) => (
                <MenuItem key={one.problem} value={one.problem}>
                  {`${translate(one.problem)} (${format.number(one.count)})`}
                </MenuItem>
              ))}
            </TextField>
          ) : null}
          <FormControlLabel
            control={<Switch checked={changesOnly} onChange={(_event, checked) => filtered(() => setChangesOnly(checked))()} />}
            label={translate('imports.result.changes')}
          />
        </Box>
        {error && !rows ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
        {!error && !rows ? <Waiting rows={5} /> : null}
        {rows ? (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }} aria-label={translate('imports.result.title')}>
            {rows.items.map((row) => (
              <RowItem key={row.number} row={row} isApplied={shown.status === 'APPLIED'} />
            ))}
            {rows.items.length === 0 ? <Typography component="li">{translate('imports.result.none')}</Typography> : null}
          </Box>
        ) : null}
        {total > perPage ? (
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', justifyContent: 'flex-end', flexWrap: 'wrap' }}>
            <Typography variant="body2">
              {translate('imports.result.page', { from: format.number((page - 1) * perPage + 1), to: format.number(Math.min(page * perPage, total)), total: format.number(total) })}
            </Typography>
            <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
              {translate('imports.result.previous')}
            </Button>
            <Button disabled={page * perPage >= total} onClick={() => setPage(page + 1)}>
              {translate('imports.result.next')}
            </Button>
          </Box>
        ) : null}
      </CardContent>
    </Card>
  );
}

function RowItem({ row, isApplied }: { row: Row; isApplied: boolean }) {
  const translate = useTranslate();
  const look = looks[row.status];
  const shownValue = (value: string | null) => value ?? translate('imports.result.nothing');
  return (
    <Box component="li">
      <Box sx={{ py: 1.5, display: 'grid', gap: 0.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{`${translate('imports.result.row')} ${row.number}`}</Typography>
          <Chip size="small" variant="outlined" icon={look.icon} color={look.color} label={translate(`enums.ImportRowStatus.${row.status}`)} />
          {row.match ? <Link to={stakeholderPath(row.match)}>{row.match.displayName}</Link> : null}
          {row.status === 'MATCH' && row.differences.length === 0 && !isApplied ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('imports.result.no_change')}
            </Typography>
          ) : null}
        </Box>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {row.values.filter(Boolean).join(' · ')}
        </Typography>
        {row.problems.map((problem) => (
          <Typography key={problem} variant="body2" sx={{ fontWeight: row.status === 'CONFLICT' || row.status === 'INVALID' ? 600 : 400 }}>
            {translate(problem)}
          </Typography>
        ))}
        {row.candidates.length > 0 ? (
          <Typography variant="body2" component="div">
            {`${translate('imports.result.one_of')} `}
            {row.candidates.map((candidate, index) => (
              <span key={candidate.id}>
                {index > 0 ? ', ' : null}
                <Link to={stakeholderPath(candidate)}>{candidate.displayName}</Link>
              </span>
            ))}
          </Typography>
        ) : null}
        {row.differences.map(({ field, record, file, outcome }) => (
          <Typography key={field} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            <strong>{translate(`imports.field.${field}`)}</strong>
            {` ${translate(`enums.ImportOutcome.${outcome}`)}: `}
            {[translate('imports.result.record', { value: shownValue(record) }), translate('imports.result.file', { value: shownValue(file) })].join('; ')}
          </Typography>
        ))}
      </Box>
      <Divider />
    </Box>
  );
}
