import { useState } from 'react';
import { Link, Title, useTranslate } from 'react-admin';
import { Box, Button, Card, CardContent, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { EmptyList, LoadError, today, useDocument, useFormat, useRun, Waiting } from '@regiekamer/shared-console';
import { DecideRetention } from './DecideRetention.js';
import { DeskTabs } from './DeskTabs.js';
import { NoticesDueDocument, RecordNoticeDocument, RetentionDueDocument, type RetentionDueQuery } from './desk.generated.js';

const MOST = 25;
type Due = RetentionDueQuery['retentionDue']['items'][number];

/** Whose data may no longer be needed, and who was not told yet that we keep theirs. */
export default function RetentionPage() {
  return (
    <>
      <DeskTabs />
      <Title title="privacy.retention.title" />
      <Stack spacing={2} sx={{ maxWidth: 960 }}>
        <Review />
        <Notices />
      </Stack>
    </>
  );
}

function Review() {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [deciding, setDeciding] = useState(false);
  const { data, error, refetch } = useDocument(RetentionDueDocument, { paging: { perPage: MOST } });
  const items = data?.retentionDue.items ?? [];
  const ids = chosen.filter((id) => items.some((item) => item.id === id));
  const rest = (data?.retentionDue.totalCount ?? 0) - items.length;
  return (
    <Card component="section" aria-label={translate('privacy.retention.title')}>
      <CardContent>
        <Typography component="h2" variant="h6">{translate('privacy.retention.title')}</Typography>
        <Typography>{translate('privacy.retention.text')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('privacy.retention.text_hidden')}</Typography>
        {error ? (
          <LoadError error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Waiting rows={5} />
        ) : items.length === 0 ? (
          <EmptyList text="privacy.retention.empty" />
        ) : (
          <>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={ids.length === items.length}
                    indeterminate={ids.length > 0 && ids.length < items.length}
                    onChange={(_event, checked) => setChosen(checked ? items.map(({ id }) => id) : [])}
                  />
                }
                label={translate('privacy.retention.select_all')}
              />
              <Button variant="contained" disabled={ids.length === 0} onClick={() => setDeciding(true)}>
                {translate('privacy.retention.decide')}
                {ids.length > 0 ? ` (${ids.length})` : ''}
              </Button>
            </Box>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {items.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  checked={ids.includes(item.id)}
                  onChange={(checked) => setChosen(checked ? [...ids, item.id] : ids.filter((id) => id !== item.id))}
                />
              ))}
            </Box>
            {rest > 0 ? <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>{translate('privacy.retention.more', { count: rest })}</Typography> : null}
          </>
        )}
      </CardContent>
      {deciding ? <DecideRetention ids={ids} onClose={() => setDeciding(false)} /> : null}
    </Card>
  );
}

function Item({ item, checked, onChange }: { item: Due; checked: boolean; onChange: (checked: boolean) => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const { id, displayName, role, lastContactAt, createdAt, archived, keptBecause } = item;
  const facts = [
    role,
    lastContactAt ? translate('privacy.retention.last', { date: format.date(lastContactAt) }) : translate('privacy.retention.never'),
    translate('privacy.retention.since', { date: format.date(createdAt) }),
    archived ? translate('privacy.retention.archived') : null,
    keptBecause ? translate('privacy.retention.kept', { reason: keptBecause }) : null,
  ];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Checkbox
        checked={checked}
        onChange={(_event, is) => onChange(is)}
        slotProps={{ input: { 'aria-label': translate('privacy.retention.select', { name: displayName }) } }}
        sx={{ alignSelf: 'flex-start' }}
      />
      <Box sx={{ py: 1, minWidth: 0 }}>
        <Link underline="always" to={`/people/${id}/show`}>{displayName}</Link>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{facts.filter(Boolean).join(' · ')}</Typography>
      </Box>
    </Box>
  );
}

function Notices() {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useDocument(NoticesDueDocument, { paging: { perPage: MOST } });
  const { run, running } = useRun(RecordNoticeDocument, { success: 'privacy.notices.done' });
  return (
    <Card component="section" aria-label={translate('privacy.notices.title')}>
      <CardContent>
        <Typography component="h2" variant="h6">{translate('privacy.notices.title')}</Typography>
        <Typography sx={{ mb: 1 }}>{translate('privacy.notices.text')}</Typography>
        {error ? (
          <LoadError error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Waiting rows={3} />
        ) : data.noticesDue.items.length === 0 ? (
          <EmptyList text="privacy.notices.empty" />
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {data.noticesDue.items.map(({ id, displayName, dueOn }) => (
              <Box key={id} component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5, borderTop: 1, borderColor: 'divider' }}>
                <Box sx={{ flexGrow: 1 }}>
                  <Link underline="always" to={`/people/${id}/show`}>{displayName}</Link>
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('privacy.notices.due', { date: format.date(dueOn) })}</Typography>
                </Box>
                <Button
                  size="small"
                  disabled={running}
                  aria-label={`${translate('privacy.notices.told')}: ${displayName}`}
                  onClick={() => void run({ input: { ids: [id], givenOn: today() } })}
                >
                  {translate('privacy.notices.told')}
                </Button>
              </Box>
            ))}
          </Box>
        )}
      </CardContent>
    </Card>
  );
}
