import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Chip, MenuItem, TextField, Typography } from '@mui/material';
import { enumValues, useDescribedLabel, type Stance } from '@regiekamer/shared-console';
import { LegendGlyph } from './ForceFieldGlyph.js';
import type { Mark } from './force-field.js';

export interface ForceFieldFilter {
  /** hidden ones */
  hidden: ReadonlySet<Stance>;
  toggle: (stance: Stance) => void;
  category: string;
  setCategory: (code: string) => void;
  clear: () => void;
  passes: (mark: Mark) => boolean;
  /** how many there are of each stance, whatever is hidden */
  counts: ReadonlyMap<Stance, number>;
  categories: readonly { code: string; labelNl: string; labelEn: string }[];
}

export function useForceFieldFilter(marks: readonly Mark[]): ForceFieldFilter {
  const [hidden, setHidden] = useState<ReadonlySet<Stance>>(new Set());
  const [category, setCategory] = useState('');
  const passes = useCallback(
    ({ position }: Mark) => !hidden.has(position.stance) && (category === '' || position.stakeholder.category?.code === category),
    [hidden, category],
  );
  const counts = useMemo(() => {
    const found = new Map<Stance, number>();
    for (const { position } of marks) found.set(position.stance, (found.get(position.stance) ?? 0) + 1);
    return found;
  }, [marks]);
  const categories = useMemo(
    () => [...new Map(marks.flatMap(({ position }) => (position.stakeholder.category ? [[position.stakeholder.category.code, position.stakeholder.category] as const] : []))).values()],
    [marks],
  );
  return {
    hidden,
    category,
    setCategory,
    passes,
    counts,
    categories,
    toggle: (stance) =>
      setHidden((now) => {
        const next = new Set(now);
        if (!next.delete(stance)) next.add(stance);
        return next;
      }),
    clear: () => {
      setHidden(new Set());
      setCategory('');
    },
  };
}

/** The legend of the stances; each shows or hides its own. */
export function ForceFieldFilters({ filter }: { filter: ForceFieldFilter }) {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const { hidden, toggle, counts, category, setCategory, categories, clear } = filter;
  // a category that nobody in this moment's field has stays chosen, and so stays in the list
  const known = categories.some(({ code }) => code === category);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
      <Box role="group" aria-label={translate('forceField.stances')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {enumValues.Stance.map((stance) => {
          const shown = !hidden.has(stance);
          return (
            <Chip
              key={stance}
              clickable
              component="button"
              type="button"
              aria-pressed={shown}
              variant={shown ? 'filled' : 'outlined'}
              icon={<LegendGlyph stance={stance} />}
              label={`${translate(`enums.Stance.${stance}`)} (${counts.get(stance) ?? 0})`}
              onClick={() => toggle(stance)}
              sx={shown ? {} : { opacity: 0.7, textDecoration: 'line-through' }}
            />
          );
        })}
      </Box>
      {categories.length > 1 || category !== '' ? (
        <TextField
          select
          label={translate('forceField.category')}
          value={category}
          onChange={(event) => setCategory(event.target.value)}
          sx={{ width: 220, m: 0 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('forceField.every_category')}</MenuItem>
          {categories.map((item) => (
            <MenuItem key={item.code} value={item.code}>
              {label(item)}
            </MenuItem>
          ))}
          {category !== '' && !known ? <MenuItem value={category}>{category}</MenuItem> : null}
        </TextField>
      ) : null}
      {hidden.size > 0 || category !== '' ? (
        <Button size="small" onClick={clear}>
          {translate('forceField.show_everyone')}
        </Button>
      ) : null}
    </Box>
  );
}

/** What the ring and the fading of a mark mean. */
export function RingLegend() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', mt: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('forceField.ring')}
      </Typography>
      {enumValues.Confidence.map((confidence) => (
        <Box key={confidence} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <LegendGlyph stance="NEUTRAL" confidence={confidence} />
          <Typography variant="body2">{translate(`enums.Confidence.${confidence}`)}</Typography>
        </Box>
      ))}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('forceField.fading')}
      </Typography>
    </Box>
  );
}
