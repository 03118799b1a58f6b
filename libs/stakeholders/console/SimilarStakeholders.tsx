import { useEffect, useState } from 'react';
import { Link as RaLink, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useDocument, useReferenceData, type Option, type StakeholderKind } from '@regiekamer/shared-console';
import { mainRole } from './affiliations.js';
import { SimilarStakeholdersDocument, type SimilarStakeholdersQuery } from './dialogs.generated.js';
import { stakeholderPath } from './paths.js';

/** ms of rest before a half-typed name is worth a question */
const PAUSE = 300;
const SHORTEST = 3;

type Similar = SimilarStakeholdersQuery['similarStakeholders'][number];

const nameFields: Record<StakeholderKind, string[]> = {
  PERSON: ['givenName', 'surnamePrefix', 'surname'],
  ORGANISATION: ['name'],
};

function useTypedName(kind: StakeholderKind): string {
  const parts: unknown[] = useWatch({ name: nameFields[kind] });
  const surname = parts.at(-1);
  const name =
    typeof surname === 'string' && surname.trim() !== ''
      ? parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').map((part) => part.trim()).join(' ')
      : '';
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(name), PAUSE);
    return () => clearTimeout(timer);
  }, [name]);
  return rested.length >= SHORTEST ? rested : '';
}

/**
 * Inside a form for a new record: who is already there under a name like this.
 * @param onPick takes an existing one instead, where the form serves a choice; otherwise their page is linked
 */
export function SimilarStakeholders({ kind, onPick }: { kind: StakeholderKind; onPick?: (option: Option) => void }) {
  const translate = useTranslate();
  const { labelOf } = useReferenceData('categories');
  const name = useTypedName(kind);
  // A question beside the form: when it fails, the form works as well without.
  const { data } = useDocument(SimilarStakeholdersDocument, { kind, name }, { enabled: name !== '', keepPrevious: name !== '' });
  const found = name === '' ? [] : (data?.similarStakeholders ?? []);

  const detailOf = (one: Similar) => {
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
            {found.map((one) => (
              <Box
                component="li"
                key={one.id}
                sx={{ display: 'flex', columnGap: 1, alignItems: 'center', justifyContent: 'space-between' }}
              >
                <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  <strong>{one.displayName}</strong> <small>{detailOf(one)}</small>
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
