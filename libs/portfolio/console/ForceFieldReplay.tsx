import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, IconButton, Slider, Typography, useMediaQuery } from '@mui/material';
import PauseIcon from '@mui/icons-material/Pause';
import PlayIcon from '@mui/icons-material/PlayArrow';
import { DayField, today, useFormat } from '@regiekamer/shared-console';
import { dayOf, endOf, lastUpTo } from './force-field.js';

export interface ForceFieldReplayProps {
  /** when the field changed, oldest first */
  moments: readonly string[];
  /** null: now */
  at: string | null;
  onChange: (at: string | null) => void;
}

/** A replay is over within about so many steps. */
const STEPS = 60;
/** A slider that is dragged passes many moments; only where it rests is asked for. */
const REST = 120;

/** The field as it was: a slider over the moments at which it changed, or any day. */
export function ForceFieldReplay({ moments, at, onChange }: ForceFieldReplayProps) {
  const translate = useTranslate();
  const format = useFormat();
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const last = moments.length - 1;
  /** where the slider is held, as long as the field has not followed */
  const [held, setHeld] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const index = held ?? (at === null ? last : Math.max(0, lastUpTo(moments, at)));
  const momentAt = (step: number): string | null => (step >= last ? null : (moments[step] ?? null));

  useEffect(() => {
    if (held === null) return undefined;
    const timer = setTimeout(() => {
      onChange(held >= last ? null : (moments[held] ?? null));
      setHeld(null);
    }, REST);
    return () => clearTimeout(timer);
  }, [held, last, moments, onChange]);

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(
      () => {
        const next = Math.min(last, index + Math.max(1, Math.round(moments.length / STEPS)));
        onChange(next >= last ? null : (moments[next] ?? null));
        if (next >= last) setPlaying(false);
      },
      still ? 2_000 : 900,
    );
    return () => clearTimeout(timer);
  }, [playing, index, last, moments, onChange, still]);

  if (moments.length < 2) return null;

  const play = () => {
    if (playing) {
      setPlaying(false);
      return;
    }
    if (index >= last) onChange(momentAt(0));
    setPlaying(true);
  };
  const tell = (step: number) => (step >= last ? translate('forceField.now') : format.date(moments[step] ?? ''));
  return (
    <Box role="group" aria-label={translate('forceField.replay')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1, alignItems: 'center', mb: 1 }}>
      <IconButton onClick={play} aria-label={translate(playing ? 'forceField.pause' : 'forceField.play')} color="primary">
        {playing ? <PauseIcon /> : <PlayIcon />}
      </IconButton>
      <Box sx={{ flex: '1 1 220px', minWidth: 0, px: 1 }}>
        <Slider
          aria-label={translate('forceField.moment')}
          value={index}
          min={0}
          max={last}
          step={1}
          marks={moments.length <= 40}
          valueLabelDisplay="auto"
          valueLabelFormat={tell}
          getAriaValueText={tell}
          onChange={(_event, value) => {
            setPlaying(false);
            setHeld(value);
          }}
        />
      </Box>
      <DayField
        label={translate('forceField.on_day')}
        value={dayOf(at ?? new Date().toISOString())}
        onChange={(day) => {
          setPlaying(false);
          onChange(day >= today() ? null : endOf(day));
        }}
      />
      <Typography variant="body2" sx={{ fontWeight: 600, minWidth: 110 }} aria-live="polite">
        {at === null ? translate('forceField.as_now') : translate('forceField.as_of', { date: format.dateTime(at) })}
      </Typography>
      {at !== null ? (
        <Button size="small" onClick={() => { setPlaying(false); onChange(null); }}>
          {translate('forceField.to_now')}
        </Button>
      ) : null}
    </Box>
  );
}
