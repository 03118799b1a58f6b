import { areaCodesOf } from './places.js';
import type { Random } from './random.js';

/** ASCII for addresses: "Súdwest-Fryslân" is sudwest-fryslan. */
export const slug = (text: string): string =>
  text
    .replace(/ı/g, 'i').replace(/ł/gi, 'l').replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

// Valid by the numbering plan, yet nobody's: 068 is hardly given out, and no subscriber's number at an area code
// begins with a 1.
const digits = (random: Random, count: number): string => Array.from({ length: count }, () => random.int(0, 9)).join('');

export const mobileNumber = (random: Random): string => `+3168${digits(random, 7)}`;

export function fixedNumber(random: Random, city: string): string {
  const areaCode = random.pick(areaCodesOf(city));
  return `+31${areaCode}1${digits(random, 8 - areaCode.length)}`;
}

export const belgianNumber = (random: Random): string => `+322555${digits(random, 4)}`;
