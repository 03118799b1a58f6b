import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { enumValues, inkKept, type Stance } from '@regiekamer/shared-console';

interface Counted {
  stance: Stance;
  count: number;
}

// Letters on it have at least 4.5:1, so the same colours serve the light screen, the dark one and paper.
const looks: Record<Stance, readonly [ground: string, letters: string]> = {
  STRONGLY_OPPOSED: ['#8c1d18', '#ffffff'],
  OPPOSED: ['#e39a93', '#1b1b1b'],
  NEUTRAL: ['#d5dad8', '#1b1b1b'],
  SUPPORTIVE: ['#8fc7a1', '#1b1b1b'],
  STRONGLY_SUPPORTIVE: ['#1e6b3a', '#ffffff'],
  UNKNOWN: ['#ffffff', '#1b1b1b'],
  DIVIDED: ['#f0d9a8', '#1b1b1b'],
};

/** How many stand where, in one bar from against to in favour; the figures stand in it, and beneath it in words. */
export function StanceBar({ balance }: { balance: readonly Counted[] }) {
  const translate = useTranslate();
  const shown = enumValues.Stance.map((stance) => ({ stance, count: balance.find((one) => one.stance === stance)?.count ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const nameOf = (stance: Stance) => translate(`enums.Stance.${stance}`);
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Box aria-hidden className={inkKept} sx={{ display: 'flex', height: '1.9em', border: 1, borderColor: '#6b7573', borderRadius: 0.5, overflow: 'hidden', fontSize: '0.85em' }}>
        {shown.map(({ stance, count }, index) => (
          <Box
            key={stance}
            title={`${nameOf(stance)}: ${count}`}
            sx={{
              flex: `${count} 0 1.8em`,
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              bgcolor: looks[stance][0],
              color: looks[stance][1],
              borderLeft: index > 0 ? '1px solid #6b7573' : 0,
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {count}
          </Box>
        ))}
      </Box>
      <Box component="ul" aria-label={translate('issues.brief.balance')} sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5, display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: '0.85em' }}>
        {shown.map(({ stance, count }) => (
          <Box component="li" key={stance} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            <Box aria-hidden component="span" className={inkKept} sx={{ width: '0.8em', height: '0.8em', border: '1px solid #6b7573', bgcolor: looks[stance][0] }} />
            {nameOf(stance)}: {count}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
