import { useTranslate } from 'react-admin';
import { Box, Chip, Link, Stack } from '@mui/material';
import { useFormat } from '@regiekamer/shared-console';
import { formatPhone } from './contact.js';

const withoutRow = (event: React.MouseEvent) => event.stopPropagation(); // the row is a link itself

export const PhoneLink = ({ phone }: { phone: string }) => (
  <Link href={`tel:${phone}`} onClick={withoutRow} sx={{ whiteSpace: 'nowrap' }}>
    {formatPhone(phone)}
  </Link>
);

export const EmailLink = ({ email }: { email: string }) => (
  <Link href={`mailto:${email}`} onClick={withoutRow} sx={{ overflowWrap: 'anywhere' }}>
    {email}
  </Link>
);

export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <Stack direction="row" component="span" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
      {tags.map((tag) => (
        <Chip key={tag} size="small" label={tag} component="span" />
      ))}
    </Stack>
  );
}

/** How long ago somebody was spoken to, with the day itself on hovering. */
export function LastContact({ at }: { at: string | null }) {
  const translate = useTranslate();
  const format = useFormat();
  return at ? (
    <time dateTime={at} title={format.longDate(at)}>
      {format.relative(at)}
    </time>
  ) : (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('time.none')}
    </Box>
  );
}
