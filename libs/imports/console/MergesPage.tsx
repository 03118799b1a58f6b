import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Box, Button, Pagination, Typography } from '@mui/material';
import UndoIcon from '@mui/icons-material/Undo';
import { EmptyList, LoadError, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { stakeholderPath } from '@regiekamer/stakeholders-console';
import { StakeholderMergesDocument } from './duplicates.generated.js';
import { useUndoMerge } from './use-pair-actions.js';

const PER_PAGE = 25;

/** Every merge that was made, the latest first; each can be taken back. */
export default function MergesPage() {
  const translate = useTranslate();
  const format = useFormat();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useDocument(StakeholderMergesDocument, { paging: { page, perPage: PER_PAGE } }, { keepPrevious: true });
  const undo = useUndoMerge();
  const merges = data?.merges.items ?? [];
  return (
    <Box sx={{ py: 2 }}>
      <Title title="merges.title" />
      <Button size="small" component={Link} to="/duplicates">
        {translate('duplicates.title')}
      </Button>
      {error && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting rows={6} /> : null}
      {data && merges.length === 0 ? <EmptyList text="merges.empty" /> : null}
      <Box component="ul" aria-label={translate('merges.title')} sx={{ listStyle: 'none', p: 0, m: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}>
        {merges.map((merge) => (
          <Box component="li" key={merge.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: 2, py: 1 }}>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {merge.merged.displayName}
              {' → '}
              <Box component={Link} to={stakeholderPath(merge.kept)} sx={{ color: 'text.primary', fontWeight: 600 }}>
                {merge.kept.displayName}
              </Box>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('merges.by', { name: merge.by.name, at: format.dateTime(merge.at) })}
                {merge.undoneAt ? ` · ${translate('merges.undone_at', { at: format.dateTime(merge.undoneAt) })}` : null}
              </Typography>
            </Box>
            {merge.undoneAt ? null : (
              <Button
                size="small"
                startIcon={<UndoIcon />}
                disabled={undo.running}
                aria-label={translate('merges.undo_of', { merged: merge.merged.displayName, kept: merge.kept.displayName })}
                onClick={() => void undo.run({ id: merge.id })}
              >
                {translate('ra.action.undo')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {data && data.merges.totalCount > PER_PAGE ? (
        <Pagination count={Math.ceil(data.merges.totalCount / PER_PAGE)} page={page} onChange={(_event, next) => setPage(next)} />
      ) : null}
    </Box>
  );
}
