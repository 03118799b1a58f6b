import { useGetIdentity, useTranslate } from 'react-admin';
import { Alert, Box, Button, Typography } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { EmptyList, LoadError, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { ContactListExportsDocument, type ListExportItemFragment } from './documents.generated.js';

/** What was exported and by whom, and how many of those whom it held may no longer be reached. */
export function ExportsTab({ listId }: { listId: string }) {
  const { data, error, refetch } = useDocument(ContactListExportsDocument, { id: listId });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  const exports = data?.contactList?.exports;
  if (!exports) return <Waiting rows={3} />;
  if (exports.length === 0) return <EmptyList text="lists.exports.empty" />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {exports.map((one) => (
        <Item key={one.id} item={one} />
      ))}
    </Box>
  );
}

function Item({ item: { at, by, format: kind, rowCount, staleCount, downloadUrl, expiresAt } }: { item: ListExportItemFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  const { identity } = useGetIdentity();
  const open = identity?.id === by.id && new Date(expiresAt) > new Date();
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          <time dateTime={at}>{format.dateTime(at)}</time> · {by.name} · {translate(`enums.ExportFormat.${kind}`)} ·{' '}
          {translate('lists.exports.rows', { smart_count: rowCount, count: format.number(rowCount) })}
        </Typography>
        {open ? (
          <Button size="small" startIcon={<DownloadIcon />} component="a" href={downloadUrl} download>
            {translate('lists.exports.download', { time: format.dateTime(expiresAt).split(' ')[1] ?? '' })}
          </Button>
        ) : null}
      </Box>
      {staleCount > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('lists.exports.stale', { smart_count: staleCount, count: format.number(staleCount) })}
        </Alert>
      ) : null}
    </Box>
  );
}
