import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * The number in E.164, or null if the text is no telephone number; a number without a country is Dutch.
 * The small metadata suffices: it knows the shape of every country's numbers, and newly issued ranges pass.
 */
export function parsePhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'NL', extract: false });
  // E.164 has no place for an extension; dropping it silently would lose what was typed.
  if (!number?.isValid() || number.ext) return null;
  if (number.countryCallingCode === '31' && !isDutchNumber(number.nationalNumber, text)) return null;
  return number.number;
}

/**
 * The small metadata takes any five digits for a Dutch number. Nine are a subscriber's; 14 and an area code is a
 * municipality's; other lengths (0800 1121, 0970 …) have to be written in full, or a KvK number would pass.
 */
function isDutchNumber(nationalNumber: string, text: string): boolean {
  if (nationalNumber.length === 9) return true;
  if (nationalNumber.startsWith('1')) return /^140\d{2,3}$/.test(nationalNumber);
  return /^[^\p{Nd}]*[+\uff0b0]/u.test(text);
}

/** "06 12345678", "030 1234567"; a foreign number internationally, "+32 470 12 34 56". */
export function formatNational(e164: string): string {
  const number = parsePhoneNumberFromString(e164, { extract: false });
  if (!number) return e164;
  if (number.countryCallingCode !== '31') return number.formatInternational();
  if (/^14\d{3,4}$/.test(number.nationalNumber)) return `14 ${number.nationalNumber.slice(2)}`;
  const [areaCode = '', ...subscriber] = number.formatNational().split(' ');
  return subscriber.length > 0 ? `${areaCode} ${subscriber.join('')}` : areaCode;
}

/**
 * The digits by which a number, or a part of one, is found inside stored E.164 numbers: what every notation has in
 * common. The trunk zero and the international 00 are not stored, so they go: "06-1234" gives "61234" and
 * "+31 (0)6 12" gives "31612", both a part of +31612345678. Empty if the text can be no part of a number; whether
 * a short run of digits is worth searching for is the caller's choice.
 */
export function phoneDigits(text: string): string {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\(0\)/g, '').trim();
  if (!/^[\d\s+()./\p{Pd}]*$/u.test(plain)) return '';
  const digits = plain.replace(/\D/g, '');
  const international = plain.startsWith('+') || digits.startsWith('00');
  const withoutZeros = digits.replace(/^0+/, '');
  // "+31 06 12" is a common slip. Elsewhere (Italy) a zero after the country code is part of the number.
  return international ? withoutZeros.replace(/^310/, '31') : withoutZeros;
}
