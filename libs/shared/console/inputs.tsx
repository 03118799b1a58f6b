import { useMemo } from 'react';
import { FieldTitle, useInput, useResourceContext, useTranslate, type InputProps } from 'ra-core';
import { InputHelperText, SelectArrayInput, SelectInput, type SelectInputProps } from 'ra-ui-materialui';
import { Autocomplete, TextField } from '@mui/material';
import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import { useDescribedLabel } from './reference-data.js';
import { run } from './client.js';
import {
  IssueOptionsDocument,
  RecentStakeholdersDocument,
  StakeholderOptionsDocument,
  ThemeOptionsDocument,
  UserOptionsDocument,
  type StakeholderOptionFragment,
} from './documents.generated.js';
import { RecordPicker, type Option, type PickerProps } from './RecordPicker.js';
import { useReferenceData, type ReferenceKind } from './reference-data.js';
import { enumValues, type IssueFilter, type StakeholderFilter, type StakeholderKind } from './schema.generated.js';

const PER_PAGE = 12;

/** A stakeholder among the options; the kind shows as an icon. */
export interface StakeholderOption extends Option {
  kind: StakeholderKind;
}

export interface StakeholderInputProps extends PickerProps {
  kind?: StakeholderKind;
  /** narrows the search further */
  filter?: StakeholderFilter;
}

/** People and organisations, found on any part of a name or a telephone number; whom one met lately comes first. */
export function StakeholderInput({ kind, filter, ...props }: StakeholderInputProps) {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const toOption = ({ id, displayName, city, category, kind: own }: StakeholderOptionFragment): StakeholderOption => ({
    id,
    kind: own,
    label: displayName,
    detail: [category ? label(category) : null, city].filter(Boolean).join(' · '),
  });
  const list = async (own: StakeholderFilter, perPage: number, signal: AbortSignal) => {
    const { stakeholders } = await run(
      StakeholderOptionsDocument,
      { filter: { ...filter, ...(kind ? { kind } : {}), ...own }, paging: { perPage } },
      { signal },
    );
    return stakeholders.items.map(toOption);
  };
  return (
    <RecordPicker
      {...props}
      name={`stakeholders:${kind ?? ''}:${JSON.stringify(filter ?? {})}`}
      find={async (text, signal) => {
        if (text) return list({ text }, PER_PAGE, signal);
        const { recentStakeholders } = await run(RecentStakeholdersDocument, { limit: 8 }, { signal });
        return recentStakeholders.map(toOption).filter((option) => !kind || option.kind === kind);
      }}
      byIds={(ids, signal) => list({ ids }, ids.length, signal)}
      heading={(text) => translate(text ? 'picker.found' : 'picker.recent')}
      icon={(option) =>
        (option as StakeholderOption).kind === 'ORGANISATION' ? (
          <BusinessIcon color="action" sx={{ mr: 1.5 }} titleAccess={translate('enums.StakeholderKind.ORGANISATION')} />
        ) : (
          <PersonIcon color="action" sx={{ mr: 1.5 }} titleAccess={translate('enums.StakeholderKind.PERSON')} />
        )
      }
    />
  );
}

/** Issues on their title; before anything is typed the ones touched last. */
export function IssueInput({ filter, ...props }: PickerProps & { filter?: IssueFilter }) {
  const list = async (own: IssueFilter, perPage: number, signal: AbortSignal): Promise<Option[]> => {
    const { issues } = await run(
      IssueOptionsDocument,
      { filter: { ...filter, ...own }, sort: [{ field: 'UPDATED_AT', order: 'DESC' }], paging: { perPage } },
      { signal },
    );
    return issues.items.map(({ id, title, theme }) => ({ id, label: title, detail: theme.name }));
  };
  return (
    <RecordPicker
      {...props}
      name={`issues:${JSON.stringify(filter ?? {})}`}
      find={(text, signal) => list(text ? { text } : {}, PER_PAGE, signal)}
      byIds={(ids, signal) => list({ ids }, ids.length, signal)}
    />
  );
}

/** Colleagues who can sign in; a colleague who left keeps their name where it was chosen. */
export function UserInput(props: PickerProps) {
  return (
    <RecordPicker
      {...props}
      name="users"
      find={async (text, signal) => {
        const { users } = await run(UserOptionsDocument, { active: true, ...(text ? { text } : {}) }, { signal });
        return users.map(({ id, name, jobTitle }) => ({ id, label: name, detail: jobTitle ?? undefined }));
      }}
      byIds={async (ids, signal) => {
        const { users } = await run(UserOptionsDocument, {}, { signal });
        return users.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, label: name }));
      }}
    />
  );
}

