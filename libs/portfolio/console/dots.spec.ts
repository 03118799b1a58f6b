import { describe, expect, it } from '@jest/globals';
import { placeDots, SMALLEST, toMark } from './dots.js';

const spots = (count: number, impact = 3, urgency = 4) =>
  Array.from({ length: count }, (_unused, index) => ({ id: `${impact}${urgency}-${index}`, impact, urgency, activity: index }));

describe('the dots of the portfolio', () => {
  it('stand on their marks where they are alone', () => {
    expect(placeDots(spots(1), 100, 80)).toMatchObject([{ x: 4, y: 3 }]);
  });

  it('never hide one another, and stay nearer to their own marks than to others', () => {
    for (const [width, height] of [[58, 60], [100, 80], [190, 100]] as const) {
      const placed = placeDots([...spots(11), ...spots(4, 5, 5)], width, height);
      placed.forEach((one, index) => {
        expect(toMark(one.x)).toBe(one.item.urgency);
        expect(toMark(one.y)).toBe(one.item.impact);
        for (const other of placed.slice(index + 1)) {
          const distance = Math.hypot((one.x - other.x) * width, (one.y - other.y) * height);
          expect(distance).toBeGreaterThanOrEqual(one.radius + other.radius - 0.001);
        }
      });
    }
  });

  it('are the same every time, and tell the activity by their surface', () => {
    const items = [
      { id: 'a', impact: 1, urgency: 1, activity: 0 },
      { id: 'b', impact: 2, urgency: 2, activity: 25 },
      { id: 'c', impact: 3, urgency: 3, activity: 100 },
    ];
    const placed = placeDots(items, 100, 100);
    expect(placed).toEqual(placeDots(items, 100, 100));
    const [quiet, some, busy] = placed.map(({ radius }) => radius - SMALLEST) as [number, number, number];
    expect(quiet).toBe(0);
    expect(some / busy).toBeCloseTo(0.5);
  });
});
