import { useId, useRef, useState } from 'react';
import { BooleanInput, Form, ResourceContextProvider, SelectInput, TextInput, email as isEmail, required, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { DateInput, StakeholderInput, today, useDocument, useRun, type ApiError, type ChangeJobInput } from '@regiekamer/shared-console';
import { AddressInputs } from './AddressInputs.js';
import { isCurrent, mainRole } from './affiliations.js';
import { formatPhone } from './contact.js';
import CreateOrganisationInPlace from './CreateOrganisationInPlace.js';
import { ChangeJobDocument, PersonContactListsDocument, UndoJobChangeDocument, type ChangeJobMutation } from './job-changes.generated.js';
import type { PersonValues } from './resources.js';

const steps = [
  { name: 'leaves', fields: ['endAffiliationId', 'endedOn'] },
  { name: 'begins', fields: ['organisationId', 'function', 'startedOn', 'primary'] },
  { name: 'reach', fields: ['email', 'keepEmail', 'phone', 'street', 'postcode', 'city', 'country'] },
] as const;
const last = steps.length - 1;

const reachFields = ['email', 'phone', 'street', 'postcode', 'city', 'country'] as const;
type Reach = Pick<PersonValues, (typeof reachFields)[number]>;
type Values = Omit<ChangeJobInput, 'personId' | 'version'>;
type Changed = ChangeJobMutation['changeJob'];

/** What the fields hold that differ from what they held; what was emptied is null. */
function changedReach(values: Partial<Reach>, before: Reach): Partial<Reach> {
  return Object.fromEntries(
    reachFields.flatMap((field) => {
      const value = values[field] || null;
      return value === before[field] ? [] : [[field, value]];
    }),
  );
}

/** Somebody changes jobs: three steps, saved at once; afterwards it says what it did, and can be taken back. */
export function ChangeJob({ person, onClose }: { person: PersonValues; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const refused = useRef<ApiError | null>(null);
  const [step, setStep] = useState(0);
  const [changed, setChanged] = useState<Changed | null>(null);
  const [before] = useState(person); // saving renews the record behind this dialog
  const lists = useDocument(PersonContactListsDocument, { id: before.id }, { staleTime: Infinity }).data?.person?.contactLists;
  const [listsBefore, setListsBefore] = useState(lists);
  const { run } = useRun(ChangeJobDocument, {
    onError: (error) => {
      refused.current = error;
      const wrong = steps.findIndex(({ fields }) => fields.some((field) => error.fields[field]));
      if (wrong >= 0) setStep(wrong);
      notify(error.message, { type: 'error' });
    },
  });

  const current = before.affiliations.filter((role) => isCurrent(role));
  const main = mainRole(before.affiliations);

  const save = async (filled: object) => {
    const { endAffiliationId, endedOn, organisationId, function: role, startedOn, primary, keepEmail, ...reach } = filled as Values & Reach;
    refused.current = null;
    setListsBefore(lists);
    const result = await run({
      input: {
        personId: before.id,
        version: before.version,
        ...(endAffiliationId ? { endAffiliationId, endedOn } : {}),
        ...(organisationId ? { organisationId, function: role || null, startedOn: startedOn || null, primary } : {}),
        keepEmail,
        ...changedReach(reach, before),
      },
    });
    if (result === undefined) return (refused.current as ApiError | null)?.fields;
    setChanged(result.changeJob);
    return undefined;
  };

  if (changed) return <Done before={before} listsBefore={listsBefore ?? []} changed={changed} onClose={onClose} />;
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <ResourceContextProvider value="people">
        <Form
          record={{}}
          defaultValues={{
            endAffiliationId: main?.id ?? '',
            endedOn: today(),
            startedOn: today(),
            primary: true,
            keepEmail: true,
            ...Object.fromEntries(reachFields.map((field) => [field, before[field] ?? ''])),
          }}
          onSubmit={save}
        >
          <DialogTitle id={titleId}>
            {translate('changeJob.title', { name: before.displayName })}
            <Typography variant="body2" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              {translate('changeJob.step', { step: step + 1 })}: {translate(`changeJob.${steps[step]!.name}`)}
            </Typography>
          </DialogTitle>
          <DialogContent>
            {/* hidden, not gone: a field that is not there is neither checked nor sent */}
            <Box hidden={step !== 0}>
              <Leaves roles={current} />
            </Box>
            <Box hidden={step !== 1}>
              <Begins />
            </Box>
            <Box hidden={step !== 2}>
              <Reached before={before} />
              {lists && lists.length > 0 ? (
                <Typography variant="body2" sx={{ mt: 1 }}>
                  {translate('changeJob.lists_now', { lists: lists.map(({ name }) => name).join(', ') })}
                </Typography>
              ) : null}
            </Box>
          </DialogContent>
          <Buttons step={step} onStep={setStep} onClose={onClose} />
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
}

function Leaves({ roles }: { roles: PersonValues['affiliations'] }) {
  const translate = useTranslate();
  const { watch } = useFormContext<Values>();
  const choices = [
    ...roles.map(({ id, function: role, organisation }) => ({ id, name: [role, organisation.displayName].filter(Boolean).join(' · ') })),
    { id: '', name: translate('changeJob.no_role') },
  ];
  return (
    <>
      <SelectInput source="endAffiliationId" label="changeJob.role" choices={choices} translateChoice={false} emptyText={false} helperText={false} />
      {watch('endAffiliationId') ? <DateInput source="endedOn" label="changeJob.last_day" validate={required()} /> : null}
    </>
  );
}

function Begins() {
  const { watch } = useFormContext<Values>();
  return (
    <>
      <StakeholderInput
        source="organisationId"
        kind="ORGANISATION"
        helperText="changeJob.organisation_help"
        create={(slot) => <CreateOrganisationInPlace {...slot} />}
      />
      {watch('organisationId') ? (
        <>
          <TextInput source="function" helperText={false} autoComplete="off" />
          <DateInput source="startedOn" label="resources.affiliations.fields.startedOn" />
          <BooleanInput source="primary" label="resources.affiliations.fields.primary" helperText="changeJob.primary_help" />
        </>
      ) : null}
    </>
  );
}

function Reached({ before }: { before: PersonValues }) {
  const translate = useTranslate();
  const { watch } = useFormContext<Values>();
  const given: unknown = watch('email');
  const changes = before.email !== null && given !== before.email;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('changeJob.reach_help')}
      </Typography>
      <TextInput source="email" type="email" validate={isEmail(translate('validation.email'))} helperText={false} autoComplete="off" />
      {changes ? <BooleanInput source="keepEmail" label={translate('changeJob.keep', { email: before.email })} helperText={false} /> : null}
      <TextInput
        source="phone"
        type="tel"
        format={(value: unknown) => (typeof value === 'string' ? formatPhone(value) : '')}
        helperText={false}
        autoComplete="off"
      />
      <AddressInputs />
    </>
  );
}

