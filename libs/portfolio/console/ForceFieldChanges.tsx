import { useState } from 'react';
import { Link, useCreatePath, useTranslate } from 'react-admin';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { DayField, LoadError, StanceChip, today, useDocument, useFormat, Waiting, enumValues } from '@regiekamer/shared-console';
import { SortableTable, type Column } from './SortableTable.js';
import { ForceFieldChangesDocument, type ForceFieldChangesQuery } from './force-field.generated.js';
import { dayOf, endOf } from './force-field.js';

type Change = ForceFieldChangesQuery['forceFieldChanges'][number];

/** Who stood elsewhere at the end of one day than at the end of another. */
export function ForceFieldChanges({ issueId, at, moments }: { issueId: string; at: string | null; moments: readonly string[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const createPath = useCreatePath();
  const [chosenFrom, setFrom] = useState<string | null>(null);
  const [chosenTo, setTo] = useState<string | null>(null);
  const to = chosenTo ?? (at === null ? today() : dayOf(at));
  const from = chosenFrom ?? quarterBefore(to);
  const valid = from <= to;
  const { data, error, refetch } = useDocument(
    ForceFieldChangesDocument,
    { issueId, from: valid ? endOf(from) : '', to: valid ? endOf(to) : '' },
    { enabled: valid && moments.length > 0, keepPrevious: true },
  );
  if (moments.length === 0) return null;

  const columns: Column<Change>[] = [
    {
      name: 'name',
      label: translate('forceField.who'),
      value: ({ stakeholder }) => stakeholder.displayName,
      show: ({ stakeholder }) => (
        <Link underline="always" to={createPath({ resource: stakeholder.kind === 'PERSON' ? 'people' : 'organisations', type: 'show', id: stakeholder.id })}>
          {stakeholder.displayName}
        </Link>
      ),
    },
    {
      name: 'before',
      label: translate('forceField.before'),
      value: ({ before }) => (before ? enumValues.Stance.indexOf(before) : null),
      show: ({ before }) => (before ? <StanceChip stance={before} /> : translate('forceField.not_assessed')),
    },
    { name: 'after', label: translate('forceField.after'), value: ({ after }) => enumValues.Stance.indexOf(after), show: ({ after }) => <StanceChip stance={after} /> },
    { name: 'at', label: translate('forceField.since'), value: (change) => change.at, show: (change) => format.date(change.at) },
  ];
  const day = (label: string, value: string, set: (day: string) => void) => (
    <DayField label={label} value={value} onChange={set} error={!valid} />
  );
  const changes = data?.forceFieldChanges ?? [];
  return (
    <Card component="section" aria-label={translate('forceField.changes')}>
      <CardContent>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {translate('forceField.changes')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1.5, mt: 1.5 }}>
          {day(translate('forceField.from_day'), from, setFrom)}
          {day(translate('forceField.to_day'), to, setTo)}
        </Box>
        {!valid ? (
          <Typography role="alert">{translate('forceField.wrong_order')}</Typography>
        ) : error ? (
          <LoadError error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Waiting rows={3} />
        ) : changes.length === 0 ? (
          <Typography sx={{ color: 'text.secondary' }}>{translate('forceField.no_changes')}</Typography>
        ) : (
          <SortableTable
            caption={translate('forceField.changes_between', { from: format.date(from), to: format.date(to) })}
            columns={columns}
            rows={changes}
            keyOf={({ stakeholder }) => stakeholder.id}
            initial={{ column: 'at', descending: true }}
          />
        )}
      </CardContent>
    </Card>
  );
}

function quarterBefore(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  date.setMonth(date.getMonth() - 3);
  return dayOf(date.toISOString());
}
