import { useTranslate } from 'react-admin';
import { Box, Chip } from '@mui/material';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import LateIcon from '@mui/icons-material/EventBusyOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { today, useFormat } from '@regiekamer/shared-console';

/** The day on which somebody looks whether the list is still right; words and an icon say that it has passed. */
export function ReviewDay({ day }: { day: string }) {
  const translate = useTranslate();
  const format = useFormat();
  if (day > today()) {
    return (
      <time dateTime={day} title={format.longDate(day)}>
        {format.date(day)}
      </time>
    );
  }
  return <Chip size="small" color="warning" variant="outlined" component="span" icon={<LateIcon />} label={translate('lists.review_overdue', { date: format.date(day) })} sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } }} />;
}

export function SharedChip({ shared }: { shared: boolean }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      component="span"
      icon={shared ? <GroupIcon /> : <LockIcon />}
      label={translate(shared ? 'lists.shared' : 'lists.private')}
    />
  );
}

/** A label and what is told under it, for a list of facts. */
export function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="dt" sx={{ color: 'text.secondary', typography: 'body2' }}>
        {translate(label)}
      </Box>
      <Box component="dd" sx={{ m: 0, typography: 'body2', overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}
