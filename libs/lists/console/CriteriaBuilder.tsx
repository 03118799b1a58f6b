import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { get, useController, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { Box, Button, FormHelperText, MenuItem, Stack, TextField, Typography } from '@mui/material';
import GroupIcon from '@mui/icons-material/AccountTreeOutlined';
import { isGroup, joins, type Group, type Join, type Node } from './criteria-tree.js';
import { CriterionRow, Kept, RemoveButton } from './CriterionRow.js';
import { PresetMenu } from './PresetMenu.js';

/** How far the server lets groups nest. */
const deepest = 6;

/** Where one goes on after adding a row; in a group that is the button that adds its first. */
const firstField = '[data-fields] input:not([aria-hidden]), [data-fields] [role=combobox], [data-add]';

/**
 * Conditions in groups, as deep as one likes; the form's value is a Group. Whoever adds a row stands in its first field,
 * whoever takes one away stands at the button that adds the next.
 */
export function CriteriaBuilder({ source }: { source: string }) {
  return <GroupBox source={source} depth={1} />;
}

function GroupBox({ source, depth, onRemove }: { source: string; depth: number; onRemove?: () => void }) {
  const translate = useTranslate();
  const headingId = useId();
  const isRoot = onRemove === undefined;
  const join = useController({ name: `${source}.join` });
  const { setValue } = useFormContext();
  const archived = useWatch({ name: `${source}.archived` }) as boolean | undefined;
  const rows = useFieldArray({ name: `${source}.items`, rules: { required: !isRoot } });
  // The rows by themselves; the hook's own copy goes stale while a row is filled in.
  const items = useWatch({ name: `${source}.items` }) as Node[];
  const { errors } = useFormState({ name: `${source}.items` });
  const isEmpty = items.length === 0 && get(errors, `${source}.items.root`) !== undefined;
  const box = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  /** the place of a row that was just asked for and is still to appear */
  const [added, setAdded] = useState<number | null>(null);

  useEffect(() => {
    if (added === null || items.length <= added) return;
    setAdded(null);
    const row = box.current?.querySelector(`:scope > [data-rows] > :nth-child(${added + 1})`);
    row?.querySelector<HTMLElement>(firstField)?.focus();
  }, [added, items.length]);

  const add = (node: Node) => {
    rows.append(node, { shouldFocus: false });
    setAdded(items.length);
  };
  const remove = (index: number) => {
    rows.remove(index);
    addButton.current?.focus();
  };

  return (
    <Box
      ref={box}
      role="group"
      aria-labelledby={headingId}
      sx={{
        width: '100%',
        minWidth: 0,
        ...(isRoot ? {} : { border: 1, borderColor: 'divider', borderLeftWidth: 4, borderLeftColor: 'primary.light', borderRadius: 1, p: { xs: 1, sm: 1.5 } }),
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography id={headingId} component="span" variant="body2" sx={{ fontWeight: 600 }}>
          {translate(isRoot ? 'lists.builder.root' : 'lists.builder.group')}
        </Typography>
        <TextField
          select
          value={join.field.value as Join}
          onChange={join.field.onChange}
          onBlur={join.field.onBlur}
          inputRef={join.field.ref}
          sx={{ width: 'auto', minWidth: 200, my: 0 }}
          slotProps={{ select: { 'aria-label': translate('lists.builder.join_label') } }}
        >
          {joins.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`lists.builder.join.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {onRemove ? (
          <Box sx={{ ml: 'auto' }}>
            <RemoveButton label={translate('lists.builder.remove_group')} onClick={onRemove} />
          </Box>
        ) : null}
      </Stack>
      {archived ? (
        <Kept
          text={translate('lists.builder.archived')}
          onRemove={() => setValue(`${source}.archived`, undefined, { shouldDirty: true })}
        />
      ) : null}
      <Stack data-rows component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, my: 1, mx: 0 }}>
        {rows.fields.map(({ id }, index) => {
          const node = items[index];
          if (!node) return null;
          const path = `${source}.items.${index}`;
          return (
            <Box component="li" key={id} sx={{ minWidth: 0 }}>
              {isGroup(node) ? (
                <GroupBox source={path} depth={depth + 1} onRemove={() => remove(index)} />
              ) : (
                <CriterionRow source={path} criterion={node} onRemove={() => remove(index)} />
              )}
            </Box>
          );
        })}
      </Stack>
      {isRoot && items.length === 0 ? <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('lists.builder.empty')}</Typography> : null}
      {isEmpty ? <FormHelperText error role="alert">{translate('lists.builder.empty_group')}</FormHelperText> : null}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <PresetMenu buttonRef={addButton} onChoose={add} />
        {depth < deepest ? (
          <Button size="small" startIcon={<GroupIcon />} onClick={() => add({ join: 'any', items: [] } satisfies Group)}>
            {translate('lists.builder.add_group')}
          </Button>
        ) : null}
      </Stack>
    </Box>
  );
}
