import { useTranslate } from 'react-admin';
import { Box, Typography } from '@mui/material';
import { StanceChip, type Stance } from '@regiekamer/shared-console';
import { apart, scale } from './stance.js';

interface Counted {
  stance: Stance;
  count: number;
}

/** How many stand where: a sentence, then a bar per stance with its number. What is unknown or divided stands apart. */
export function StanceBalance({ balance }: { balance: readonly Counted[] }) {
  const translate = useTranslate();
  const countOf = (...stances: Stance[]) =>
    balance.filter(({ stance }) => stances.includes(stance)).reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...balance.map(({ count }) => count));
  const row = (stance: Stance) => {
    const count = countOf(stance);
    return (
      <Box component="li" key={stance} sx={{ display: 'grid', gridTemplateColumns: '140px minmax(0, 1fr) 2.5em', gap: 1, alignItems: 'center', py: 0.25 }}>
        <StanceChip stance={stance} sx={{ justifySelf: 'start' }} />
        <Box aria-hidden sx={{ height: 10, borderRadius: 1, bgcolor: 'action.hover' }}>
          <Box sx={{ height: '100%', borderRadius: 1, width: `${(100 * count) / most}%`, bgcolor: 'primary.main' }} />
        </Box>
        <Typography variant="body2" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
          {count}
        </Typography>
      </Box>
    );
  };
  const list = { listStyle: 'none', p: 0, m: 0 };
  const outside = apart.filter((stance) => countOf(stance) > 0);
  return (
    <Box role="group" aria-label={translate('positions.balance')} sx={{ mb: 2, maxWidth: 560 }}>
      <Typography sx={{ mb: 1 }}>
        {translate('positions.summary', {
          against: countOf('STRONGLY_OPPOSED', 'OPPOSED'),
          neutral: countOf('NEUTRAL'),
          favour: countOf('SUPPORTIVE', 'STRONGLY_SUPPORTIVE'),
        })}
      </Typography>
      <Box component="ul" sx={list}>
        {scale.map(row)}
      </Box>
      {outside.length > 0 ? (
        <>
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {translate('positions.apart')}
          </Typography>
          <Box component="ul" sx={list}>
            {outside.map(row)}
          </Box>
        </>
      ) : null}
    </Box>
  );
}
