/** The area codes of two digits after the zero; every other one has three. Mobile and service numbers have their own. */
const short = new Set(
  '10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79 85 88 91'.split(' '),
);

/** The server gives E.164; people here read '06 12345678' and '030 1234567', and a foreign number as it came. */
export function formatPhone(e164: string): string {
  const national = /^\+31(\d{9})$/.exec(e164)?.[1];
  if (!national) return e164;
  const length = national.startsWith('6') ? 1 : short.has(national.slice(0, 2)) ? 2 : 3;
  return `0${national.slice(0, length)} ${national.slice(length)}`;
}

/** 'https://www.actiz.nl/leden/' → 'actiz.nl/leden' */
export const formatUrl = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
