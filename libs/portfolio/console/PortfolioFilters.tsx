import { useTranslate } from 'ra-core';
import { Box, Button, Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { enumValues, useDocument, useFormat, type IssueStage } from '@regiekamer/shared-console';
import { PortfolioChoicesDocument } from './portfolio.generated.js';
import { isNarrowed, periods, usualPeriod, type View } from './portfolio-view.js';

interface Choice {
  id: string;
  name: string;
}

/** What the page is narrowed to, in words, by the names of what was chosen. */
export function useChoices() {
  const { data, error } = useDocument(PortfolioChoicesDocument, {}, { staleTime: 300_000 });
  return {
    failed: error !== null,
    themes: (data?.themes ?? []).filter(({ archivedAt }) => !archivedAt) as Choice[],
    regisseurs: (data?.users ?? []) as Choice[],
  };
}

export function PortfolioFilters({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const translate = useTranslate();
  const { themes, regisseurs } = useChoices();
  const named = (name: string, values: readonly string[]): Choice[] => values.map((id) => ({ id, name: translate(`enums.${name}.${id}`) }));
  return (
    <Box
      role="search"
      aria-label={translate('portfolio.filter.title')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))', alignItems: 'center' }}
    >
      <Several label="portfolio.filter.theme" choices={themes} value={view.themeIn} onChange={(themeIn) => onChange({ ...view, themeIn })} />
      <Several label="portfolio.filter.regisseur" choices={regisseurs} value={view.regisseurIn} onChange={(regisseurIn) => onChange({ ...view, regisseurIn })} />
      <TextField
        select
        label={translate('portfolio.filter.kind')}
        value={view.kind ?? ''}
        onChange={({ target }) => onChange({ ...view, kind: enumValues.IssueKind.find((kind) => kind === target.value) ?? null })}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{translate('portfolio.filter.all')}</MenuItem>
        {named('IssueKind', enumValues.IssueKind).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Several
        label="portfolio.filter.stage"
        choices={named('IssueStage', enumValues.IssueStage)}
        value={view.stageIn}
        onChange={(stageIn) => onChange({ ...view, stageIn: stageIn as IssueStage[] })}
      />
      <Period days={view.days} onChange={(days) => onChange({ ...view, days })} />
      {isNarrowed(view) || view.days !== usualPeriod ? (
        <Button onClick={() => onChange({ themeIn: [], regisseurIn: [], kind: null, stageIn: [], days: usualPeriod })}>
          {translate('portfolio.filter.clear')}
        </Button>
      ) : null}
    </Box>
  );
}

function Period({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const translate = useTranslate();
  const choices = [...new Set([...periods, days])].toSorted((one, other) => one - other);
  return (
    <TextField select label={translate('portfolio.filter.period')} value={days} onChange={({ target }) => onChange(Number(target.value))}>
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {translate('portfolio.filter.days', { smart_count: choice })}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Several({ label, choices, value, onChange }: { label: string; choices: readonly Choice[]; value: readonly string[]; onChange: (value: string[]) => void }) {
  const translate = useTranslate();
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? '…';
  return (
    <TextField
      select
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChange(target.value as unknown as string[])}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: (chosen) => ((chosen as string[]).length === 0 ? translate('portfolio.filter.all') : (chosen as string[]).map(nameOf).join(', ')),
        },
      }}
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id} dense>
          <Checkbox size="small" checked={value.includes(id)} tabIndex={-1} />
          <ListItemText primary={name} />
        </MenuItem>
      ))}
    </TextField>
  );
}

/** On paper the filters are told rather than offered. */
export function NarrowedTo({ view }: { view: View }) {
  const translate = useTranslate();
  const format = useFormat();
  const { themes, regisseurs } = useChoices();
  const names = (choices: readonly Choice[], ids: readonly string[]) => choices.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return [
    translate('portfolio.filter.days', { smart_count: view.days, days: format.number(view.days) }),
    ...names(themes, view.themeIn),
    ...names(regisseurs, view.regisseurIn),
    ...(view.kind ? [translate(`enums.IssueKind.${view.kind}`)] : []),
    ...view.stageIn.map((stage) => translate(`enums.IssueStage.${stage}`)),
  ].join(' · ');
}
