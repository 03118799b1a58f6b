import { useEffect, useState } from 'react';
import { Link as RaLink, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useDocument, useReferenceData, type Option, type StakeholderKind, type TypedRecordInput } from '@regiekamer/shared-console';
import { mainRole } from './affiliations.js';
import { LikelyDuplicatesDocument, type LikelyDuplicatesQuery } from './dialogs.generated.js';
import { stakeholderPath } from './paths.js';

/** ms of rest before a half-typed name is worth a question */
const PAUSE = 300;
const SHORTEST = 3;

type Likely = LikelyDuplicatesQuery['likelyDuplicates'][number];

const fields = {
  PERSON: ['givenName', 'initials', 'surnamePrefix', 'surname', 'partnerSurname', 'email', 'phone', 'city', 'organisationId'],
  ORGANISATION: ['name', 'email', 'phone', 'city', 'website', 'kvkNumber'],
} as const satisfies Record<StakeholderKind, (keyof TypedRecordInput)[]>;

/** What alone is worth a question, when it has as many characters as this. */
const asked: Partial<Record<keyof TypedRecordInput, number>> = { surname: SHORTEST, name: SHORTEST, email: 6, phone: 8, kvkNumber: 8 };

/** What was typed when the typing rested; null while it is too little. */
function useTyped(kind: StakeholderKind): TypedRecordInput | null {
  const names: readonly (keyof TypedRecordInput)[] = fields[kind];
  const values: unknown[] = useWatch({ name: names });
  const typed = names.flatMap((name, at): [keyof TypedRecordInput, string][] => {
    const value = values[at];
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
  });
  const text = typed.some(([name, value]) => value.length >= (asked[name] ?? Infinity)) ? JSON.stringify(Object.fromEntries(typed)) : '';
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return rested === '' ? null : { kind, ...(JSON.parse(rested) as Omit<TypedRecordInput, 'kind'>) };
}

/**
 * Inside a form for a new record: who is already there under a name, an address or a number like this, and why it may be the same.
 * @param onPick takes an existing one instead, where the form serves a choice; otherwise their page is linked
 */
export function SimilarStakeholders({ kind, onPick }: { kind: StakeholderKind; onPick?: (option: Option) => void }) {
  const translate = useTranslate();
  const { labelOf } = useReferenceData('categories');
  const input = useTyped(kind);
  // A question beside the form: when it fails, the form works as well without.
  const { data } = useDocument(LikelyDuplicatesDocument, { input: input ?? { kind } }, { enabled: input !== null, keepPrevious: input !== null });
  const found = input === null ? [] : (data?.likelyDuplicates ?? []);

  const detailOf = (one: Likely['stakeholder']) => {
    const role = 'affiliations' in one ? mainRole(one.affiliations) : undefined;
    return [role?.function, role?.organisation.displayName, one.category ? labelOf(one.category.code) : null, one.city]
      .filter(Boolean)
      .join(' · ');
  };

  return (
    <Box role="status">
      {found.length > 0 ? (
        <Alert severity="info" icon={false} sx={{ my: 1, '& .MuiAlert-message': { width: '100%' } }}>
          <Typography variant="subtitle2">{translate('stakeholders.similar.title')}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {found.map(({ stakeholder: one, reasons }) => (
              <Box
                component="li"
                key={one.id}
                sx={{ display: 'flex', columnGap: 1, alignItems: 'center', justifyContent: 'space-between' }}
              >
                <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  <strong>{one.displayName}</strong> <small>{detailOf(one)}</small>
                  <Box component="small" sx={{ display: 'block', color: 'text.secondary' }}>
                    {reasons.map((reason) => translate(reason)).join(' · ')}
                  </Box>
                </Box>
                {onPick ? (
                  <Button
                    size="small"
                    sx={{ flexShrink: 0 }}
                    onClick={() => onPick({ id: one.id, label: one.displayName, detail: detailOf(one) })}
                    aria-label={translate('stakeholders.similar.pick_name', { name: one.displayName })}
                  >
                    {translate('stakeholders.similar.pick')}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    sx={{ flexShrink: 0 }}
                    component={RaLink}
                    to={stakeholderPath(one)}
                    aria-label={translate('stakeholders.similar.open_name', { name: one.displayName })}
                  >
                    {translate('app.open')}
                  </Button>
                )}
              </Box>
            ))}
          </Box>
        </Alert>
      ) : null}
    </Box>
  );
}
