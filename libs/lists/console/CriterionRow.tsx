import { useEffect, useRef, useState } from 'react';
import { required, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Box, Button, IconButton, Menu, MenuItem, ToggleButton, Tooltip, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import LockIcon from '@mui/icons-material/LockOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import { fieldsOf, hasOwnNo, isKnown, refinementsOf } from './criteria.js';
import type { Criterion } from './criteria-tree.js';

const changed = { shouldDirty: true };
const validate = required();

/** One condition: what it asks, its fields, what else it could ask, and the way out. */
export function CriterionRow({ source, criterion, onRemove }: { source: string; criterion: Criterion; onRemove: () => void }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const { key, value, not = false } = criterion;
  const known = isKnown(key);
  const what = known ? translate(`lists.criteria.${key}`) : key;

  const setPart = (part: string, start: unknown) => setValue(`${source}.value`, { ...(value as object), [part]: start }, changed);
  const removePart = (part: string) => {
    const { [part]: _gone, ...rest } = value as Record<string, unknown>;
    setValue(`${source}.value`, rest, changed);
  };

  return (
    <Box
      role="group"
      aria-label={not ? `${translate('lists.builder.not')} – ${what}` : what}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '190px minmax(0, 1fr) auto' },
        gridTemplateAreas: { xs: '"what remove" "fields fields"', sm: '"what fields remove"' },
        columnGap: 1,
        alignItems: 'start',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        px: { xs: 1, sm: 1.5 },
        py: 0.5,
      }}
    >
      <Box sx={{ gridArea: 'what', display: 'flex', alignItems: 'center', gap: 1, minHeight: 48 }}>
        {not || !hasOwnNo(key) ? (
          <ToggleButton
            value="not"
            size="small"
            selected={not}
            onChange={() => setValue(`${source}.not`, !not, changed)}
            aria-label={translate('lists.builder.not_label', { what })}
            sx={{ py: 0.25, px: 1, '&.Mui-selected': { fontWeight: 700 } }}
          >
            {translate('lists.builder.not')}
          </ToggleButton>
        ) : null}
        <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
          {what}
        </Typography>
      </Box>
      <Box data-fields sx={{ gridArea: 'fields', minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start' }}>
        {known ? (
          <Fields source={source} criterion={criterion} onRemovePart={removePart} />
        ) : (
          <Unshown what={translate('lists.builder.unknown')} value={value} />
        )}
        <Refinements what={what} options={known ? refinementsOf(key, value) : []} onChoose={setPart} />
      </Box>
      <Box sx={{ gridArea: 'remove', pt: 0.5 }}>
        <RemoveButton label={translate('lists.builder.remove', { what })} onClick={onRemove} />
      </Box>
    </Box>
  );
}

/** The fields of a condition. A part that was just asked for takes the focus; those that came with the row leave it. */
function Fields({ source, criterion: { key, value }, onRemovePart }: { source: string; criterion: Criterion; onRemovePart: (part: string) => void }) {
  const translate = useTranslate();
  const fields = fieldsOf(key, value);
  const box = useRef<HTMLDivElement>(null);
  const parts = fields.map(({ part }) => part).join(' ');
  const before = useRef(parts);
  useEffect(() => {
    const known = before.current.split(' ');
    const fresh = parts.split(' ').find((part) => !known.includes(part));
    before.current = parts;
    if (fresh) box.current?.querySelector<HTMLElement>(`[data-part=${fresh}] :is(input, [role=combobox])`)?.focus();
  }, [parts]);
  return (
    <Box ref={box} sx={{ display: 'contents' }}>
      {fields.map(({ part, input, removable }) => {
        const label = `lists.parts.${part || key}`;
        return (
          <Box key={part} data-part={part} sx={{ display: 'flex', alignItems: 'center', flex: '1 1 220px', minWidth: 0, maxWidth: 460 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {input ? (
                input({ source: part ? `${source}.value.${part}` : `${source}.value`, label, helperText: false, validate })
              ) : (
                <Unshown what={`${part}: ${translate('lists.builder.unknown_part')}`} value={(value as Record<string, unknown>)[part]} />
              )}
            </Box>
            {removable && fields.length > 1 ? (
              <RemoveButton
                label={translate('lists.builder.remove_part', { part: input ? translate(label) : part })}
                onClick={() => onRemovePart(part)}
              />
            ) : null}
          </Box>
        );
      })}
    </Box>
  );
}

function Refinements({ what, options, onChoose }: { what: string; options: { part: string; start: unknown }[]; onChoose: (part: string, start: unknown) => void }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (options.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<TuneIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('lists.builder.refine_label', { what })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ my: 1 }}
      >
        {translate('lists.builder.refine')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} disableRestoreFocus>
        {options.map(({ part, start }) => (
          <MenuItem
            key={part}
            onClick={() => {
              setAnchor(null);
              onChoose(part, start);
            }}
          >
            {translate(`lists.parts.${part}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** What this console has no field for, told as it is stored: it is kept. */
function Unshown({ what, value }: { what: string; value: unknown }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 1 }}>
      <LockIcon fontSize="small" color="action" />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">{what}</Typography>
        <Typography component="code" variant="body2" sx={{ fontFamily: 'monospace', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {JSON.stringify(value)}
        </Typography>
      </Box>
    </Box>
  );
}

/** What holds beside the conditions. */
export function Kept({ text, onRemove }: { text: string; onRemove: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
      <Typography variant="body2">{text}</Typography>
      <RemoveButton label={translate('lists.builder.remove', { what: text })} onClick={onRemove} />
    </Box>
  );
}

export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={onClick}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
