import { useState } from 'react';
import { Link as RaLink, useTranslate } from 'react-admin';
import { Box, Button, Collapse, IconButton, Link, Stack, Tooltip, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import EndIcon from '@mui/icons-material/EventBusyOutlined';
import { useFormat, type StakeholderKind } from '@regiekamer/shared-console';
import { EndAffiliation, StartAffiliation } from './AffiliationDialogs.js';
import { isCurrent } from './affiliations.js';
import type { AffiliationItemFragment } from './documents.generated.js';
import { stakeholderPath } from './paths.js';
import type { StakeholderValues } from './resources.js';

/** An organisation can have hundreds of people; the first few tell most. */
const FIRST = 8;

/** Where a person works and worked, or who works and worked at an organisation. */
export function Roles({ record, mayEdit }: { record: StakeholderValues; mayEdit: boolean }) {
  const translate = useTranslate();
  const isPerson = record.kind === 'PERSON';
  const [showsAll, setShowsAll] = useState(false);
  const [showsEarlier, setShowsEarlier] = useState(false);
  const [starting, setStarting] = useState(false);
  const [ending, setEnding] = useState<AffiliationItemFragment | null>(null);
  const current = record.affiliations.filter((affiliation) => isCurrent(affiliation));
  const earlier = record.affiliations.filter((affiliation) => !isCurrent(affiliation));
  const shown = showsAll ? current : current.slice(0, FIRST);

  return (
    <Box component="section" aria-labelledby="roles-title">
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography component="h3" variant="subtitle1" id="roles-title">
          {translate(isPerson ? 'stakeholders.roles.of_person' : 'stakeholders.roles.at_organisation')}
        </Typography>
        {mayEdit ? (
          <Button
            size="small"
            startIcon={<AddIcon />}
            onClick={() => setStarting(true)}
            aria-label={translate(isPerson ? 'stakeholders.affiliation.start' : 'stakeholders.affiliation.start_person')}
          >
            {translate('app.add')}
          </Button>
        ) : null}
      </Stack>
      {current.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(isPerson ? 'stakeholders.roles.none_person' : 'stakeholders.roles.none_organisation')}
        </Typography>
      ) : (
        <List roles={shown} side={record.kind} onEnd={mayEdit ? setEnding : undefined} />
      )}
      {current.length > FIRST && !showsAll ? (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {translate('stakeholders.roles.all', { count: current.length })}
        </Button>
      ) : null}
      {earlier.length > 0 ? (
        <>
          <Button size="small" onClick={() => setShowsEarlier(!showsEarlier)} aria-expanded={showsEarlier}>
            {translate('stakeholders.roles.earlier', { count: earlier.length })}
          </Button>
          <Collapse in={showsEarlier} unmountOnExit>
            <List roles={earlier} side={record.kind} />
          </Collapse>
        </>
      ) : null}
      {starting ? (
        <StartAffiliation
          of={isPerson ? { personId: record.id, first: current.length === 0 } : { organisationId: record.id }}
          onClose={() => setStarting(false)}
        />
      ) : null}
      {ending ? <EndAffiliation affiliation={ending} onClose={() => setEnding(null)} /> : null}
    </Box>
  );
}

interface ListProps {
  roles: readonly AffiliationItemFragment[];
  side: StakeholderKind;
  onEnd?: ((role: AffiliationItemFragment) => void) | undefined;
}

function List({ roles, side, onEnd }: ListProps) {
  const translate = useTranslate();
  const format = useFormat();
  const period = ({ startedOn, endedOn }: AffiliationItemFragment) =>
    startedOn && endedOn
      ? translate('stakeholders.roles.from_until', { from: format.date(startedOn), until: format.date(endedOn) })
      : startedOn
        ? translate('stakeholders.roles.since', { from: format.date(startedOn) })
        : endedOn
          ? translate('stakeholders.roles.until', { until: format.date(endedOn) })
          : null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {roles.map((role) => {
        const other =
          side === 'PERSON' ? { ...role.organisation, kind: 'ORGANISATION' as const } : { ...role.person, kind: 'PERSON' as const };
        const details = [side === 'PERSON' ? null : role.function, period(role)].filter(Boolean).join(' · ');
        return (
          <Box component="li" key={role.id} sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, py: 0.5 }}>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {side === 'PERSON' && role.function ? <Typography>{role.function}</Typography> : null}
              <Link component={RaLink} to={stakeholderPath(other)}>
                {other.displayName}
              </Link>
              {role.primary && side === 'PERSON' && roles.length > 1 && !role.endedOn ? (
                <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
                  {' '}
                  ({translate('stakeholders.roles.main')})
                </Typography>
              ) : null}
              {details ? (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {details}
                </Typography>
              ) : null}
            </Box>
            {onEnd && !role.endedOn ? (
              <Tooltip title={translate('stakeholders.affiliation.end')}>
                <IconButton
                  size="small"
                  onClick={() => onEnd(role)}
                  aria-label={translate('stakeholders.affiliation.end_of', { name: other.displayName })}
                  sx={{ alignSelf: 'start' }}
                >
                  <EndIcon fontSize="small" />
                </IconButton>
              </Tooltip>
            ) : null}
          </Box>
        );
      })}
    </Box>
  );
}
