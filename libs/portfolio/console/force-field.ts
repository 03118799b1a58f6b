import type { Confidence, EngagementStrategy, Stance } from '@regiekamer/shared-console';
import type { ForceFieldMarkFragment } from './force-field.generated.js';

/** Where a stakeholder stands in the field: two integers from 1 to 5, or a place in the tray. */
export interface Cell {
  power: number | null;
  interest: number | null;
}

export interface Mark extends Cell {
  id: string;
  position: ForceFieldMarkFragment;
}

export const LEVELS = [1, 2, 3, 4, 5] as const;
/** above this is high; the server derives the strategies with the same middle */
export const MIDDLE = 3;

/** Either power is enough to make or break an issue; null where nobody could say of either. */
export const powerOf = ({ decisionPower, opinionPower }: Pick<ForceFieldMarkFragment, 'decisionPower' | 'opinionPower'>): number | null =>
  decisionPower === null && opinionPower === null ? null : Math.max(decisionPower ?? 0, opinionPower ?? 0);

export const marksOf = (positions: readonly ForceFieldMarkFragment[]): Mark[] =>
  positions.map((position) => ({ id: position.stakeholder.id, position, power: powerOf(position), interest: position.interest }));

type Powers = Pick<ForceFieldMarkFragment, 'decisionPower' | 'opinionPower' | 'interest'>;

/**
 * What an assessment has to say for a stakeholder to stand there. The greater power is what moves; the lesser one comes down
 * with it where it would otherwise keep the stakeholder up. Nothing else is said: what is left out stays as it was.
 */
export function changesFor(position: Powers, to: Cell): Partial<Powers> {
  const changes: Partial<Powers> = {};
  if (to.interest !== position.interest) changes.interest = to.interest;
  if (to.power === powerOf(position)) return changes;
  const { decisionPower, opinionPower } = position;
  const greater = (opinionPower ?? 0) > (decisionPower ?? 0) ? 'opinionPower' : 'decisionPower';
  const lesser = greater === 'decisionPower' ? 'opinionPower' : 'decisionPower';
  changes[greater] = to.power;
  if (to.power !== null && (position[lesser] ?? 0) > to.power) changes[lesser] = to.power;
  return changes;
}

/** What was there before the changes, to be appended again. */
export const formerOf = (position: Powers, changes: Partial<Powers>): Partial<Powers> =>
  Object.fromEntries((Object.keys(changes) as (keyof Powers)[]).map((field) => [field, position[field]]));

export const strategies: readonly { strategy: EngagementStrategy; highPower: boolean; highInterest: boolean }[] = [
  { strategy: 'KEEP_SATISFIED', highPower: true, highInterest: false },
  { strategy: 'MANAGE_CLOSELY', highPower: true, highInterest: true },
  { strategy: 'MONITOR', highPower: false, highInterest: false },
  { strategy: 'KEEP_INFORMED', highPower: false, highInterest: true },
];

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'ring';

/** Colour, shape and sign say the same; whoever cannot see one reads another. */
export const looks: Record<Stance, { shape: Shape; sign: string; color: 'error' | 'success' | 'warning' | 'neutral'; strong: boolean }> = {
  STRONGLY_OPPOSED: { shape: 'square', sign: '−−', color: 'error', strong: true },
  OPPOSED: { shape: 'square', sign: '−', color: 'error', strong: false },
  NEUTRAL: { shape: 'diamond', sign: '0', color: 'neutral', strong: false },
  SUPPORTIVE: { shape: 'circle', sign: '+', color: 'success', strong: false },
  STRONGLY_SUPPORTIVE: { shape: 'circle', sign: '++', color: 'success', strong: true },
  UNKNOWN: { shape: 'ring', sign: '?', color: 'neutral', strong: false },
  DIVIDED: { shape: 'triangle', sign: '±', color: 'warning', strong: false },
};

