/** What is drawn of an issue. */
export interface Spot {
  id: string;
  impact: number;
  urgency: number;
  /** interactions in the period */
  activity: number;
}

export interface Placed<Item extends Spot> {
  item: Item;
  /** on the scale of the urgency and of the impact, less than half a mark from its own */
  x: number;
  y: number;
  /** pixels */
  radius: number;
}

/** the part of its cell that a mark's dots may fill; the rest is the space between the cells */
const FILLED = 0.86;
export const SMALLEST = 5;
const LARGEST = 20;
/** pixels between the edges of two dots */
const GAP = 2;

const cellOf = ({ impact, urgency }: Spot): string => `${impact}/${urgency}`;

/**
 * Marks are whole numbers, so issues share a place: within it they stand in rows, in the order they are given, so that
 * none hides another and the same picture comes back tomorrow. The surface of a dot tells the activity, by the same
 * measure in every cell; the fullest cell decides how large the largest can be.
 * @param width of a cell, pixels
 * @param height of a cell, pixels
 */
export function placeDots<Item extends Spot>(items: readonly Item[], width: number, height: number): Placed<Item>[] {
  const cells = new Map<string, Item[]>();
  for (const item of items) cells.set(cellOf(item), [...(cells.get(cellOf(item)) ?? []), item]);

  const gridOf = (count: number) => {
    const columns = Math.min(count, Math.max(1, Math.ceil(Math.sqrt((count * width) / height))));
    const rows = Math.ceil(count / columns);
    return { columns, rows, pitch: Math.min((FILLED * width) / columns, (FILLED * height) / rows) };
  };
  const tightest = Math.min(...[...cells.values()].map(({ length }) => gridOf(length).pitch));
  const largest = Math.max(SMALLEST, Math.min(LARGEST, (tightest - GAP) / 2));
  const busiest = Math.max(1, ...items.map(({ activity }) => activity));

  return [...cells.values()].flatMap((inCell) => {
    const { columns, rows } = gridOf(inCell.length);
    return inCell.map((item, index) => {
      const row = Math.floor(index / columns);
      const inRow = row === rows - 1 ? inCell.length - row * columns : columns;
      const column = index % columns;
      return {
        item,
        x: item.urgency + ((column + 0.5) / inRow - 0.5) * FILLED * (inRow / columns),
        y: item.impact - ((row + 0.5) / rows - 0.5) * FILLED,
        radius: SMALLEST + (largest - SMALLEST) * Math.sqrt(item.activity / busiest),
      };
    });
  });
}

/** A mark from a place on its scale. */
export const toMark = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));
