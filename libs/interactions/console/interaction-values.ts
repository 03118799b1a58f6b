import type {
  CommitmentDirection,
  Confidentiality,
  Direction,
  DiscussionPointInput,
  InteractionCommitmentInput,
  LogInteractionInput,
  Stance,
  UpdateInteractionInput,
} from '@regiekamer/shared-console';
import type { InteractionRecordFragment } from './documents.generated.js';

export interface PointValues {
  issueId: string | null;
  note: string | null;
  /** the stance heard, by the participant's id */
  heard?: Record<string, Stance | '' | null>;
}

export interface CommitmentValues {
  direction: CommitmentDirection;
  description: string | null;
  dueOn: string | null;
  ownerId: string | null;
  stakeholderId: string | null;
  issueId: string | null;
}

/** What the form holds; a day and a time of the writer's own clock, since that is what people type. */
export interface InteractionValues {
  participantIds: string[];
  subject: string | null;
  type: string | null;
  occurredOn: string | null;
  /** '14:05'; nothing is now, or noon on another day than today */
  occurredTime: string | null;
  durationMinutes: number | string | null;
  direction: Direction;
  notes: string | null;
  confidentiality: Confidentiality;
  colleagueIds: string[];
  discussionPoints: PointValues[];
  commitments: CommitmentValues[];
}

export const newPoint = (issueId: string | null = null): PointValues => ({ issueId, note: null, heard: {} });

export const newCommitment = (direction: CommitmentDirection): CommitmentValues => ({
  direction,
  description: null,
  dueOn: null,
  ownerId: null,
  stakeholderId: null,
  issueId: null,
});

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** A row that was opened and left empty is no row; these are the indexes of those that count. */
export const filledPoints = (points: readonly PointValues[]): number[] =>
  points.flatMap((point, index) => (isEmptyPoint(point) ? [] : [index]));
export const filledCommitments = (commitments: readonly CommitmentValues[]): number[] =>
  commitments.flatMap((commitment, index) => (isEmptyCommitment(commitment) ? [] : [index]));

export const isEmptyPoint = ({ issueId, note, heard }: PointValues): boolean =>
  !issueId && !trimmed(note) && !Object.values(heard ?? {}).some(Boolean);
export const isEmptyCommitment = ({ description, dueOn, ownerId, stakeholderId, issueId }: CommitmentValues): boolean =>
  !trimmed(description) && !dueOn && !ownerId && !stakeholderId && !issueId;

