import { Fragment } from 'react';
import { Link, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Box, Typography } from '@mui/material';
import ArrowIcon from '@mui/icons-material/ArrowForward';
import { LoadError, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { WarmPathsDocument, type WarmPathsQuery } from './network.generated.js';

type Step = WarmPathsQuery['warmPaths'][number]['steps'][number];

/** Who knows them: the ways from a colleague, the shortest first. */
export default function WarmPathsPanel() {
  const translate = useTranslate();
  const id = String(useRecordContext()?.id ?? '');
  const { data, error, refetch } = useDocument(WarmPathsDocument, { stakeholderId: id }, { enabled: id !== '' });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={3} />;
  if (data.warmPaths.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{translate('warmPaths.empty')}</Typography>;
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('warmPaths.help')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }} aria-label={translate('warmPaths.title')}>
        {data.warmPaths.map(({ colleague, steps }) => (
          <Box
            component="li"
            key={colleague.id}
            sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', columnGap: 1, alignItems: { xs: 'flex-start', sm: 'center' }, py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
          >
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {colleague.name}
            </Typography>
            {steps.map((step) => (
              <Fragment key={step.stakeholder.id}>
                <How step={step} />
                <Who step={step} />
              </Fragment>
            ))}
          </Box>
        ))}
      </Box>
    </>
  );
}

/** What ties the one before to the next. */
function How({ step: { kind, lastAt } }: { step: Step }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Typography component="span" variant="body2" sx={{ color: 'text.secondary', display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <ArrowIcon fontSize="small" sx={{ transform: { xs: 'rotate(90deg)', sm: 'none' } }} />
      {kind === 'AFFILIATION'
        ? translate('warmPaths.role')
        : lastAt
          ? translate('warmPaths.met_on', { date: format.date(lastAt) })
          : translate('warmPaths.met')}
    </Typography>
  );
}

function Who({ step: { stakeholder } }: { step: Step }) {
  const createPath = useCreatePath();
  return (
    <Link underline="always" to={createPath({ resource: stakeholder.kind === 'PERSON' ? 'people' : 'organisations', type: 'show', id: stakeholder.id })}>
      {stakeholder.displayName}
    </Link>
  );
}
