import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Box, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { LoadError, useDocument, useFormat, type Channel, type LegalBasis, type PreviewContactListInput } from '@regiekamer/shared-console';
import { finished, nobodyAsked, toFilter, type Group } from './criteria-tree.js';
import { PreviewContactListDocument } from './documents.generated.js';
import { ReasonCounts } from './ReasonCounts.js';

/** ms of rest before a change is worth a question */
const PAUSE = 120;

/** A value once it has rested; by its text, since a form makes new objects of equal values. */
function useRested(value: unknown): string {
  const text = JSON.stringify(value);
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

interface FormValues {
  criteria?: Group;
  purpose?: string | null;
  channel?: Channel | null;
  basis?: LegalBasis | null;
  shared?: boolean | null;
  includeIds?: string[] | null;
  excludeIds?: string[] | null;
}

/** Who would be on the list as the form stands, and who would not and why; an answer that is overtaken is not waited for. */
export function LivePreview() {
  const translate = useTranslate();
  const format = useFormat();
  const { criteria = nobodyAsked(), purpose, channel, basis, shared, includeIds, excludeIds } = useWatch<FormValues>() as FormValues;
  const complete = Boolean(purpose && channel && basis);
  const rested = useRested({
    criteria: toFilter(finished(criteria)),
    purpose,
    channel,
    basis,
    shared: shared ?? false,
    includeIds: includeIds ?? [],
    excludeIds: excludeIds ?? [],
  });
  const { data, error, isFetching, refetch } = useDocument(
    PreviewContactListDocument,
    { input: JSON.parse(rested) as PreviewContactListInput },
    { enabled: complete && (JSON.parse(rested) as FormValues).purpose === purpose, keepPrevious: true },
  );
  const preview = complete ? data?.previewContactList : undefined;
  const leftOut = preview?.exclusions.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Card component="section" aria-label={translate('lists.preview.title')}>
      <Box sx={{ height: 4 }}>{isFetching ? <LinearProgress aria-label={translate('lists.preview.counting')} /> : null}</Box>
      <CardContent sx={{ pt: 1 }}>
        <Typography component="h2" variant="h6">
          {translate('lists.preview.title')}
        </Typography>
        <Box aria-live="polite" aria-busy={isFetching}>
          {!complete ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('lists.preview.incomplete')}
            </Typography>
          ) : null}
          {preview ? (
            <>
              <Typography sx={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.3 }}>{format.number(preview.memberCount)}</Typography>
              <Typography variant="body2">{translate('lists.preview.members', { smart_count: preview.memberCount })}</Typography>
              <Typography variant="body2" sx={{ mt: 1.5, fontWeight: 600 }}>
                {leftOut > 0 ? translate('lists.preview.left_out', { count: format.number(leftOut), smart_count: leftOut }) : translate('lists.preview.nobody_left_out')}
              </Typography>
              <ReasonCounts counts={preview.exclusions} />
            </>
          ) : null}
        </Box>
        {error && complete ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      </CardContent>
    </Card>
  );
}
