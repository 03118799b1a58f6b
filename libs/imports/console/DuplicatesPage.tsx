import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Box, Button, Chip, List, ListItemButton, ListItemText, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import HistoryIcon from '@mui/icons-material/History';
import { EmptyList, LoadError, useDocument, useFormat, useRun, useShortcut, Waiting } from '@regiekamer/shared-console';
import { Comparison } from './Comparison.js';
import { DuplicatePairsDocument, RestoreDuplicateDocument, type DuplicatePairsQuery } from './duplicates.generated.js';

type Pair = DuplicatePairsQuery['duplicatePairs']['items'][number];

/** the least likely pair that is shown of itself, and those that one asks for */
const LIKELY = 0.8;
const POSSIBLE = 0.5;
const PER_PAGE = 50;

type Shown = 'likely' | 'possible' | 'dismissed';

/** The queue: pair after pair, compared beside it, without leaving the keyboard. */
export default function DuplicatesPage() {
  const translate = useTranslate();
  const [shown, setShown] = useState<Shown>('likely');
  const [at, setAt] = useState(0);
  const { data, error, refetch } = useDocument(
    DuplicatePairsDocument,
    { minScore: shown === 'likely' ? LIKELY : POSSIBLE, dismissed: shown === 'dismissed', paging: { perPage: PER_PAGE } },
    { keepPrevious: true },
  );
  const pairs = data?.duplicatePairs.items ?? [];
  const index = Math.min(at, Math.max(pairs.length - 1, 0));
  const go = (step: number) => setAt(Math.min(Math.max(index + step, 0), Math.max(pairs.length - 1, 0)));
  useShortcut('j', 'duplicates.keys.next', () => go(1));
  useShortcut('k', 'duplicates.keys.previous', () => go(-1));
  useShortcut('arrowdown', 'duplicates.keys.next', () => go(1));
  useShortcut('arrowup', 'duplicates.keys.previous', () => go(-1));
  const pair = pairs[index];

  return (
    <Box sx={{ py: 2 }}>
      <Title title="duplicates.title" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          aria-label={translate('duplicates.shown')}
          onChange={(_event, value: Shown | null) => {
            if (!value) return;
            setShown(value);
            setAt(0);
          }}
        >
          {(['likely', 'possible', 'dismissed'] as const).map((one) => (
            <ToggleButton key={one} value={one}>
              {translate(`duplicates.show.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button size="small" component={Link} to="/merges" startIcon={<HistoryIcon />}>
          {translate('merges.title')}
        </Button>
      </Box>
      {error && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting rows={6} /> : null}
      {data && pairs.length === 0 ? <EmptyList text={`duplicates.empty.${shown}`} /> : null}
      {data && pair ? (
        <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '320px minmax(0, 1fr)' } }}>
          <Box>
            <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
              {translate('duplicates.count', { smart_count: data.duplicatePairs.totalCount })}
            </Typography>
            <List dense component="div" role="group" aria-label={translate('duplicates.title')} sx={{ maxHeight: { xs: 200, md: '75vh' }, overflow: 'auto' }}>
              {pairs.map((one, place) => (
                <ListItemButton
                  key={`${one.left.id} ${one.right.id}`}
                  selected={place === index}
                  aria-current={place === index}
                  onClick={() => setAt(place)}
                  ref={(element: HTMLElement | null) => {
                    if (place === index) element?.scrollIntoView({ block: 'nearest' });
                  }}
                >
                  <ListItemText primary={`${one.left.displayName} · ${one.right.displayName}`} secondary={<Chance score={one.score} />} />
                </ListItemButton>
              ))}
            </List>
            {data.duplicatePairs.totalCount > pairs.length ? (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('duplicates.more', { smart_count: data.duplicatePairs.totalCount - pairs.length })}
              </Typography>
            ) : null}
          </Box>
          {shown === 'dismissed' ? (
            <Dismissed pair={pair} />
          ) : (
            <Comparison leftId={pair.left.id} rightId={pair.right.id}>
              <Why pair={pair} />
            </Comparison>
          )}
        </Box>
      ) : null}
    </Box>
  );
}

function Chance({ score }: { score: number }) {
  const translate = useTranslate();
  const format = useFormat();
  return <>{translate('duplicates.chance', { percent: format.number(Math.floor(score * 100)) })}</>;
}

function Why({ pair }: { pair: Pair }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('duplicates.why')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, listStyle: 'none', p: 0, m: 0, mb: 1 }}>
      {pair.reasons.map((reason) => (
        <li key={reason}>
          <Chip size="small" variant="outlined" label={translate(reason)} />
        </li>
      ))}
    </Box>
  );
}

/** A pair of which somebody said that they are two: it can be put back in the queue. */
function Dismissed({ pair }: { pair: Pair }) {
  const translate = useTranslate();
  const restore = useRun(RestoreDuplicateDocument, { success: 'duplicates.restored' });
  return (
    <Box>
      <Typography sx={{ mb: 1 }}>{translate('duplicates.two', { left: pair.left.displayName, right: pair.right.displayName })}</Typography>
      <Button variant="outlined" disabled={restore.running} onClick={() => void restore.run({ leftId: pair.left.id, rightId: pair.right.id })}>
        {translate('duplicates.restore')}
      </Button>
    </Box>
  );
}
