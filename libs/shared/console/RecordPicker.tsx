import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { FieldTitle, useInput, useResourceContext, useTranslate, type InputProps } from 'ra-core';
import { InputHelperText } from 'ra-ui-materialui';
import { Autocomplete, Box, ListSubheader, TextField, Typography } from '@mui/material';

export interface Option {
  id: string;
  label: string;
  /** what tells namesakes apart: a city, a theme */
  detail?: string | undefined;
}

export interface CreateSlotProps {
  /** what was typed */
  text: string;
  onCreated: (option: Option) => void;
  onCancel: () => void;
}

/** What every picker takes; the value is an id, or a list of ids when `multiple`. */
export interface PickerProps extends Omit<InputProps<string | string[] | null>, 'label' | 'type'> {
  label?: string | false;
  multiple?: boolean;
  autoFocus?: boolean;
  /** renders what makes a missing record in place, over the form; offered when the search shows no exact match */
  create?: (props: CreateSlotProps) => ReactNode;
  /** told of the records behind the ids, whenever the choice changes */
  onChoose?: (options: Option[]) => void;
}

interface RecordPickerProps extends PickerProps {
  /** tells the caches of the pickers apart */
  name: string;
  /** looks for what was typed; with an empty text it gives what to offer before anything is typed */
  find: (text: string, signal: AbortSignal) => Promise<Option[]>;
  /** the labels of ids that the form starts with */
  byIds: (ids: string[], signal: AbortSignal) => Promise<Option[]>;
  /** heading above the options, by whether something was typed */
  heading?: (text: string) => string | undefined;
  icon?: (option: Option) => ReactNode;
}

/** ms of rest before a keystroke is worth a question */
const PAUSE = 150;

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), value === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

const CREATE = 'create:';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word that was typed stands in what the option shows. */
const resembles = ({ label, detail = '' }: Option, typed: string) =>
  folded(typed)
    .split(/\s+/)
    .every((word) => folded(`${label} ${detail}`).includes(word));

