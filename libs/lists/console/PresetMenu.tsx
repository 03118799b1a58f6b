import { useState, type Ref } from 'react';
import { useTranslate } from 'react-admin';
import { Button, ListSubheader, Menu, MenuItem } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { groups, presets } from './criteria.js';
import type { Criterion } from './criteria-tree.js';

/** What one can ask of people, as one would say it; the first letters lead to it. */
export function PresetMenu({ buttonRef, onChoose }: { buttonRef: Ref<HTMLButtonElement>; onChoose: (criterion: Criterion) => void }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (criterion: Criterion) => {
    setAnchor(null);
    onChoose(criterion);
  };
  return (
    <>
      <Button
        ref={buttonRef}
        size="small"
        variant="outlined"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        data-add
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('lists.builder.add')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        // the row that comes takes the focus
        disableRestoreFocus
        slotProps={{ paper: { sx: { maxHeight: 420 } } }}
      >
        {groups.flatMap((group) => [
          <ListSubheader key={group} role="presentation" sx={{ lineHeight: 2.5 }}>
            {translate(`lists.groups.${group}`)}
          </ListSubheader>,
          ...presets
            .filter((preset) => preset.group === group)
            .map(({ name, key, value }) => (
              <MenuItem key={name} onClick={() => choose({ key, value: value })}>
                {translate(`lists.preset.${name}`)}
              </MenuItem>
            )),
        ])}
      </Menu>
    </>
  );
}
