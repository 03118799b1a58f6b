import { Transform } from 'class-transformer';
import { ValidateIf } from 'class-validator';

/** Takes the blanks off both ends before the text is checked, so that blanks alone count as empty. */
export const Trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** May be left out, which leaves the record as it is; null is checked as any value, so that it cannot empty what must be there. */
export const MayBeLeftOut = () => ValidateIf((_input, value) => value !== undefined);