/** A type-ahead on the server for a form of react-admin's, by keyboard, with one value or several. */
export function RecordPicker({
  name,
  find,
  byIds,
  heading,
  icon,
  create,
  onChoose,
  multiple = false,
  label,
  source,
  helperText,
  autoFocus,
  ...rest
}: RecordPickerProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const queryClient = useQueryClient();
  const { field, fieldState, id, isRequired } = useInput({ source, defaultValue: multiple ? [] : null, ...rest });
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [creating, setCreating] = useState<string | null>(null);
  const paused = usePaused(useDeferredValue(text));

  const ids = useMemo(() => {
    const value: unknown = field.value;
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' && value !== '' ? [value] : [];
  }, [field.value]);

  const search = useQuery({
    queryKey: ['picker', name, paused],
    queryFn: ({ signal }) => find(paused.trim(), signal),
    enabled: open,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    retry: false,
  });

  // Labels of chosen ids: known from a search, or asked once.
  const labelKey = (optionId: string) => ['picker-label', name, optionId];
  const unknown = ids.filter((optionId) => queryClient.getQueryData(labelKey(optionId)) === undefined);
  const labels = useQuery({
    queryKey: ['picker-labels', name, unknown],
    queryFn: async ({ signal }) => {
      const found = await byIds(unknown, signal);
      found.forEach((option) => queryClient.setQueryData(labelKey(option.id), option));
      return found;
    },
    enabled: unknown.length > 0,
    retry: false,
  });
  const optionOf = (optionId: string): Option =>
    queryClient.getQueryData<Option>(labelKey(optionId)) ??
    labels.data?.find((option) => option.id === optionId) ?? { id: optionId, label: '…' };
  const chosen = ids.map(optionOf);

  const choose = (options: Option[]) => {
    options.forEach((option) => queryClient.setQueryData(labelKey(option.id), option));
    field.onChange(multiple ? options.map((option) => option.id) : (options[0]?.id ?? null));
    onChoose?.(options);
    setText('');
  };

  const typed = text.trim();
  // While the answer to what was typed is under way, Enter must not choose from the answer before it.
  const settled = paused.trim() === typed && !search.isPlaceholderData;
  const found = (search.data ?? []).filter((option) => settled || resembles(option, typed));
  const exact = found.some((option) => option.label.toLowerCase() === typed.toLowerCase());
  const offersCreate = create !== undefined && settled && !search.isFetching && typed.length > 1 && !exact;
  const options: Option[] = offersCreate
    ? [...found, { id: `${CREATE}${typed}`, label: translate('picker.create', { text: typed }) }]
    : found;

  const onPick = (picked: Option[]) => {
    const made = picked.find((option) => option.id.startsWith(CREATE));
    if (made) setCreating(made.id.slice(CREATE.length));
    else choose(picked);
  };

  const emptyText = search.isError
    ? translate('picker.failed')
    : typed === ''
      ? translate('picker.type')
      : translate('picker.none', { text: typed });

  const shared = {
    id,
    options,
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    inputValue: text,
    loading: (search.isFetching || !settled) && found.length === 0,
    loadingText: translate('app.loading'),
    noOptionsText: emptyText,
    clearText: translate('ra.action.clear_input_value'),
    openText: translate('ra.action.open'),
    closeText: translate('ra.action.close'),
    filterOptions: (all: Option[]) => all, // the server did
    getOptionLabel: (option: Option) => option.label,
    getOptionKey: (option: Option) => option.id,
    isOptionEqualToValue: (option: Option, value: Option) => option.id === value.id,
    autoHighlight: true,
    fullWidth: true,
    disabled: rest.disabled ?? false,
    readOnly: rest.readOnly ?? false,
    ...(heading && heading(typed) ? { groupBy: (option: Option) => (option.id.startsWith(CREATE) ? '' : (heading(typed) ?? '')) } : {}),
    renderGroup: ({ key, group, children }: { key: React.Key; group: string; children?: ReactNode }) => (
      <OptionGroup key={key} heading={group}>
        {children}
      </OptionGroup>
    ),
    renderOption: ({ key, ...props }: React.HTMLAttributes<HTMLLIElement> & { key: React.Key }, option: Option) => (
      <li key={key} {...props}>
        {option.id.startsWith(CREATE) ? null : icon?.(option)}
        <Box sx={{ minWidth: 0 }}>
          <Typography component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
            {option.label}
          </Typography>
          {option.detail ? (
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {option.detail}
            </Typography>
          ) : null}
        </Box>
      </li>
    ),
    renderInput: (params: React.ComponentProps<typeof TextField>) => (
      <TextField
        {...params}
        inputRef={field.ref}
        onBlur={() => field.onBlur()}
        autoFocus={autoFocus ?? false}
        label={label === false ? undefined : <FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
        error={fieldState.invalid}
        helperText={<InputHelperText error={fieldState.error?.message} helperText={helperText} />}
      />
    ),
  };

  return (
    <>
      {multiple ? (
        <Autocomplete
          {...shared}
          multiple
          filterSelectedOptions
          value={chosen}
          onInputChange={(_event, value, reason) => {
            if (reason !== 'reset') setText(value);
          }}
          onChange={(_event, picked) => onPick(picked)}
        />
      ) : (
        <Autocomplete
          {...shared}
          // One value stands in the field itself until somebody types over it.
          inputValue={open || typed !== '' ? text : (chosen[0]?.label ?? '')}
          value={chosen[0] ?? null}
          onInputChange={(_event, value, reason) => {
            if (reason === 'input' || reason === 'clear') setText(value);
            else setText('');
          }}
          onChange={(_event, picked) => onPick(picked ? [picked] : [])}
        />
      )}
      {creating !== null && create
        ? create({
            text: creating,
            onCancel: () => setCreating(null),
            onCreated: (option) => {
              choose(multiple ? [...chosen, option] : [option]);
              setCreating(null);
            },
          })
        : null}
    </>
  );
}

/** Options under their heading, as a group that a list box may hold: a list within would hide them from a screen reader. */
function OptionGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Box component="li" {...(heading ? { role: 'group', 'aria-label': heading } : { role: 'presentation' })}>
      {heading ? (
        <ListSubheader component="div" aria-hidden sx={{ top: -8, bgcolor: 'background.paper' }}>
          {heading}
        </ListSubheader>
      ) : null}
      <Box component="ul" role="presentation" sx={{ p: 0 }}>
        {children}
      </Box>
    </Box>
  );
}
