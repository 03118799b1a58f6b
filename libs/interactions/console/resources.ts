import { ApiError, byId, ConflictError, createOf, defineResource, listOf, oneOf, pagesWith, plainFilter, run, today, updateOf, type CommitmentFilter, type InteractionFilter } from '@regiekamer/shared-console';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import {
  ArchiveInteractionDocument,
  CommitmentDocument,
  CommitmentsDocument,
  InteractionDocument,
  InteractionsDocument,
  MakeCommitmentDocument,
  RestoreInteractionDocument,
  UpdateCommitmentDocument,
  UpdateInteractionDocument,
  type CommitmentRowFragment,
} from './documents.generated.js';
import { toFormErrors, toUpdateInput, toValues, type InteractionValues } from './interaction-values.js';

/** What only the pages of this domain show comes with the first of them. */
export const pageTexts = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
export const page = pagesWith(pageTexts);


type Values = Readonly<Record<string, unknown>>;

/** The form holds days; a period runs from the first moment of the first day to the last of the last, here. */
export function toInteractionFilter({ since, until, ...rest }: Values): InteractionFilter {
  return {
    ...plainFilter<InteractionFilter>(rest),
    ...(isDay(since) ? { since: new Date(`${since}T00:00:00`).toISOString() } : {}),
    ...(isDay(until) ? { until: new Date(`${until}T23:59:59.999`).toISOString() } : {}),
  };
}
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const interactions = defineResource({
  name: 'interactions',
  access: 'INTERACTIONS',
  list: listOf(InteractionsDocument, {
    page: (result) => result.interactions,
    sort: { occurredAt: 'OCCURRED_AT', subject: 'SUBJECT', createdAt: 'CREATED_AT' },
    filter: toInteractionFilter,
  }),
  one: oneOf(InteractionDocument, (result) => result.interaction && toValues(result.interaction)),
  update: {
    fields: [
      'participantIds',
      'subject',
      'type',
      'occurredOn',
      'occurredTime',
      'durationMinutes',
      'direction',
      'notes',
      'confidentiality',
      'colleagueIds',
      'discussionPoints',
    ],
    async run(id, version, values) {
      const filled = values as unknown as InteractionValues;
      if (version === undefined) throw new Error('An interaction is updated under the guard of its version.');
      try {
        const { updateInteraction } = await run(UpdateInteractionDocument, { id, version, input: toUpdateInput(filled, today()) });
        return toValues(updateInteraction);
      } catch (error) {
        if (!(error instanceof ApiError) || error instanceof ConflictError) throw error;
        throw new ApiError(error.code, toFormErrors(error.fields, filled), error.detail);
      }
    },
  },
  archive: byId(ArchiveInteractionDocument, (result) => result.archiveInteraction),
  restore: byId(RestoreInteractionDocument, (result) => result.restoreInteraction),
  recordRepresentation: 'subject',
  icon: ForumIcon,
  pages: {
    list: page(() => import('./InteractionList.js')),
    show: page(() => import('./InteractionShow.js')),
    edit: page(() => import('./InteractionEdit.js')),
  },
});

const toCommitment = (commitment: CommitmentRowFragment) => ({
  ...commitment,
  ownerId: commitment.owner.id,
  stakeholderId: commitment.stakeholder?.id ?? null,
  issueId: commitment.issue?.id ?? null,
});
export type CommitmentRecord = ReturnType<typeof toCommitment>;

const commitmentFields = ['direction', 'description', 'dueOn', 'ownerId', 'stakeholderId', 'issueId'] as const;

export const commitments = defineResource({
  name: 'commitments',
  access: 'COMMITMENTS',
  list: listOf(CommitmentsDocument, {
    page: (result) => result.commitments,
    sort: { dueOn: 'DUE_ON', createdAt: 'CREATED_AT', status: 'STATUS' },
    filter: (filter) => plainFilter<CommitmentFilter>(filter),
    toRecord: toCommitment,
  }),
  one: oneOf(CommitmentDocument, (result) => result.commitment && toCommitment(result.commitment)),
  create: createOf(MakeCommitmentDocument, commitmentFields, (result) => toCommitment(result.makeCommitment)),
  update: updateOf(UpdateCommitmentDocument, commitmentFields, (result) => toCommitment(result.updateCommitment)),
  recordRepresentation: 'description',
  icon: HandshakeIcon,
  pages: {
    list: page(() => import('./CommitmentList.js')),
    create: page(() => import('./CommitmentCreate.js')),
    edit: page(() => import('./CommitmentEdit.js')),
    show: page(() => import('./CommitmentShow.js')),
  },
});
