import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Chip, Typography } from '@mui/material';
import { EmptyList, enumValues, LoadError, useDocument, Waiting, type ExclusionReason } from '@regiekamer/shared-console';
import { ContactListExclusionsDocument } from './documents.generated.js';
import { PagedPeople } from './PagedPeople.js';
import type { ContactListValues } from './verbs.js';

const PER_PAGE = 25;
const reasons = enumValues.ExclusionReason as readonly ExclusionReason[];

/** Who matches and is not reached, with the reason; the reasons are the filter. */
export function ExclusionsTab({ list, reason: asked, onReason }: { list: ContactListValues; reason: string | null; onReason: (reason?: ExclusionReason) => void }) {
  const translate = useTranslate();
  const reason = reasons.find((one) => one === asked);
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5, maxWidth: '75ch' }}>
        {translate(reason ? `lists.reason.${reason}` : 'lists.exclusions.intro')}
      </Typography>
      <Box role="group" aria-label={translate('lists.exclusions.filter')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Choice label={translate('lists.exclusions.all')} chosen={reason === undefined} onChoose={() => onReason()} />
        {reasons.map((one) => (
          <Choice key={one} label={translate(`enums.ExclusionReason.${one}`)} chosen={reason === one} onChoose={() => onReason(one)} />
        ))}
      </Box>
      <Excluded key={reason ?? 'all'} list={list} reason={reason} />
    </>
  );
}

const Choice = ({ label, chosen, onChoose }: { label: string; chosen: boolean; onChoose: () => void }) => (
  <Chip label={label} onClick={onChoose} aria-pressed={chosen} color={chosen ? 'primary' : 'default'} variant={chosen ? 'filled' : 'outlined'} />
);

function Excluded({ list, reason }: { list: ContactListValues; reason: ExclusionReason | undefined }) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useDocument(
    ContactListExclusionsDocument,
    { id: list.id, reason: reason ?? null, paging: { page, perPage: PER_PAGE } },
    { keepPrevious: true },
  );
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  const exclusions = data?.contactList?.exclusions;
  if (!exclusions) return <Waiting rows={6} />;
  if (exclusions.totalCount === 0) return <EmptyList text={reason ? 'lists.exclusions.none_for_reason' : 'lists.exclusions.empty'} />;
  return (
    <PagedPeople
      label="lists.tabs.exclusions"
      headings={[translate('lists.exclusions.reason')]}
      rows={exclusions.items.map(({ stakeholder, reason: why }) => ({ stakeholder, cells: [translate(`enums.ExclusionReason.${why}`)] }))}
      total={exclusions.totalCount}
      perPage={PER_PAGE}
      page={page}
      onPage={setPage}
    />
  );
}
