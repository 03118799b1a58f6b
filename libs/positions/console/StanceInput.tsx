import { InputHelperText, useInput, useTranslate, type InputProps } from 'react-admin';
import { Box, FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { StanceChip, type Stance } from '@regiekamer/shared-console';
import { apart, scale } from './stance.js';

/** Where somebody stands: on the scale, or apart from it. One group for the keyboard, two for the eye. */
export function StanceInput(props: Omit<InputProps<Stance>, 'label' | 'type'>) {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput<Stance>(props);
  const option = (stance: Stance) => (
    <FormControlLabel
      key={stance}
      value={stance}
      control={<Radio size="small" {...(stance === scale[0] ? { slotProps: { input: { ref: field.ref } } } : {})} />}
      label={<StanceChip stance={stance} sx={{ cursor: 'inherit' }} />}
    />
  );
  return (
    <FormControl component="fieldset" error={fieldState.invalid} sx={{ width: '100%' }}>
      <FormLabel component="legend" id={`${id}-label`} required={true}>
        {translate('positions.scale.title')}
      </FormLabel>
      <RadioGroup
        name={id}
        aria-labelledby={`${id}-label`}
        value={(field.value as Stance | null | undefined) ?? ''}
        onChange={(_event, picked) => field.onChange(picked)}
        onBlur={field.onBlur}
      >
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap' }}>{scale.map(option)}</Box>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {translate('positions.scale.apart')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>{apart.map(option)}</Box>
      </RadioGroup>
      {fieldState.error ? (
        <FormHelperText sx={{ mx: 0 }}>
          <InputHelperText error={fieldState.error.message} />
        </FormHelperText>
      ) : null}
    </FormControl>
  );
}