/** The more certain, the more closed and the heavier the ring. */
export const rings: Record<Confidence, { dashes: string; width: number }> = {
  SUSPECTED: { dashes: '1 4', width: 1.2 },
  INFERRED: { dashes: '4 3', width: 1.4 },
  STATED: { dashes: 'none', width: 1.4 },
  RECORDED: { dashes: 'none', width: 3 },
};

const DAY = 86_400_000;
const FRESH = 90;
const STALE = 730;
const FAINTEST = 0.4;

/** An assessment fades from a quarter of a year to two years; it never disappears, for nobody took it back. */
export function fadingOf(assessedAt: string, at: string | number): number {
  const days = (new Date(at).getTime() - new Date(assessedAt).getTime()) / DAY;
  const share = Math.min(1, Math.max(0, (days - FRESH) / (STALE - FRESH)));
  return Math.round((1 - share * (1 - FAINTEST)) * 100) / 100;
}

/** How the field lies on a drawing of some width. */
export interface Plan {
  width: number;
  height: number;
  left: number;
  top: number;
  cellWidth: number;
  cellHeight: number;
  /** where the tray starts; equal to the height where nobody is in it */
  trayTop: number;
  compact: boolean;
}

export interface Place {
  x: number;
  y: number;
  /** of the mark, its ring apart */
  radius: number;
}

const TRAY_HEAD = 26;
const BELOW = 44;
/** of the ring around a mark, and the air around that */
const RING = 3.5;

/** Up to so many have their names beside them; beyond that names would be all one sees. */
export const MOST_LABELS = 60;

interface Tray {
  columns: number;
  pitch: number;
  row: number;
}

function trayOf(count: number, all: number, width: number): Tray {
  const pitch = all <= MOST_LABELS ? Math.min(190, width) : 26;
  return { columns: Math.max(1, Math.floor(width / pitch)), pitch, row: 26 };
}

export const inTray = ({ power, interest }: Cell): boolean => power === null || interest === null;

/** @param width of the whole drawing */
export function planOf(marks: readonly Mark[], width: number): Plan {
  const compact = width < 560;
  const left = compact ? 34 : 56;
  const top = 10;
  const cellWidth = (width - left - 10) / 5;
  const cellHeight = compact ? 76 : Math.max(84, Math.min(112, cellWidth * 0.72));
  const trayTop = top + cellHeight * 5 + BELOW;
  const unknown = marks.filter(inTray).length;
  const tray = trayOf(unknown, marks.length, width - 20);
  const height = unknown === 0 ? trayTop : trayTop + TRAY_HEAD + Math.ceil(unknown / tray.columns) * tray.row + 8;
  return { width, height, left, top, cellWidth, cellHeight, trayTop, compact };
}

/** The middle of a cell of the field. */
export const centreOf = (plan: Plan, power: number, interest: number): { x: number; y: number } => ({
  x: plan.left + (interest - 0.5) * plan.cellWidth,
  y: plan.top + (5.5 - power) * plan.cellHeight,
});

/** The cell under a point; null beside the field. */
export function cellAt(plan: Plan, x: number, y: number): { power: number; interest: number } | null {
  const interest = Math.floor((x - plan.left) / plan.cellWidth) + 1;
  const power = 5 - Math.floor((y - plan.top) / plan.cellHeight);
  return interest >= 1 && interest <= 5 && power >= 1 && power <= 5 ? { power, interest } : null;
}

/**
 * Where every mark stands. Those in one cell stand in rows, in the order of the list, as large as lets all of them be seen;
 * the same stakeholders always stand the same way, and none upon another.
 */
