import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Alert, Box, Button, Card, CardContent, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import type { ApiError } from '@regiekamer/shared-console';
import type { ShownImport } from './ImportShow.js';

interface Chosen {
  mapping: { column: string; field: string }[];
  keyColumn: string | null;
}

interface Props {
  shown: ShownImport;
  fields: readonly string[];
  disabled: boolean;
  error: ApiError | null;
  onCheck: (chosen: Chosen) => void;
}

/** What each column means: suggested, and to be changed. */
export function ImportMapping({ shown, fields, disabled, error, onCheck }: Props) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries((shown.mapping.length > 0 ? shown.mapping : shown.suggestedMapping).map(({ column, field }) => [column, field])),
  );
  const [keyColumn, setKeyColumn] = useState(shown.keyColumn ?? '');
  const used = Object.values(chosen).filter(Boolean);
  const isTwice = (field: string) => used.filter((one) => one === field).length > 1;
  const wrong = used.some(isTwice);
  const hasName = ['fullName', 'surname', 'organisation'].some((field) => used.includes(field));
  const samples = new Map(shown.samples.map(({ column, values }) => [column, values.join(' · ')]));
  return (
    <Card>
      <CardContent sx={{ display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
        <Box>
          <Typography variant="h6" component="h2">
            {translate('imports.mapping.title')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('imports.mapping.help')}
          </Typography>
        </Box>
        <Table size="small" sx={{ tableLayout: 'fixed', '& td, & th': { px: 1, overflowWrap: 'anywhere' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('imports.mapping.column')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{translate('imports.mapping.samples')}</TableCell>
              <TableCell>{translate('imports.mapping.field')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.columns.map((column) => (
              <TableRow key={column}>
                <TableCell component="th" scope="row">
                  {column}
                  <Typography variant="caption" sx={{ display: { xs: 'block', sm: 'none' }, color: 'text.secondary' }}>
                    {samples.get(column)}
                  </Typography>
                </TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' }, color: 'text.secondary' }}>{samples.get(column)}</TableCell>
                <TableCell>
                  <TextField
                    select
                    fullWidth
                    size="small"
                    variant="standard"
                    disabled={disabled}
                    value={chosen[column] ?? ''}
                    error={Boolean(chosen[column]) && isTwice(chosen[column] ?? '')}
                    helperText={chosen[column] && isTwice(chosen[column]) ? translate('imports.mapping.twice') : undefined}
                    onChange={(event) => setChosen({ ...chosen, [column]: event.target.value })}
                    slotProps={{
                      select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': translate('imports.mapping.field_of', { column }) } },
                    }}
                  >
                    <MenuItem value="">{translate('imports.mapping.ignored')}</MenuItem>
                    {fields.map((field) => (
                      <MenuItem key={field} value={field}>
                        {translate(`imports.field.${field}`)}
                      </MenuItem>
                    ))}
                  </TextField>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <TextField
          select
          size="small"
          disabled={disabled}
          label={translate('imports.mapping.key')}
          helperText={translate('imports.mapping.key_help')}
          value={keyColumn}
          onChange={(event) => setKeyColumn(event.target.value)}
          sx={{ maxWidth: 420 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('imports.mapping.no_key')}</MenuItem>
          {shown.columns.map((column) => (
            <MenuItem key={column} value={column}>
              {column}
            </MenuItem>
          ))}
        </TextField>
        {hasName ? null : <Alert severity="info">{translate('imports.mapping.noName')}</Alert>}
        <Box>
          <Button
            variant="contained"
            disabled={disabled || wrong || !hasName}
            onClick={() =>
              onCheck({
                mapping: shown.columns.flatMap((column) => (chosen[column] ? [{ column, field: chosen[column] }] : [])),
                keyColumn: keyColumn || null,
              })
            }
          >
            {translate(shown.status === 'UPLOADED' && !error ? 'imports.mapping.check' : 'imports.mapping.check_again')}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}