export function ThemeInput(props: PickerProps) {
  return (
    <RecordPicker
      {...props}
      name="themes"
      find={async (text, signal) => {
        const { themes } = await run(ThemeOptionsDocument, {}, { signal });
        const wanted = text.toLowerCase();
        return themes
          .filter(({ name, archivedAt }) => !archivedAt && name.toLowerCase().includes(wanted))
          .map(({ id, name }) => ({ id, label: name }));
      }}
      byIds={async (ids, signal) => {
        const { themes } = await run(ThemeOptionsDocument, {}, { signal });
        return themes.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, label: name }));
      }}
    />
  );
}

type ChoiceProps = Omit<SelectInputProps, 'choices' | 'optionText' | 'optionValue' | 'translateChoice'> & {
  multiple?: boolean;
};

function ReferenceInput({ kind, multiple = false, ...props }: ChoiceProps & { kind: ReferenceKind }) {
  const { items, isPending } = useReferenceData(kind);
  const choices = items.filter(({ active }) => active).map(({ code, label }) => ({ id: code, name: label }));
  return multiple ? (
    <SelectArrayInput
      source={props.source}
      {...(props.label === undefined ? {} : { label: props.label })}
      {...(props.validate === undefined ? {} : { validate: props.validate })}
      {...(props.helperText === undefined ? {} : { helperText: props.helperText })}
      choices={choices}
      isPending={isPending}
      translateChoice={false}
    />
  ) : (
    <SelectInput {...props} choices={choices} isPending={isPending} translateChoice={false} />
  );
}

/** The value is the category's code. */
export const CategoryInput = (props: ChoiceProps) => <ReferenceInput kind="categories" {...props} />;
export const InteractionTypeInput = (props: ChoiceProps) => <ReferenceInput kind="interactionTypes" {...props} />;
export const PurposeInput = (props: ChoiceProps) => <ReferenceInput kind="purposes" {...props} />;

export type EnumName = keyof typeof enumValues;

/** One of an enum's values, or several, in the schema's order; `values` narrows it. */
export function EnumInput({
  enum: name,
  values,
  multiple = false,
  ...props
}: ChoiceProps & { enum: EnumName; values?: readonly string[] }) {
  const choices = useMemo(
    () => (values ?? enumValues[name]).map((value) => ({ id: value, name: `enums.${name}.${value}` })),
    [name, values],
  );
  return multiple ? (
    <SelectArrayInput
      source={props.source}
      {...(props.label === undefined ? {} : { label: props.label })}
      {...(props.validate === undefined ? {} : { validate: props.validate })}
      {...(props.helperText === undefined ? {} : { helperText: props.helperText })}
      {...(props.defaultValue === undefined ? {} : { defaultValue: props.defaultValue as unknown })}
      choices={choices}
    />
  ) : (
    <SelectInput {...props} choices={choices} />
  );
}

/** Free labels; Enter or a comma ends one. */
export function TagsInput({
  source,
  label,
  helperText,
  suggestions = [],
  ...rest
}: Omit<InputProps<string[]>, 'label'> & { label?: string; suggestions?: string[] }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, id, isRequired } = useInput<string[]>({ source, defaultValue: [], ...rest });
  const value = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <Autocomplete
      multiple
      freeSolo
      id={id}
      options={suggestions}
      filterSelectedOptions
      autoSelect // a label that was typed and left by Tab counts
      fullWidth
      value={value}
      clearText={translate('ra.action.clear_input_value')}
      onChange={(_event, tags) => field.onChange([...new Set(tags.map((tag) => tag.trim()).filter(Boolean))])}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          onBlur={() => field.onBlur()}
          onKeyDown={(event) => {
            if (event.key !== ',') return;
            const typed = (event.target as HTMLInputElement).value.trim();
            event.preventDefault();
            if (typed) field.onChange([...new Set([...value, typed])]);
          }}
          label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
          error={fieldState.invalid}
          helperText={<InputHelperText error={fieldState.error?.message} helperText={helperText ?? 'picker.tags_help'} />}
        />
      )}
    />
  );
}

