/** Chance that repeats itself: the same seed gives the same numbers (mulberry32). One stream for each part of the data. */
export class Random {
  private state: number;

  constructor(seed: string) {
    // FNV-1a, so that streams of different names have nothing in common
    let hash = 0x811c9dc5;
    for (const char of seed) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    this.state = hash >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` up to and including `high`. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** Picks by weight: `[['often', 9], ['seldom', 1]]`. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) if ((left -= weight) < 0) return item;
    const last = items.at(-1);
    if (last === undefined) throw new Error('Nothing to pick from');
    return last[0];
  }

  /** The first ones far more often than the last ones, as a few contacts get most of the attention. */
  zipf<T>(items: readonly T[]): T {
    const item = items[Math.floor(items.length ** this.next()) - 1];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
    }
    return shuffled;
  }

  sample<T>(items: readonly T[], count: number): T[] {
    return this.shuffle(items).slice(0, count);
  }

  /** UUIDv7 of an instant, so that ids sort as the rows came to be. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const hex = (bits: number): string => Math.floor(this.next() * 2 ** bits).toString(16).padStart(bits / 4, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(12)}-${(8 + this.int(0, 3)).toString(16)}${hex(12)}-${hex(24)}${hex(24)}`;
  }
}