export function placesOf(marks: readonly Mark[], plan: Plan): Map<string, Place> {
  const cells = new Map<string, Mark[]>();
  const unknown: Mark[] = [];
  for (const mark of marks) {
    if (inTray(mark)) {
      unknown.push(mark);
      continue;
    }
    const key = `${mark.power}/${mark.interest}`;
    const others = cells.get(key);
    if (others) others.push(mark);
    else cells.set(key, [mark]);
  }
  const places = new Map<string, Place>();
  const largest = plan.compact ? 8 : 10;
  for (const together of cells.values()) {
    const [{ power, interest }] = together as [Mark];
    const centre = centreOf(plan, power ?? 0, interest ?? 0);
    const width = plan.cellWidth - 6;
    const height = plan.cellHeight - 26;
    const columns = together.length === 1 ? 1 : Math.min(together.length, Math.max(1, Math.ceil(Math.sqrt((together.length * width) / height))));
    const rows = Math.ceil(together.length / columns);
    const stepX = Math.min(width / columns, 56);
    const stepY = Math.min(height / rows, 34);
    // a full cell makes room for the name of the strategy in its corner
    const down = rows > 2 ? 8 : 0;
    const radius = Math.max(2, Math.min(largest, Math.min(stepX, stepY) / 2 - RING));
    together.forEach(({ id }, index) => {
      const row = Math.floor(index / columns);
      const inRow = row === rows - 1 ? together.length - row * columns : columns;
      places.set(id, {
        x: centre.x + ((index % columns) - (inRow - 1) / 2) * stepX,
        y: centre.y + down + (row - (rows - 1) / 2) * stepY,
        radius,
      });
    });
  }
  const tray = trayOf(unknown.length, marks.length, plan.width - 20);
  unknown.forEach(({ id }, index) => {
    places.set(id, {
      x: 20 + (index % tray.columns) * tray.pitch,
      y: plan.trayTop + TRAY_HEAD + Math.floor(index / tray.columns) * tray.row + 10,
      radius: 8,
    });
  });
  return places;
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const FONT = 11;
/** of a letter, of the size of the font: wide enough for most names */
const LETTER = 0.57;
export const widthOf = (text: string): number => text.length * FONT * LETTER;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

/** The room that a label takes. */
export function boxOf({ x, y, anchor, text }: Label): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - FONT, bottom: y + 3 };
}

/**
 * Names beside their marks, none over another name or mark. A name that fits nowhere is left out; it shows when its mark is
 * pointed at or focused.
 */
export function labelsOf(marks: readonly Mark[], places: ReadonlyMap<string, Place>, plan: Plan): Map<string, Label> {
  const labels = new Map<string, Label>();
  if (marks.length > MOST_LABELS) return labels;
  const taken: Box[] = marks.flatMap(({ id }) => {
    const place = places.get(id);
    if (!place) return [];
    const reach = place.radius + RING;
    return [{ left: place.x - reach, right: place.x + reach, top: place.y - reach, bottom: place.y + reach }];
  });
  for (const mark of marks) {
    const place = places.get(mark.id);
    if (!place) continue;
    const beside = place.radius + RING + 2;
    const name = mark.position.stakeholder.displayName;
    const fitting = (plan.compact ? [14, 9] : [24, 16, 11])
      .map((most) => shortened(name, most))
      .filter((text, index, all) => all.indexOf(text) === index)
      .flatMap<Label>((text) => [
        { x: place.x, y: place.y + beside + FONT - 2, anchor: 'middle', text },
        { x: place.x, y: place.y - beside - 2, anchor: 'middle', text },
        { x: place.x + beside, y: place.y + 4, anchor: 'start', text },
        { x: place.x - beside, y: place.y + 4, anchor: 'end', text },
      ])
      .filter(({ anchor }) => !inTray(mark) || anchor === 'start')
      .find((label) => {
        const box = boxOf(label);
        const within = box.left >= (inTray(mark) ? 0 : plan.left) && box.right <= plan.width && box.bottom <= plan.height && box.top >= 0;
        return within && !taken.some((other) => overlap(box, other));
      });
    if (!fitting) continue;
    labels.set(mark.id, fitting);
    taken.push(boxOf(fitting));
  }
  return labels;
}

/** The last moment of a list, oldest first, that is not after another; -1 where all are. */
export function lastUpTo(moments: readonly string[], at: string): number {
  const time = new Date(at).getTime();
  return moments.findLastIndex((moment) => new Date(moment).getTime() <= time);
}

/** A plain day as the moment at which it ends for the reader. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59.999`).toISOString();

/** The day of a moment as the reader reckons, as a date input has it. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}
