import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { run } from './client.js';
import { RecordHistoryDocument, type RecordHistoryQuery } from './documents.generated.js';
import { useFormat } from './format.js';
import type { RecordType } from './schema.generated.js';
import { LoadError, Waiting } from './states.js';

const PER_PAGE = 20;
/** the enum of a field's codes, or what tells its value in words, by the field's name in the API */
export type FieldEnums = Readonly<Record<string, string | ((value: string) => string)>>;

type Change = RecordHistoryQuery['history']['items'][number];

/**
 * Who changed what and when, with before and after.
 * @param resource whose field labels name the fields: 'people'
 * @param enums which fields hold a code of which enum: { stage: 'IssueStage' }
 */
export function HistoryPanel({ recordType, recordId, resource, enums = {} }: { recordType: RecordType; recordId: string; resource: string; enums?: FieldEnums }) {
  const translate = useTranslate();
  const history = useInfiniteQuery({
    queryKey: ['history', recordType, recordId],
    queryFn: async ({ pageParam, signal }) => {
      const { history: page } = await run(
        RecordHistoryDocument,
        { recordType, recordId, paging: { perPage: PER_PAGE, ...(pageParam ? { after: pageParam } : {}) } },
        { signal },
      );
      return page;
    },
    initialPageParam: '',
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    retry: false,
  });

  if (history.isPending) return <Waiting rows={4} />;
  if (history.isError) return <LoadError error={history.error} onRetry={() => void history.refetch()} />;
  const changes = history.data.pages.flatMap(({ items }) => items);
  if (changes.length === 0) return <Typography>{translate('history.empty')}</Typography>;
  return (
    <Box component="section" aria-label={translate('history.title')}>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} resource={resource} enums={enums} />
        ))}
      </Box>
      {history.hasNextPage ? (
        <Button onClick={() => void history.fetchNextPage()} loading={history.isFetchingNextPage}>
          {translate('app.more')}
        </Button>
      ) : null}
    </Box>
  );
}

/** The history names a field as the database does. */
const camel = (field: string): string => field.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

function ChangeItem({ change, resource, enums }: { change: Change; resource: string; enums: FieldEnums }) {
  const translate = useTranslate();
  const format = useFormat();
  // Columns that no form shows (`sort_name`) have no label; their own name is better than nothing.
  const labelOf = (field: string) => {
    const key = `resources.${resource}.fields.${camel(field)}`;
    const label = translate(key, { _: ' ', optional: true });
    return label.trim() === '' ? field : label;
  };
  const shown = (field: string, value: string | null | undefined): string => {
    if (value === null || value === undefined) return '–';
    const name = enums[camel(field)];
    if (typeof name === 'function') return name(value);
    if (name) return translate(`enums.${name}.${value}`, { _: value });
    if (value === 'true' || value === 'false') return translate(`ra.boolean.${value}`);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.date(value);
    return value;
  };
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <strong>{change.by?.name ?? translate('history.system')}</strong> {translate(`history.action.${change.action}`)} ·{' '}
        <time dateTime={change.at}>{format.dateTime(change.at)}</time>
      </Typography>
      {change.fields.length > 0 ? (
        <Table size="small" sx={{ tableLayout: 'fixed', '& td, & th': { border: 0, px: 1, overflowWrap: 'anywhere', verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('history.field')}</TableCell>
              <TableCell>{translate('history.before')}</TableCell>
              <TableCell>{translate('history.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {change.fields.map(({ field, before, after }) => (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  {labelOf(field)}
                </TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>{shown(field, before)}</TableCell>
                <TableCell>{shown(field, after)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : null}
    </Box>
  );
}
