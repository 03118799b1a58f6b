import type { InteractionValues } from './interaction-values.js';

/** A log that was not saved. One per opened dialog, so that a second one never overwrites the first. */
export interface Draft {
  id: string;
  savedAt: string;
  values: InteractionValues;
  /** under which it was sent, where nobody knows whether it arrived */
  key?: string;
}

const MOST = 5;
const DAYS = 14;
const keyOf = (userId: string): string => `regiekamer.drafts.${userId}`;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'id' in value && 'savedAt' in value && 'values' in value;

/** The drafts of this person on this device, latest first; what is too old is forgotten. */
export function readDrafts(userId: string, now = new Date()): Draft[] {
  const oldest = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
  } catch {
    stored = []; // written by something else; a draft that cannot be read cannot be offered
  }
  return Array.isArray(stored) ? stored.filter(isDraft).filter(({ savedAt }) => savedAt > oldest) : [];
}

function write(userId: string, drafts: Draft[]): boolean {
  try {
    if (drafts.length === 0) localStorage.removeItem(keyOf(userId));
    else localStorage.setItem(keyOf(userId), JSON.stringify(drafts.slice(0, MOST)));
    return true;
  } catch {
    return false; // no room, or a browser that keeps nothing: the dialog tells that there is no draft
  }
}

/** Keeps what was typed so far. What only those present may read is not left behind on a device. */
export function keepDraft(userId: string, id: string, values: InteractionValues, { key, now = new Date() }: { key?: string; now?: Date } = {}): boolean {
  const others = readDrafts(userId, now).filter((draft) => draft.id !== id);
  if (values.confidentiality === 'PRIVATE') {
    write(userId, others);
    return false;
  }
  return write(userId, [{ id, savedAt: now.toISOString(), values, ...(key ? { key } : {}) }, ...others]);
}

export function dropDraft(userId: string, id: string): void {
  write(
    userId,
    readDrafts(userId).filter((draft) => draft.id !== id),
  );
}
