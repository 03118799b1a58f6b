import { useRef, type ReactNode } from 'react';
import { SimpleForm, TextInput } from 'react-admin';
import { required, useRecordContext, useTranslate } from 'ra-core';
import { FormToolbar, formatDate, InteractionTypeInput, useReferenceData, UserInput, VersionedEdit, Waiting } from '@regiekamer/shared-console';
import { ConfidentialityInput, DiscussionPointsInput, ParticipantsInput, Section, WhenInputs } from './InteractionInputs.js';
import { isWhole, readWhole, type InteractionRecord, type PointValues } from './interaction-values.js';

const isRequired = required('validation.required');
type Values = Record<string, unknown>;

/** The conversation as it was; promises have a life of their own and are changed where they stand. */
export default function InteractionEdit() {
  const translate = useTranslate();
  const { labelOf } = useReferenceData('interactionTypes');
  // Names of whoever was chosen here; those of before travel with the record.
  const chosen = useRef<Record<string, string>>({});
  const nameIn = (id: string, known: readonly { id: string }[], text: (one: never) => string): string => {
    const found = known.find((one) => one.id === id);
    return found ? text(found as never) : (chosen.current[id] ?? '…');
  };
  const participants = (value: unknown, record: Values) =>
    (value as string[])
      .map((id) => nameIn(id, (record as InteractionRecord).participants, ({ displayName }: { displayName: string }) => displayName))
      .join(', ');
  const colleagues = (value: unknown, record: Values) =>
    (value as string[]).map((id) => nameIn(id, (record as InteractionRecord).colleagues, ({ name }: { name: string }) => name)).join(', ');
  const points = (value: unknown, record: Values) =>
    (value as PointValues[])
      .map(({ issueId, note }) =>
        [issueId ? nameIn(issueId, (record as InteractionRecord).issues, ({ title }: { title: string }) => title) : '', note]
          .filter(Boolean)
          .join(': '),
      )
      .join('\n');
  return (
    <VersionedEdit
      queryOptions={readWhole}
      display={{
        participantIds: participants,
        colleagueIds: colleagues,
        discussionPoints: points,
        type: (value) => labelOf(String(value)),
        direction: (value) => translate(`enums.Direction.${String(value)}`),
        confidentiality: (value) => translate(`enums.Confidentiality.${String(value)}`),
        occurredOn: (value) => formatDate(String(value)),
      }}
    >
      <WhenWhole>
        <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 720, '& > *': { width: '100%' } }}>
          <ParticipantsInput required={isRequired} onNames={(names) => Object.assign(chosen.current, names)} />
          <TextInput source="subject" label="interactions.log.subject" validate={isRequired} helperText={false} autoComplete="off" />
          <InteractionTypeInput source="type" label="interactions.log.type" validate={isRequired} helperText={false} />
          <Section title="interactions.log.basics">
            <WhenInputs timeHelp={false} />
            <TextInput source="notes" label="interactions.log.notes" multiline minRows={3} maxRows={20} helperText={false} />
          </Section>
          <DiscussionPointsInput stances={false} onNames={(names) => Object.assign(chosen.current, names)} />
          <Section title="interactions.log.privacy">
            <UserInput
              source="colleagueIds"
              label="interactions.log.colleagues"
              multiple
              helperText={false}
              onChoose={(options) => options.forEach(({ id, label }) => (chosen.current[id] = label))}
            />
            <ConfidentialityInput />
          </Section>
        </SimpleForm>
      </WhenWhole>
    </VersionedEdit>
  );
}

function WhenWhole({ children }: { children: ReactNode }) {
  return isWhole(useRecordContext()) ? children : <Waiting />;
}
