import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropDraft, keepDraft, readDrafts } from './drafts.js';
import type { InteractionValues } from './interaction-values.js';

const values = (subject: string, confidentiality: InteractionValues['confidentiality'] = 'OFFICE'): InteractionValues => ({
  participantIds: ['p'],
  subject,
  type: 'telefoon',
  occurredOn: '2026-11-23',
  occurredTime: null,
  durationMinutes: null,
  direction: 'MUTUAL',
  notes: null,
  confidentiality,
  colleagueIds: [],
  discussionPoints: [],
  commitments: [],
});

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('are kept per person, the latest first, one per dialog', () => {
    keepDraft('anna', 'a', values('eerst'));
    keepDraft('anna', 'b', values('daarna'));
    keepDraft('anna', 'a', values('eerst, en meer'));
    expect(readDrafts('anna').map((draft) => draft.values.subject)).toEqual(['eerst, en meer', 'daarna']);
    expect(readDrafts('bram')).toEqual([]);
    dropDraft('anna', 'a');
    expect(readDrafts('anna').map(({ id }) => id)).toEqual(['b']);
  });

  it('of what only those present may read are not left on the device, nor is what was kept before it became that', () => {
    keepDraft('anna', 'a', values('geheim'));
    expect(keepDraft('anna', 'a', values('geheim', 'PRIVATE'))).toBe(false);
    expect(JSON.stringify({ ...localStorage })).not.toContain('geheim');
  });

  it('are forgotten after a fortnight, and survive what they cannot read', () => {
    keepDraft('anna', 'a', values('oud'), { now: new Date('2026-01-01') });
    expect(readDrafts('anna', new Date('2026-01-10'))).toHaveLength(1);
    expect(readDrafts('anna', new Date('2026-02-01'))).toEqual([]);
    localStorage.setItem('regiekamer.drafts.anna', '{kapot');
    expect(readDrafts('anna')).toEqual([]);
  });
});
