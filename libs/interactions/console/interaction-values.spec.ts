import { describe, expect, it } from '@jest/globals';
import { fromInstant, newCommitment, newPoint, toFormErrors, toInstant, toLogInput, toUpdateInput, type InteractionValues } from './interaction-values.js';
import { toInteractionFilter } from './resources.js';

const today = '2026-11-23';
const plain: InteractionValues = {
  participantIds: ['piet', 'els'],
  subject: ' Tarieven ',
  type: 'telefoon',
  occurredOn: today,
  occurredTime: null,
  durationMinutes: '',
  direction: 'MUTUAL',
  notes: '  ',
  confidentiality: 'OFFICE',
  colleagueIds: [],
  discussionPoints: [],
  commitments: [],
};

describe('what the form sends', () => {
  it('leaves now to the server, and trims', () => {
    const input = toLogInput(plain, today);
    expect(input.occurredAt).toBeUndefined();
    expect(input).toMatchObject({ subject: 'Tarieven', notes: null, durationMinutes: null });
  });

  it.each([
    ['2026-11-20', null, new Date('2026-11-20T12:00:00')],
    [today, '9:05', new Date('2026-11-23T09:05:00')],
    ['2026-11-20', '16:30', new Date('2026-11-20T16:30:00')],
  ])('takes %s %s on the clock of the writer', (day, time, moment) => {
    expect(toInstant(day, time, today)).toBe(moment.toISOString());
    if (time) expect(fromInstant(moment.toISOString())).toEqual({ day, time: time.padStart(5, '0') });
  });

  it('leaves out rows that stayed empty and stances of whom was not there', () => {
    const input = toLogInput(
      {
        ...plain,
        discussionPoints: [newPoint(), { issueId: 'zorg', note: '', heard: { els: 'OPPOSED', weg: 'SUPPORTIVE', piet: '' } }],
        commitments: [newCommitment('MADE'), { ...newCommitment('RECEIVED'), description: ' belt terug ' }],
      },
      today,
    );
    expect(input.discussionPoints).toEqual([{ issueId: 'zorg', note: null, stances: [{ stakeholderId: 'els', stance: 'OPPOSED' }] }]);
    expect(input.commitments).toHaveLength(1);
    expect(input.commitments?.[0]).toMatchObject({ direction: 'RECEIVED', description: 'belt terug' });
  });

  it('appends no stance a second time when the record is changed', () => {
    const { discussionPoints } = toUpdateInput({ ...plain, discussionPoints: [{ issueId: 'zorg', note: 'x' }] }, today);
    expect(discussionPoints).toEqual([{ issueId: 'zorg', note: 'x' }]);
  });
});

describe('what the server refuses', () => {
  const values: InteractionValues = {
    ...plain,
    discussionPoints: [newPoint(), newPoint('zorg'), { issueId: 'wonen', note: null, heard: { piet: '', els: 'NEUTRAL' } }],
    commitments: [newCommitment('MADE'), { ...newCommitment('MADE'), description: 'x' }],
  };
  it.each([
    ['occurredAt', 'occurredOn'],
    ['subject', 'subject'],
    ['participantIds.1', 'participantIds'],
    ['discussionPoints.0.issueId', 'discussionPoints.1.issueId'],
    ['discussionPoints.1.note', 'discussionPoints.2.note'],
    ['discussionPoints.1.stances.0.stance', 'discussionPoints.2.heard.els'],
    ['commitments.0.dueOn', 'commitments.1.dueOn'],
  ])('at %s stands at %s of the form, which has empty rows too', (path, field) => {
    expect(toFormErrors({ [path]: 'validation.unknown' }, values)).toEqual({ [field]: 'validation.unknown' });
  });
});

describe('the filter of a period', () => {
  it('takes both days whole', () => {
    const filter = toInteractionFilter({ since: '2026-11-01', until: '2026-11-02', q: 'zorg', typeIn: [] });
    expect(filter).toEqual({
      text: 'zorg',
      since: new Date('2026-11-01T00:00:00').toISOString(),
      until: new Date('2026-11-02T23:59:59.999').toISOString(),
    });
  });
});
