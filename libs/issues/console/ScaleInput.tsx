import { FieldTitle, InputHelperText, useInput, useResourceContext, useTranslate, type InputProps } from 'react-admin';
import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';

const values = [1, 2, 3, 4, 5];

export interface ScaleInputProps extends Omit<InputProps<number | null>, 'label' | 'type'> {
  label?: string;
  /** offers 'not assessed'; otherwise one of the five has to be chosen */
  optional?: boolean;
}

/** A score from 1 to 5: by arrow, or by typing the digit; Backspace takes an optional one away. */
export function ScaleInput({ source, label, helperText, optional = false, ...rest }: ScaleInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, id, isRequired } = useInput<number | null>({ source, ...rest });
  const value: unknown = field.value;
  const chosen = typeof value === 'number' ? String(value) : optional ? 'none' : '';
  const helper = fieldState.error || helperText;
  return (
    <FormControl error={fieldState.invalid} component="fieldset" sx={{ mt: 1, mb: 0.5 }}>
      <FormLabel id={`${id}-label`} component="legend" sx={{ fontSize: '0.875rem' }}>
        <FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />
      </FormLabel>
      <RadioGroup
        row
        name={id}
        aria-labelledby={`${id}-label`}
        {...(helper ? { 'aria-describedby': `${id}-help` } : {})}
        value={chosen}
        onChange={(_event, picked) => field.onChange(picked === 'none' ? null : Number(picked))}
        onBlur={field.onBlur}
        onKeyDown={(event) => {
          if (/^[1-5]$/.test(event.key)) field.onChange(Number(event.key));
          else if (optional && ['Backspace', 'Delete'].includes(event.key)) field.onChange(null);
        }}
      >
        {values.map((one) => (
          <FormControlLabel
            key={one}
            value={String(one)}
            label={one}
            control={<Radio size="small" {...(one === 1 ? { slotProps: { input: { ref: field.ref } } } : {})} />}
            sx={{ mr: 1.5 }}
          />
        ))}
        {optional ? (
          <FormControlLabel value="none" label={translate('issues.form.not_scored')} control={<Radio size="small" />} />
        ) : null}
      </RadioGroup>
      {helper ? (
        <FormHelperText id={`${id}-help`} sx={{ mx: 0 }}>
          <InputHelperText error={fieldState.error?.message} helperText={helperText} />
        </FormHelperText>
      ) : null}
    </FormControl>
  );
}