/** A moment of the writer's own clock as an instant; undefined leaves it to the server, which takes now. */
export function toInstant(day: string | null, time: string | null, today: string): string | undefined {
  if (!time && (!day || day === today)) return undefined;
  return new Date(`${day ?? today}T${time ? time.padStart(5, '0') : '12:00'}:00`).toISOString();
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An instant as the day and the time on the reader's own clock. */
export function fromInstant(instant: string): { day: string; time: string } {
  const date = new Date(instant);
  return {
    day: `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`,
    time: `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`,
  };
}

function toPoints(values: InteractionValues): DiscussionPointInput[] {
  const present = new Set(values.participantIds);
  return filledPoints(values.discussionPoints).map((index) => {
    const { issueId, note, heard = {} } = values.discussionPoints[index] as PointValues;
    const stances = heardOf(heard, present).map(([stakeholderId, stance]) => ({ stakeholderId, stance }));
    return { issueId: issueId ?? '', note: trimmed(note), ...(stances.length > 0 ? { stances } : {}) };
  });
}

/** Only of who was there: a participant may have been taken off again. */
const heardOf = (heard: NonNullable<PointValues['heard']>, present: ReadonlySet<string>): [string, Stance][] =>
  Object.entries(heard).filter((entry): entry is [string, Stance] => Boolean(entry[1]) && present.has(entry[0]));

const toMinutes = (value: InteractionValues['durationMinutes']): number | null =>
  value === null || value === '' ? null : Number(value);

export function toLogInput(values: InteractionValues, today: string): LogInteractionInput {
  const occurredAt = toInstant(values.occurredOn, values.occurredTime, today);
  const commitments: InteractionCommitmentInput[] = filledCommitments(values.commitments).map((index) => {
    const commitment = values.commitments[index] as CommitmentValues;
    return { ...commitment, description: commitment.description?.trim() ?? '' };
  });
  return {
    type: values.type ?? '',
    direction: values.direction,
    ...(occurredAt ? { occurredAt } : {}),
    durationMinutes: toMinutes(values.durationMinutes),
    subject: values.subject?.trim() ?? '',
    notes: trimmed(values.notes),
    confidentiality: values.confidentiality,
    participantIds: values.participantIds,
    colleagueIds: values.colleagueIds,
    discussionPoints: toPoints(values),
    commitments,
  };
}

/** The stances are left alone: what was heard was appended to the positions when the conversation was logged. */
export function toUpdateInput(values: InteractionValues, today: string): UpdateInteractionInput {
  const occurredAt = toInstant(values.occurredOn, values.occurredTime, today);
  return {
    type: values.type,
    direction: values.direction,
    ...(occurredAt ? { occurredAt } : {}),
    durationMinutes: toMinutes(values.durationMinutes),
    subject: values.subject?.trim() ?? '',
    notes: trimmed(values.notes),
    confidentiality: values.confidentiality,
    participantIds: values.participantIds,
    colleagueIds: values.colleagueIds,
    discussionPoints: toPoints(values),
  };
}

/** The record with the names that the form's fields have. */
export function toValues(record: InteractionRecordFragment) {
  const { day, time } = fromInstant(record.occurredAt);
  return {
    ...record,
    type: record.type.code,
    typeLabels: record.type,
    occurredOn: day,
    occurredTime: time,
    participantIds: record.participants.map(({ id }) => id),
    colleagueIds: record.colleagues.map(({ id }) => id),
    discussionPoints: record.discussionPoints.map(({ issue, note }) => ({ issueId: issue.id, note })),
    issues: record.discussionPoints.map(({ issue }) => issue),
  };
}
export type InteractionRecord = ReturnType<typeof toValues>;

/** react-admin takes a list's row for the record until it has read it; a row lacks what the record page shows. */
export const isWhole = (record: object | undefined): record is InteractionRecord => record !== undefined && 'typeLabels' in record;
/** however fresh the list's row is, the record is read */
export const readWhole = { staleTime: 0 };

/**
 * Where the server's complaints belong in the form: it knows no empty rows, no day apart from its time, and lists
 * stances where the form has one per participant.
 */
export function toFormErrors(fields: Readonly<Record<string, string>>, values: InteractionValues): Record<string, string> {
  const points = filledPoints(values.discussionPoints);
  const commitments = filledCommitments(values.commitments);
  const present = new Set(values.participantIds);
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => {
      if (path === 'occurredAt') return ['occurredOn', message];
      const [list, position, field, ...rest] = path.split('.');
      if (list === 'participantIds' || list === 'colleagueIds') return [list, message];
      if (position === undefined) return [path, message];
      const index = (list === 'discussionPoints' ? points : list === 'commitments' ? commitments : [])[Number(position)];
      if (list === undefined || index === undefined) return [path, message];
      if (field !== 'stances') return [[list, index, field ?? (list === 'commitments' ? 'description' : 'issueId'), ...rest].join('.'), message];
      const heard = heardOf(values.discussionPoints[index]?.heard ?? {}, present)[Number(rest[0])];
      return [`discussionPoints.${index}.${heard ? `heard.${heard[0]}` : 'issueId'}`, message];
    }),
  );
}

/** Whether anything was typed that would be a pity to lose. */
export const isWorthKeeping = (values: InteractionValues, initial: InteractionValues): boolean =>
  JSON.stringify({ ...values, type: null }) !== JSON.stringify({ ...initial, type: null });
