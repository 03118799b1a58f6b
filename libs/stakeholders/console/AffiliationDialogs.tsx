import { BooleanInput, TextInput, required } from 'react-admin';
import { DateInput, StakeholderInput, today, type StartAffiliationInput } from '@regiekamer/shared-console';
import CreateOrganisationInPlace from './CreateOrganisationInPlace.js';
import CreatePersonInPlace from './CreatePersonInPlace.js';
import { EndAffiliationDocument, StartAffiliationDocument } from './dialogs.generated.js';
import type { AffiliationItemFragment } from './documents.generated.js';
import { filled } from './filled.js';
import { FormDialog } from './FormDialog.js';

/** A role begins: of this person somewhere, or of somebody at this organisation. */
export function StartAffiliation({
  of,
  onClose,
}: {
  of: { personId: string; first: boolean } | { organisationId: string };
  onClose: () => void;
}) {
  const isPerson = 'personId' in of;
  return (
    <FormDialog
      title={isPerson ? 'stakeholders.affiliation.start' : 'stakeholders.affiliation.start_person'}
      resource="affiliations"
      document={StartAffiliationDocument}
      values={isPerson ? { personId: of.personId, primary: of.first } : { organisationId: of.organisationId, primary: false }}
      variables={(values: StartAffiliationInput) => ({ input: filled(values) })}
      success="stakeholders.affiliation.started"
      onClose={onClose}
    >
      {isPerson ? (
        <StakeholderInput
          source="organisationId"
          kind="ORGANISATION"
          validate={required()}
          helperText={false}
          autoFocus
          create={(slot) => <CreateOrganisationInPlace {...slot} />}
        />
      ) : (
        <StakeholderInput
          source="personId"
          kind="PERSON"
          validate={required()}
          helperText={false}
          autoFocus
          create={(slot) => <CreatePersonInPlace {...slot} />}
        />
      )}
      <TextInput source="function" helperText={false} autoComplete="off" />
      <DateInput source="startedOn" />
      <BooleanInput source="primary" helperText="stakeholders.affiliation.primary_help" />
    </FormDialog>
  );
}

/** A role ends on a day; it stays among the earlier ones. */
export function EndAffiliation({ affiliation, onClose }: { affiliation: AffiliationItemFragment; onClose: () => void }) {
  return (
    <FormDialog
      title="stakeholders.affiliation.end"
      resource="affiliations"
      document={EndAffiliationDocument}
      values={{ endedOn: today() }}
      variables={({ endedOn }: { endedOn: string }) => ({ id: affiliation.id, endedOn })}
      success="stakeholders.affiliation.ended"
      submit="stakeholders.affiliation.end"
      onClose={onClose}
    >
      <p>
        {[affiliation.person.displayName, affiliation.function, affiliation.organisation.displayName].filter(Boolean).join(' · ')}
      </p>
      <DateInput source="endedOn" validate={required()} />
    </FormDialog>
  );
}
