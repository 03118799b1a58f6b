import { describe, expect, it } from '@jest/globals';
import { enumValues, type Stance } from '@regiekamer/shared-console';
import type { ForceFieldMarkFragment } from './force-field.generated.js';
import {
  boxOf,
  cellAt,
  centreOf,
  changesFor,
  fadingOf,
  formerOf,
  inTray,
  labelsOf,
  lastUpTo,
  looks,
  marksOf,
  MOST_LABELS,
  placesOf,
  planOf,
  powerOf,
} from './force-field.js';

const position = (index: number, own: Partial<ForceFieldMarkFragment> = {}): ForceFieldMarkFragment => ({
  stance: enumValues.Stance[index % 7] as Stance,
  confidence: 'STATED',
  decisionPower: (index % 5) + 1,
  opinionPower: null,
  interest: (Math.floor(index / 5) % 5) + 1,
  strategy: null,
  assessedAt: '2026-03-01T10:00:00Z',
  lastInteractionAt: null,
  stakeholder: { id: `s${index}`, kind: 'ORGANISATION', displayName: `Organisatie ${index}`, sortName: `Organisatie ${index}`, category: null },
  ...own,
});
const many = (count: number) => marksOf(Array.from({ length: count }, (_unused, index) => position(index)));

describe('where somebody stands', () => {
  it('is the greater of the two powers, and nowhere when neither is known', () => {
    expect(powerOf({ decisionPower: 2, opinionPower: 4 })).toBe(4);
    expect(powerOf({ decisionPower: null, opinionPower: 1 })).toBe(1);
    expect(powerOf({ decisionPower: null, opinionPower: null })).toBeNull();
  });

  it('is the middle of its own cell when nobody else is there, and the cell is read back from it', () => {
    for (const width of [320, 900, 1600]) {
      for (const power of [1, 3, 5]) {
        for (const interest of [1, 2, 5]) {
          const marks = marksOf([position(0, { decisionPower: power, interest })]);
          const plan = planOf(marks, width);
          const place = placesOf(marks, plan).get('s0');
          expect(place).toMatchObject(centreOf(plan, power, interest));
          expect(cellAt(plan, place?.x ?? 0, place?.y ?? 0)).toEqual({ power, interest });
        }
      }
    }
  });

  it('is higher with more power and further to the right with more interest', () => {
    const marks = marksOf([position(0, { decisionPower: 1, interest: 1 }), position(1, { decisionPower: 5, interest: 5 })]);
    const places = placesOf(marks, planOf(marks, 900));
    expect(places.get('s1')!.y).toBeLessThan(places.get('s0')!.y);
    expect(places.get('s1')!.x).toBeGreaterThan(places.get('s0')!.x);
  });

  it('is in the tray below the field when power or interest is unknown, never at nought', () => {
    const marks = marksOf([position(0), position(1, { interest: null }), position(2, { decisionPower: null })]);
    const plan = planOf(marks, 900);
    const places = placesOf(marks, plan);
    expect(marks.map(inTray)).toEqual([false, true, true]);
    for (const id of ['s1', 's2']) {
      expect(places.get(id)!.y).toBeGreaterThan(plan.trayTop);
      expect(places.get(id)!.y).toBeLessThan(plan.height);
      expect(cellAt(plan, places.get(id)!.x, places.get(id)!.y)).toBeNull();
    }
  });

  it.each([[300, 1200], [300, 320], [60, 900]])('is upon nobody else and in its own cell, for %s on %s pixels', (count, width) => {
    const marks = many(count);
    const plan = planOf(marks, width);
    const places = placesOf(marks, plan);
    const all = marks.map((mark) => ({ mark, place: places.get(mark.id)! }));
    for (const { mark, place } of all) expect(cellAt(plan, place.x, place.y)).toEqual({ power: mark.power, interest: mark.interest });
    for (const [index, { place: one }] of all.entries()) {
      for (const { place: other } of all.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.radius + other.radius - 0.001);
      }
    }
  });

  it('is the same every time', () => {
    const marks = many(120);
    const plan = planOf(marks, 700);
    expect([...placesOf(marks, plan)]).toEqual([...placesOf(many(120), plan)]);
  });
});

describe('the names', () => {
  it('of up to sixty never cover one another or a mark', () => {
    for (const width of [340, 900, 1400]) {
      const marks = many(MOST_LABELS);
      const plan = planOf(marks, width);
      const places = placesOf(marks, plan);
      const labels = [...labelsOf(marks, places, plan)];
      expect(labels.length).toBeGreaterThan(width < 500 ? 5 : 30);
      const boxes = labels.map(([, label]) => boxOf(label));
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(false);
        }
        for (const { x, y, radius } of places.values()) {
          expect(one.left < x + radius && x - radius < one.right && one.top < y + radius && y - radius < one.bottom).toBe(false);
        }
      }
    }
  });

  it('of more than sixty stay away until somebody is pointed at', () => {
    const marks = many(MOST_LABELS + 1);
    const plan = planOf(marks, 900);
    expect(labelsOf(marks, placesOf(marks, plan), plan).size).toBe(0);
  });
});

describe('a move', () => {
  it('says only what changes, of the greater power', () => {
    expect(changesFor({ decisionPower: 2, opinionPower: 4, interest: 3 }, { power: 5, interest: 3 })).toEqual({ opinionPower: 5 });
    expect(changesFor({ decisionPower: 4, opinionPower: 1, interest: 3 }, { power: 4, interest: 5 })).toEqual({ interest: 5 });
    expect(changesFor({ decisionPower: null, opinionPower: null, interest: null }, { power: 3, interest: 3 })).toEqual({ decisionPower: 3, interest: 3 });
  });

  it('brings the lesser power down where it would keep them up', () => {
    const from = { decisionPower: 5, opinionPower: 4, interest: 3 };
    const changes = changesFor(from, { power: 2, interest: 3 });
    expect(changes).toEqual({ decisionPower: 2, opinionPower: 2 });
    expect(powerOf({ ...from, ...changes })).toBe(2);
    expect(formerOf(from, changes)).toEqual({ decisionPower: 5, opinionPower: 4 });
  });

  it('back to what nobody knew says that nobody knows', () => {
    const from = { decisionPower: null, opinionPower: null, interest: 2 };
    expect(formerOf(from, changesFor(from, { power: 3, interest: 2 }))).toEqual({ decisionPower: null });
  });
});

describe('a mark', () => {
  it('differs in shape or sign where it differs in stance', () => {
    const seen = enumValues.Stance.map((stance) => `${looks[stance].shape} ${looks[stance].sign}`);
    expect(new Set(seen).size).toBe(enumValues.Stance.length);
    expect(looks.UNKNOWN.shape).not.toBe(looks.NEUTRAL.shape);
  });

  it('fades with the age of its assessment, seen from the moment shown, and never disappears', () => {
    expect(fadingOf('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toBe(1);
    expect(fadingOf('2026-01-01T00:00:00Z', '2027-02-15T00:00:00Z')).toBeCloseTo(0.7, 1);
    expect(fadingOf('2020-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toBe(0.4);
  });
});

it('finds the last moment up to a day', () => {
  const moments = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'];
  expect(lastUpTo(moments, '2026-02-15T00:00:00Z')).toBe(1);
  expect(lastUpTo(moments, '2025-12-31T00:00:00Z')).toBe(-1);
});
