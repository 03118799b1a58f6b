import { useState, type ReactNode } from 'react';
import { maxLength, RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin';
import { Box, Button, Collapse } from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { EnumInput, enumValues, IssueInput, TagsInput, ThemeInput, UserInput, type PickerProps } from '@regiekamer/shared-console';
import { ScaleInput } from './ScaleInput.js';

const kinds = enumValues.IssueKind.map((kind) => ({ id: kind, name: `enums.IssueKind.${kind}` }));

type OnChoose = NonNullable<PickerProps['onChoose']>;

/** What an issue cannot do without. */
export function Essentials({ autoFocus = false, onChoose }: { autoFocus?: boolean; onChoose?: OnChoose }) {
  return (
    <>
      <TextInput source="title" validate={[required(), maxLength(300)]} autoFocus={autoFocus} autoComplete="off" />
      <RadioButtonGroupInput source="kind" choices={kinds} validate={required()} helperText={false} />
      <ThemeInput source="themeId" validate={required()} {...(onChoose ? { onChoose } : {})} />
      <ScaleInput source="impact" validate={required()} helperText="issues.form.impact_help" />
      <ScaleInput source="urgency" validate={required()} helperText="issues.form.urgency_help" />
    </>
  );
}

/** What can follow later. */
export function Further({ isNew = false, onChoose }: { isNew?: boolean; onChoose?: OnChoose }) {
  const told = onChoose ? { onChoose } : {};
  return (
    <>
      <TextInput source="summary" multiline minRows={4} />
      <TextInput source="goal" multiline minRows={2} />
      {isNew ? <EnumInput source="stage" enum="IssueStage" defaultValue="SIGNAL" /> : null}
      <ScaleInput source="influenceability" helperText="issues.form.influenceability_help" defaultValue={3} />
      <UserInput source="regisseurId" validate={required()} {...told} />
      <IssueInput source="parentId" helperText="issues.form.parent_help" {...told} />
      <ThemeInput source="relatedThemeIds" multiple {...told} />
      <TagsInput source="tags" />
    </>
  );
}

/** Opens what can follow later; closed it stays in the form, so that nothing typed there is lost. */
export function More({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ width: '100%' }}>
      <Button
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        endIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
        sx={{ my: 1 }}
      >
        {translate(open ? 'issues.form.less' : 'issues.form.more')}
      </Button>
      <Collapse in={open}>{children}</Collapse>
    </Box>
  );
}