function Buttons({ step, onStep, onClose }: { step: number; onStep: (step: number) => void; onClose: () => void }) {
  const translate = useTranslate();
  const { trigger, formState } = useFormContext();
  const next = async () => {
    if (await trigger([...steps[step]!.fields])) onStep(step + 1);
  };
  return (
    <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
      <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      <Box sx={{ flex: 1 }} />
      {step > 0 ? <Button onClick={() => onStep(step - 1)}>{translate('changeJob.previous')}</Button> : null}
      {step < last ? (
        <Button key="next" variant="contained" onClick={() => void next()}>
          {translate('changeJob.next')}
        </Button>
      ) : (
        <Button key="save" type="submit" variant="contained" disabled={formState.isSubmitting}>
          {translate('changeJob.save')}
        </Button>
      )}
    </DialogActions>
  );
}

interface DoneProps {
  before: PersonValues;
  listsBefore: readonly { id: string; name: string }[];
  changed: Changed;
  onClose: () => void;
}

/** What was done and which lists it touched; and the way back. */
function Done({ before, listsBefore, changed, onClose }: DoneProps) {
  const translate = useTranslate();
  const titleId = useId();
  const { run, running } = useRun(UndoJobChangeDocument, { success: 'changeJob.undone', onSuccess: onClose });
  const after = changed.person.contactLists;
  const names = (lists: readonly { name: string }[]) => lists.map(({ name }) => name).join(', ');
  const touched = [
    ['lists_gone', listsBefore.filter(({ id }) => !after.some((list) => list.id === id))],
    ['lists_new', after.filter(({ id }) => !listsBefore.some((list) => list.id === id))],
    ['lists_same', after.filter(({ id }) => listsBefore.some((list) => list.id === id))],
  ] as const;
  const isTouched = touched.slice(0, 2).some(([, lists]) => lists.length > 0);
  const wasAlias = (email: string | null) => before.aliases.some((alias) => alias.email.toLowerCase() === email?.toLowerCase());

  const undo = () => {
    const { keptAlias, ended, started, person } = changed;
    void run({
      input: {
        personId: before.id,
        version: person.version,
        ...Object.fromEntries(reachFields.map((field) => [field, before[field]])),
        endedAffiliationId: ended?.id ?? null,
        endedOn: before.affiliations.find(({ id }) => id === ended?.id)?.endedOn ?? null,
        startedAffiliationId: started?.id ?? null,
        primaryAffiliationId: before.affiliations.find(({ primary, endedOn }) => primary && endedOn === null)?.id ?? null,
        forgetAlias: keptAlias && !wasAlias(keptAlias) ? keptAlias : null,
        keepAlias: person.email && wasAlias(person.email) ? person.email : null,
      },
    });
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('changeJob.saved')}</DialogTitle>
      <DialogContent>
        <Typography>{translate('changeJob.saved_of', { name: before.displayName })}</Typography>
        {changed.keptAlias ? <Typography sx={{ mt: 1 }}>{translate('changeJob.kept', { email: changed.keptAlias })}</Typography> : null}
        <Alert severity={isTouched ? 'warning' : 'info'} sx={{ mt: 2 }}>
          {isTouched ? null : <Typography variant="body2">{translate('changeJob.lists_none')}</Typography>}
          {touched.map(([key, lists]) =>
            lists.length > 0 ? (
              <Typography variant="body2" key={key}>
                {translate(`changeJob.${key}`, { lists: names(lists) })}
              </Typography>
            ) : null,
          )}
        </Alert>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button disabled={running} onClick={undo}>
          {translate('ra.action.undo')}
        </Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
