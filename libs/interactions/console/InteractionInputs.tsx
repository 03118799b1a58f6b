import { useRef, type ReactNode } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import { useCanAccess, useTranslate, type Validator } from 'ra-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import {
  DateInput,
  EnumInput,
  IssueInput,
  StakeholderInput,
  UserInput,
  useDocument,
  type CommitmentDirection,
  type Confidentiality,
} from '@regiekamer/shared-console';
import { CreatePersonInPlace } from '@regiekamer/stakeholders-console';
import { ParticipantNamesDocument } from './documents.generated.js';
import { isEmptyCommitment, isEmptyPoint, newCommitment, newPoint, type InteractionValues } from './interaction-values.js';

/** The column of fields under one heading. */
export function Section({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate(title)} sx={{ mt: 2, width: '100%' }}>
      <Typography component="h3" variant="subtitle1">
        {translate(title)}
      </Typography>
      {help ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(help)}
        </Typography>
      ) : null}
      {children}
    </Box>
  );
}

const columns = { display: 'grid', columnGap: 1.5, alignItems: 'start' };
const wholeRowOnPhone = { gridColumn: { xs: '1 / -1', sm: 'auto' } };

export function ParticipantsInput({
  autoFocus = false,
  required,
  onNames,
}: {
  autoFocus?: boolean;
  required: Validator;
  /** the names of whom was chosen, by id */
  onNames?: (names: Record<string, string>) => void;
}) {
  return (
    <StakeholderInput
      source="participantIds"
      label="interactions.log.with"
      helperText="interactions.log.with_help"
      multiple
      autoFocus={autoFocus}
      validate={required}
      onChoose={(options) => onNames?.(Object.fromEntries(options.map(({ id, label }) => [id, label])))}
      create={(slot) => <CreatePersonInPlace {...slot} />}
    />
  );
}

const isTime: Validator = (value: unknown) =>
  !value || (typeof value === 'string' && /^([01]?\d|2[0-3]):[0-5]\d$/.test(value)) ? undefined : 'interactions.log.time_wrong';
const isMinutes: Validator = (value: unknown) =>
  value === null || value === undefined || value === '' || (Number.isInteger(Number(value)) && Number(value) >= 0 && Number(value) <= 1440)
    ? undefined
    : 'interactions.log.minutes_wrong';
/** '1405' and '14.05' are how people type a time */
const parseTime = (text: string): string => text.trim().replace(/^(\d{1,2})[.:]?(\d{2})$/, '$1:$2');

/** Day, time, duration and direction. */
export function WhenInputs({ timeHelp = 'interactions.log.time_help' }: { timeHelp?: string | false }) {
  return (
    <Box sx={{ ...columns, gridTemplateColumns: { xs: '3fr 2fr', sm: '8fr 5fr 5fr 6fr' } }}>
      <DateInput source="occurredOn" label="resources.interactions.fields.occurredOn" helperText={false} />
      <TextInput
        source="occurredTime"
        label="resources.interactions.fields.occurredTime"
        helperText={timeHelp}
        validate={isTime}
        parse={parseTime}
        autoComplete="off"
      />
      <Box sx={wholeRowOnPhone}>
        <TextInput
          source="durationMinutes"
          label="interactions.log.minutes"
          helperText={false}
          inputMode="numeric"
          validate={isMinutes}
          autoComplete="off"
        />
      </Box>
      <Box sx={wholeRowOnPhone}>
        <EnumInput source="direction" label="interactions.log.direction" enum="Direction" helperText={false} />
      </Box>
    </Box>
  );
}

/** The choice with a sentence on who will be able to read it. */
export function ConfidentialityInput() {
  const chosen = useWatch<InteractionValues, 'confidentiality'>({ name: 'confidentiality' });
  return (
    <EnumInput
      source="confidentiality"
      label="interactions.log.confidentiality"
      enum="Confidentiality"
      helperText={`interactions.confidentiality.${(chosen as Confidentiality | undefined) ?? 'OFFICE'}`}
    />
  );
}

/** The names of those who took part: told by the picker, or asked once for those the form started with. */
function useParticipantNames(known: Readonly<Record<string, string>>): (id: string) => string {
  const ids = useWatch<InteractionValues, 'participantIds'>({ name: 'participantIds' });
  const unknown = (ids as string[] | undefined)?.filter((id) => known[id] === undefined) ?? [];
  const { data } = useDocument(
    ParticipantNamesDocument,
    { ids: unknown, perPage: Math.max(1, unknown.length) },
    { enabled: unknown.length > 0, keepPrevious: true, staleTime: 60_000 },
  );
  return (id) => known[id] ?? data?.stakeholders.items.find((item) => item.id === id)?.displayName ?? '…';
}

const issueRequired: Validator = (value: unknown, values: InteractionValues, props: { source: string }) => {
  const point = values.discussionPoints[Number(props.source.split('.')[1])];
  return value || !point || isEmptyPoint(point) ? undefined : 'validation.required';
};

