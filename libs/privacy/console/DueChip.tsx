import { useTranslate } from 'react-admin';
import { Chip } from '@mui/material';
import { today, useFormat, type RequestStatus } from '@regiekamer/shared-console';

const day = 86_400_000;

/** How long there is left for the answer, in words and colour. */
export function DueChip({ dueOn, status }: { dueOn: string; status: RequestStatus }) {
  const translate = useTranslate();
  const format = useFormat();
  if (status !== 'OPEN') return <Chip size="small" variant="outlined" label={translate(`enums.RequestStatus.${status}`)} />;
  const left = Math.round((Date.parse(dueOn) - Date.parse(today())) / day);
  const words =
    left < 0
      ? translate('privacy.overdue', { smart_count: -left })
      : left === 0
        ? translate('privacy.due_today')
        : translate('privacy.days_left', { smart_count: left });
  return <Chip size="small" color={left < 0 ? 'error' : left < 8 ? 'warning' : 'default'} label={`${format.date(dueOn)} · ${words}`} />;
}
