import { useEffect, useState } from 'react';
import { Form, maxLength, required, TextInput, useTranslate } from 'react-admin';
import { useFormState, type FieldValues } from 'react-hook-form';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography, useMediaQuery, type Theme } from '@mui/material';
import { ScaleInput, useFormRun } from '@regiekamer/issues-console';
import { EnumInput, IssueInput, StakeholderInput, type AssessPositionInput } from '@regiekamer/shared-console';
import { AssessPositionDocument, type PositionRowFragment } from './documents.generated.js';
import { powers } from './stance.js';
import { StanceInput } from './StanceInput.js';

export interface AssessDialogProps {
  /** what is known of the two; the other is asked */
  issueId?: string;
  stakeholderId?: string;
  /** the two as a reader knows them: 'Gemeente Utrecht' */
  name?: string;
  /** the position so far; the new assessment starts from it */
  position?: PositionRowFragment;
  onClose: () => void;
}

/** A new assessment on top of those before it. */
export function AssessDialog({ issueId, stakeholderId, name, position, onClose }: AssessDialogProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [dirty, setDirty] = useState(false);
  const { submit, running } = useFormRun(AssessPositionDocument, { success: 'positions.saved', onDone: onClose });
  const start = {
    id: position?.id ?? 'new',
    issueId: issueId ?? null,
    stakeholderId: stakeholderId ?? null,
    stance: position?.stance ?? '',
    confidence: position?.confidence ?? 'SUSPECTED',
    decisionPower: position?.decisionPower ?? null,
    opinionPower: position?.opinionPower ?? null,
    interest: position?.interest ?? null,
    willingnessToAct: position?.willingnessToAct ?? null,
    // A note belongs to its own assessment.
    note: '',
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-labelledby="assess-title"
      // a slip beside the dialog must not throw away what was typed; the button does that
      onClose={() => {
        if (!dirty) onClose();
      }}
    >
      <Form record={start} onSubmit={(values: FieldValues) => submit({ input: toInput(values) })}>
        <Watch onDirty={setDirty} />
        <DialogTitle id="assess-title">
          {translate('positions.assess_title')}
          {name ? (
            <Typography component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              {name}
            </Typography>
          ) : null}
        </DialogTitle>
        <DialogContent>
          {stakeholderId ? null : (
            <StakeholderInput source="stakeholderId" label="resources.positions.fields.stakeholderId" validate={required()} autoFocus />
          )}
          {issueId ? null : <IssueInput source="issueId" label="resources.positions.fields.issueId" validate={required()} autoFocus />}
          <StanceInput source="stance" validate={required()} />
          <EnumInput
            source="confidence"
            label="resources.positions.fields.confidence"
            enum="Confidence"
            validate={required()}
            helperText="positions.confidence_help"
          />
          <Typography variant="subtitle2" sx={{ mt: 1 }}>
            {translate('positions.more_powers')}
          </Typography>
          {powers.map((power) => (
            <ScaleInput key={power} source={power} label={`resources.positions.fields.${power}`} optional />
          ))}
          <TextInput source="note" label="resources.positions.fields.note" multiline minRows={2} validate={maxLength(5000)} helperText={false} />
          {position ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('positions.append_help')}
            </Typography>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={running}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function toInput(values: FieldValues): AssessPositionInput {
  const { issueId, stakeholderId, stance, confidence, note, ...others } = values as AssessPositionInput;
  return {
    issueId,
    stakeholderId,
    stance,
    ...(confidence ? { confidence } : {}),
    ...Object.fromEntries(powers.map((power) => [power, others[power] ?? null])),
    ...(note ? { note } : {}),
  };
}

function Watch({ onDirty }: { onDirty: (dirty: boolean) => void }) {
  const { isDirty } = useFormState();
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return null;
}
