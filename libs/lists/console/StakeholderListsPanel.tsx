import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Box, Chip, Link, Typography } from '@mui/material';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { EmptyList, LoadError, useDescribedLabel, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { ExportsHoldingDocument, ListsOfStakeholderDocument } from './documents.generated.js';

/** On which lists somebody is now, and which files that were taken from here hold them. */
export default function StakeholderListsPanel() {
  const record = useRecordContext();
  const { canAccess: readsExports } = useCanAccess({ resource: 'LIST_EXPORTS', action: 'read' });
  if (!record) return null;
  return (
    <>
      <Lists id={String(record.id)} />
      {readsExports ? <Exports id={String(record.id)} /> : null}
    </>
  );
}

const listPath = (id: string) => `/contactLists/${id}/show`;

function Lists({ id }: { id: string }) {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const { data, error, refetch } = useDocument(ListsOfStakeholderDocument, { id });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={2} />;
  const lists = data.stakeholder?.contactLists ?? [];
  if (lists.length === 0) return <EmptyList text="lists.of_stakeholder.none" />;
  return (
    <Box component="ul" aria-label={translate('lists.title')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {lists.map((list) => (
        <Box component="li" key={list.id} sx={{ py: 1, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
          <Link component={RouterLink} to={listPath(list.id)}>
            {list.name}
          </Link>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {label(list.purpose)} · {translate(`enums.Channel.${list.channel}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Exports({ id }: { id: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useDocument(ExportsHoldingDocument, { id });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={2} />;
  return (
    <Box component="section" aria-label={translate('lists.of_stakeholder.exports')} sx={{ mt: 3 }}>
      <Typography component="h3" variant="subtitle1">
        {translate('lists.of_stakeholder.exports')}
      </Typography>
      {data.exportsHolding.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('lists.of_stakeholder.no_exports')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {data.exportsHolding.map(({ export: one, reason }) => (
            <Box component="li" key={one.id} sx={{ py: 1, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
              <Link component={RouterLink} to={`${listPath(one.list.id)}?tab=exports`}>
                {one.list.name}
              </Link>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {format.dateTime(one.at)} · {one.by.name} · {translate(`enums.ExportFormat.${one.format}`)}
              </Typography>
              {reason ? (
                <Chip
                  size="small"
                  color="warning"
                  variant="outlined"
                  icon={<WarningIcon />}
                  label={translate('lists.of_stakeholder.stale', { reason: translate(`enums.ExclusionReason.${reason}`) })}
                  sx={{ mt: 0.5, height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
                />
              ) : null}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
