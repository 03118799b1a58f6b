import { useMemo, useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Box, Button, Card, CardContent, Link, Radio, Typography } from '@mui/material';
import BlockIcon from '@mui/icons-material/Block';
import MergeIcon from '@mui/icons-material/Merge';
import { LoadError, useDocument, useFormat, useReferenceData, useShortcut, Waiting } from '@regiekamer/shared-console';
import { formatPhone, stakeholderPath } from '@regiekamer/stakeholders-console';
import { ComparedStakeholdersDocument, type ComparedRecordFragment } from './duplicates.generated.js';
import { fieldsOf, wholeAddress, type ComparedField } from './compared-fields.js';
import { usePairActions } from './use-pair-actions.js';

type Side = 'left' | 'right';
const sides = ['left', 'right'] as const;
const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

interface Props {
  leftId: string;
  rightId: string;
  /** what is said of the pair: why it may be one */
  children?: React.ReactNode;
  onDone?: (keptId: string | null) => void;
}

/** Two records side by side: which one stays, what it takes from the other, and what moves with it. */
export function Comparison({ leftId, rightId, children, onDone }: Props) {
  const { canAccess: positions } = useCanAccess({ resource: 'POSITIONS', action: 'list' });
  const { canAccess: commitments } = useCanAccess({ resource: 'COMMITMENTS', action: 'list' });
  const { canAccess: consents } = useCanAccess({ resource: 'CONSENT', action: 'list' });
  const { canAccess: interactions } = useCanAccess({ resource: 'INTERACTIONS', action: 'list' });
  const known = [positions, commitments, consents, interactions].every((one) => one !== undefined);
  const { data, error, refetch } = useDocument(
    ComparedStakeholdersDocument,
    { left: leftId, right: rightId, positions: positions === true, commitments: commitments === true, consents: consents === true, interactions: interactions === true },
    { enabled: known },
  );
  const translate = useTranslate();
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={6} />;
  const { left, right } = data;
  if (!left || !right || left.archivedAt || right.archivedAt) return <Typography>{translate('merges.gone')}</Typography>;
  return (
    <Compared key={`${leftId} ${rightId}`} records={{ left, right }} onDone={onDone}>
      {children}
    </Compared>
  );
}

/** Whoever has more that refers to them stays, unless one says otherwise. */
const weight = (one: ComparedRecordFragment) =>
  (one.interactions?.totalCount ?? 0) + (one.positions?.length ?? 0) + (one.commitments?.length ?? 0) + fieldsOf(one).filter(({ value }) => value !== '').length;

function Compared({ records, children, onDone }: { records: Record<Side, ComparedRecordFragment>; children?: React.ReactNode; onDone: Props['onDone'] }) {
  const translate = useTranslate();
  const [stays, setStays] = useState<Side>(() => (weight(records.right) > weight(records.left) ? 'right' : 'left'));
  const [chosen, setChosen] = useState<Partial<Record<string, Side>>>({});
  const fields = useMemo(() => ({ left: fieldsOf(records.left), right: fieldsOf(records.right) }), [records]);
  const sideOf = ({ name }: ComparedField, at: number): Side => {
    const explicit = chosen[name];
    if (explicit) return explicit;
    const lacks = fields[stays][at]!.value === '' && fields[other(stays)][at]!.value !== '';
    return lacks && (!wholeAddress.has(name) || wholeAddressFrom(fields, stays)) ? other(stays) : stays;
  };
  const actions = usePairActions(onDone);
  const kept = records[stays];
  const merged = records[other(stays)];
  const merge = () => {
    const taken = fields[stays].filter((field, at) => sideOf(field, at) !== stays && field.value !== fields[other(stays)][at]!.value);
    void actions.merge(kept.id, merged.id, taken.map(({ name }) => name));
  };
  const dismiss = () => void actions.dismiss(records.left.id, records.right.id);
  useShortcut('m', 'merges.keys.merge', merge, !actions.running);
  useShortcut('d', 'merges.keys.dismiss', dismiss, !actions.running);

  return (
    <Card variant="outlined" component="section" aria-label={translate('merges.compare', { left: records.left.displayName, right: records.right.displayName })}>
      <CardContent>
        {children}
        <Box role="radiogroup" aria-label={translate('merges.stays')} sx={row}>
          {sides.map((side) => (
            <Box key={side} component="label" sx={cell(side === stays)}>
              <Radio size="small" name="stays" checked={side === stays} onChange={() => { setStays(side); setChosen({}); }} sx={radio} />
              <span>
                <strong>{records[side].displayName}</strong>
                <br />
                <small>{translate(side === stays ? 'merges.this_stays' : 'merges.this_merges')}</small>
              </span>
            </Box>
          ))}
        </Box>
        {fields.left.map((field, at) => {
          const values = { left: field, right: fields.right[at]! };
          if (values.left.value === '' && values.right.value === '') return null;
          const side = sideOf(field, at);
          const same = values.left.value === values.right.value;
          return (
            <Box key={field.name} role={same ? 'group' : 'radiogroup'} aria-label={translate(`merges.fields.${field.name}`)}>
              <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.75 }}>
                {translate(`merges.fields.${field.name}`)}
              </Typography>
              <Box sx={row}>
                {sides.map((one) => (
                  <Box key={one} component={same ? 'div' : 'label'} sx={cell(!same && side === one)}>
                    {same ? null : (
                      <Radio size="small" name={field.name} checked={side === one} onChange={() => setChosen({ ...chosen, [field.name]: one })} sx={radio} />
                    )}
                    <Shown field={values[one]} />
                  </Box>
                ))}
              </Box>
            </Box>
          );
        })}
        <Moves merged={merged} kept={kept} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          <Button variant="contained" startIcon={<MergeIcon />} disabled={actions.running} onClick={merge}>
            {translate('merges.merge')}
          </Button>
          <Button variant="outlined" startIcon={<BlockIcon />} disabled={actions.running} onClick={dismiss}>
            {translate('duplicates.dismiss')}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}