/** One conversation, several issues: what was said on each, and the stance that somebody turned out to have. */
export function DiscussionPointsInput({
  names = {},
  stances = true,
  onNames,
}: {
  /** of participants, as far as they are known */
  names?: Readonly<Record<string, string>>;
  /** false once it is logged: a stance was appended to the position then */
  stances?: boolean;
  /** the titles of the issues that were chosen, by id */
  onNames?: (names: Record<string, string>) => void;
}) {
  const translate = useTranslate();
  const { control } = useFormContext<InteractionValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'discussionPoints', keyName: 'key' });
  const participantIds = useWatch<InteractionValues, 'participantIds'>({ name: 'participantIds' }) as string[] | undefined;
  const { canAccess } = useCanAccess({ resource: 'POSITIONS', action: 'create' });
  const nameOf = useParticipantNames(names);
  // A row that somebody asked for takes the focus; the ones that were there do not.
  const asked = useRef(false);
  return (
    <Section title="interactions.log.issues" help="interactions.log.issues_help">
      {fields.map(({ key }, index) => (
        <Row key={key} remove={() => remove(index)} label={translate('interactions.log.remove_issue', { number: index + 1 })}>
          <IssueInput
            source={`discussionPoints.${index}.issueId`}
            label="interactions.log.issue"
            helperText={false}
            validate={issueRequired}
            onChoose={(options) => onNames?.(Object.fromEntries(options.map(({ id, label }) => [id, label])))}
            autoFocus={asked.current && index === fields.length - 1}
          />
          <TextInput
            source={`discussionPoints.${index}.note`}
            label="interactions.log.point_note"
            multiline
            maxRows={8}
            helperText={false}
          />
          {stances && canAccess
            ? participantIds?.map((id) => (
                <EnumInput
                  key={id}
                  source={`discussionPoints.${index}.heard.${id}`}
                  label={translate('interactions.log.heard', { name: nameOf(id) })}
                  enum="Stance"
                  helperText={false}
                />
              ))
            : null}
        </Row>
      ))}
      <Button
        startIcon={<AddIcon />}
        onClick={() => {
          asked.current = true;
          append(newPoint(), { shouldFocus: false });
        }}
      >
        {translate('interactions.log.add_issue')}
      </Button>
    </Section>
  );
}

const descriptionRequired: Validator = (value: unknown, values: InteractionValues, props: { source: string }) => {
  const commitment = values.commitments[Number(props.source.split('.')[1])];
  return (typeof value === 'string' && value.trim()) || !commitment || isEmptyCommitment(commitment) ? undefined : 'validation.required';
};

const directions = [
  { id: 'MADE', name: 'commitments.we' },
  { id: 'RECEIVED', name: 'commitments.they' },
];

/** Promises, ours and theirs; a direction chosen by mistake is corrected in the row. */
export function CommitmentsInput() {
  const translate = useTranslate();
  const { control } = useFormContext<InteractionValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'commitments', keyName: 'key' });
  const { canAccess } = useCanAccess({ resource: 'COMMITMENTS', action: 'create' });
  const asked = useRef(false);
  const participantIds = useWatch<InteractionValues, 'participantIds'>({ name: 'participantIds' }) as string[] | undefined;
  if (!canAccess) return null;
  const add = (direction: CommitmentDirection) => {
    asked.current = true;
    // With one person at the table there is no question who promised or was promised.
    const stakeholderId = participantIds?.length === 1 ? (participantIds[0] ?? null) : null;
    append({ ...newCommitment(direction), stakeholderId }, { shouldFocus: false });
  };
  return (
    <Section title="interactions.log.commitments">
      {fields.map(({ key }, index) => (
        <Row key={key} remove={() => remove(index)} label={translate('interactions.log.remove_commitment', { number: index + 1 })}>
          <TextInput
            source={`commitments.${index}.description`}
            label="interactions.log.what"
            helperText={false}
            validate={descriptionRequired}
            autoFocus={asked.current && index === fields.length - 1}
            autoComplete="off"
          />
          <Box sx={{ ...columns, gridTemplateColumns: { xs: '2fr 3fr', sm: '3fr 4fr 5fr' } }}>
            <SelectInput
              source={`commitments.${index}.direction`}
              label="resources.commitments.fields.direction"
              choices={directions}
              helperText={false}
            />
            <DateInput source={`commitments.${index}.dueOn`} label="interactions.log.due" helperText={false} />
            <Box sx={wholeRowOnPhone}>
              <UserInput source={`commitments.${index}.ownerId`} label="interactions.log.owner" helperText="interactions.log.owner_help" />
            </Box>
          </Box>
        </Row>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button startIcon={<AddIcon />} onClick={() => add('MADE')}>
          {translate('interactions.log.add_made')}
        </Button>
        <Button startIcon={<AddIcon />} onClick={() => add('RECEIVED')}>
          {translate('interactions.log.add_received')}
        </Button>
      </Box>
    </Section>
  );
}

function Row({ children, remove, label }: { children: ReactNode; remove: () => void; label: string }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 0.5, alignItems: 'start', my: 1, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <Tooltip title={label}>
        <IconButton aria-label={label} onClick={remove} sx={{ mt: 1 }}>
          <DeleteIcon />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
