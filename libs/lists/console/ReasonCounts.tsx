import { useTranslate } from 'react-admin';
import { Box, Typography } from '@mui/material';
import { useFormat, type ExclusionReason } from '@regiekamer/shared-console';

/** How many are left out for which reason, in words that say what one could do about it. */
export function ReasonCounts({ counts }: { counts: readonly { reason: ExclusionReason; count: number }[] }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="ul" aria-label={translate('lists.reasons')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {counts.map(({ reason, count }) => (
        <Box component="li" key={reason} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="body2">
            <strong>{format.number(count)}</strong> {translate(`enums.ExclusionReason.${reason}`)}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(`lists.reason.${reason}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