/** Half of one address and half of another is where nobody lives. */
function wholeAddressFrom(fields: Record<Side, ComparedField[]>, stays: Side): boolean {
  const value = (side: Side, name: string) => fields[side].find((field) => field.name === name)?.value ?? '';
  const city = value(stays, 'city');
  return value(stays, 'street') === '' && value(stays, 'postcode') === '' && (city === '' || city === value(other(stays), 'city'));
}

const row = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 1 };
const radio = { p: 0.25 };
const cell = (marked: boolean) => ({
  display: 'flex', alignItems: 'flex-start', gap: 0.5, p: 0.5, borderRadius: 1, border: 1, overflowWrap: 'anywhere', minWidth: 0,
  borderColor: marked ? 'primary.main' : 'divider',
});

function Shown({ field }: { field: ComparedField }) {
  const translate = useTranslate();
  const format = useFormat();
  const { labelOf } = useReferenceData('categories');
  if (field.value === '') return <Typography component="span" sx={{ color: 'text.secondary' }}>{translate('merges.nothing')}</Typography>;
  if (field.name === 'category') return <span>{labelOf(field.value)}</span>;
  if (field.name === 'formOfAddress') return <span>{translate(`enums.FormOfAddress.${field.value}`)}</span>;
  if (field.name === 'phone') return <span>{formatPhone(field.value)}</span>;
  if (field.name === 'memberSince') return <span>{format.date(field.value)}</span>;
  return <span>{field.label ?? field.value}</span>;
}

/** What goes along, as far as the viewer may read it. */
function Moves({ merged, kept }: { merged: ComparedRecordFragment; kept: ComparedRecordFragment }) {
  const translate = useTranslate();
  const roles = 'affiliations' in merged ? merged.affiliations.length : 'members' in merged ? merged.members.length : 0;
  const counts: [string, number | undefined][] = [
    ['roles', roles], ['positions', merged.positions?.length], ['interactions', merged.interactions?.totalCount],
    ['commitments', merged.commitments?.length], ['consents', merged.consents?.length],
  ];
  const told = counts.filter((entry): entry is [string, number] => (entry[1] ?? 0) > 0);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {translate('merges.moves', { name: kept.displayName })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {told.map(([what, count]) => (
          <li key={what}>{translate(`merges.counts.${what}`, { smart_count: count })}</li>
        ))}
        {merged.tags.length > 0 ? <li>{translate('merges.tags', { tags: merged.tags.join(', ') })}</li> : null}
        <li>{translate('merges.strictest')}</li>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Link component={RouterLink} to={stakeholderPath(merged)}>{translate('merges.look', { name: merged.displayName })}</Link>
      </Typography>
    </Box>
  );
}
