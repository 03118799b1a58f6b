import { useRef, useState, type ReactNode, type Ref } from 'react';
import { FieldTitle, useFieldValue, useInput, useResourceContext, useTranslate, type InputProps, type Validator } from 'ra-core';
import { InputHelperText, type FieldProps } from 'ra-ui-materialui';
import { Box, IconButton, InputAdornment, TextField } from '@mui/material';
import EventIcon from '@mui/icons-material/EventOutlined';
import { formatDate, parseDate, useFormat } from './format.js';

/** A day or an instant as '3-9-2026', with the hour when `showTime`; hovering tells the whole date. */
export function DateField({ showTime = false, emptyText, ...props }: FieldProps & { showTime?: boolean; emptyText?: string }) {
  const value: unknown = useFieldValue(props);
  const translate = useTranslate();
  const format = useFormat();
  if (typeof value !== 'string' || value === '') return emptyText ? <>{translate(emptyText)}</> : null;
  return (
    <time dateTime={value} title={format.longDate(value)}>
      {showTime ? format.dateTime(value) : format.date(value)}
    </time>
  );
}

/** Stands in the form for what is no date, so that the form cannot be saved with it and it is not lost. */
const WRONG = 'wrong:';
const isDate: Validator = (value: unknown) =>
  typeof value === 'string' && value.startsWith(WRONG) ? 'validation.date' : undefined;

/** A day written as people here write it: 3-9-2026, 3/9, +7, morgen; or picked. The value is 'yyyy-mm-dd' or null. */
export function DateInput({
  source,
  label,
  helperText,
  validate = [],
  ...rest
}: Omit<InputProps<string | null>, 'label'> & { label?: string | false }) {
  const resource = useResourceContext();
  const { field, fieldState, id, isRequired } = useInput<string | null>({
    source,
    defaultValue: null,
    validate: [isDate, ...(Array.isArray(validate) ? validate : [validate])],
    ...rest,
  });
  return (
    <DayBox
      id={id}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      label={label === false ? undefined : <FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
      error={fieldState.invalid}
      helperText={<InputHelperText error={fieldState.error?.message} helperText={helperText ?? 'date.help'} />}
      disabled={rest.disabled ?? false}
      readOnly={rest.readOnly ?? false}
    />
  );
}

/** The same outside a form: what is no date changes nothing, and says so. */
export function DayField({ value, onChange, label, error = false, autoFocus = false }: { value: string; onChange: (day: string) => void; label: string; error?: boolean; autoFocus?: boolean }) {
  const translate = useTranslate();
  const [wrong, setWrong] = useState('');
  return (
    <Box sx={{ width: 170 }}>
      <DayBox
        value={wrong || value}
        onChange={(day) => {
          const usable = day !== null && !day.startsWith(WRONG);
          setWrong(usable ? '' : (day ?? WRONG));
          if (usable) onChange(day);
        }}
        label={label}
        error={error || wrong !== ''}
        autoFocus={autoFocus}
        helperText={wrong ? translate('validation.date') : undefined}
      />
    </Box>
  );
}

interface DayBoxProps {
  id?: string;
  /** yyyy-mm-dd, '' where there is none, or WRONG and what was typed */
  value: string;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  label: ReactNode;
  error: boolean;
  helperText: ReactNode;
  disabled?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
}

function DayBox({ id, value, onChange, onBlur, inputRef, label, error, helperText, disabled = false, readOnly = false, autoFocus = false }: DayBoxProps) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const shown = value.startsWith(WRONG) ? value.slice(WRONG.length) : value ? formatDate(value) : '';
  const [draft, setDraft] = useState<string | null>(null);

  // The form knows every keystroke, so that Save is there at once; the writer's own notation stays until they leave.
  const type = (text: string) => {
    setDraft(text);
    const day = parseDate(text);
    onChange(day === undefined ? `${WRONG}${text}` : day);
  };
  const settle = () => {
    setDraft(null);
    onBlur?.();
  };

  return (
    <Box sx={{ position: 'relative', width: '100%' }}>
      <TextField
        id={id}
        value={draft ?? shown}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        // Enter saves the form before the field is left.
        onKeyDown={(event) => {
          if (event.key === 'Enter') setDraft(null);
        }}
        inputRef={inputRef}
        label={label}
        error={error}
        helperText={helperText}
        disabled={disabled}
        autoFocus={autoFocus}
        autoComplete="off"
        slotProps={{
          input: {
            readOnly,
            endAdornment: (
              <InputAdornment position="end">
                <IconButton edge="end" aria-label={translate('date.pick')} disabled={disabled} onClick={() => picker.current?.showPicker()}>
                  <EventIcon />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value.startsWith(WRONG) ? '' : value.slice(0, 10)}
        onChange={(event) => onChange(event.target.value || null)}
        style={{ position: 'absolute', right: 0, bottom: 24, width: 1, height: 1, opacity: 0, border: 0, padding: 0 }}
      />
    </Box>
  );
}
