import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { type ValidationError, validateSync } from 'class-validator';
import { BadInput, type FieldErrors } from './errors.js';

/** class-validator's constraints to the message keys that a client translates. */
const keys: Record<string, string> = {
  isNotEmpty: 'validation.required',
  isDefined: 'validation.required',
  minLength: 'validation.tooShort',
  maxLength: 'validation.tooLong',
  length: 'validation.length',
  arrayMaxSize: 'validation.tooMany',
  arrayMinSize: 'validation.tooFew',
  arrayNotEmpty: 'validation.tooFew',
  min: 'validation.tooLow',
  max: 'validation.tooHigh',
  isUuid: 'validation.unknown',
  isEmail: 'validation.email',
  matches: 'validation.invalid',
};

/** Checks inputs against their classes; what fails becomes BAD_USER_INPUT with a message key for each path. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({ transform: true, exceptionFactory: (errors) => new BadInput(fieldErrors(errors)) });
  }

  /** What was not given has nothing to be checked. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return value === undefined || value === null ? Promise.resolve(value) : super.transform(value, metadata);
  }

  /** No rule of ours waits for anything, and a promise for each costs more than all of them. */
  protected override validate(object: object, options?: Parameters<typeof validateSync>[1]): ValidationError[] {
    return validateSync(object, options);
  }
}

function fieldErrors(errors: ValidationError[], path = ''): FieldErrors {
  return Object.assign(
    {},
    ...errors.map((error) => {
      const here = path + error.property;
      const own = Object.entries(error.constraints ?? {})[0];
      return {
        ...(own ? { [here]: keys[own[0]] ?? 'validation.invalid' } : {}),
        ...fieldErrors(error.children ?? [], `${here}.`),
      };
    }),
  ) as FieldErrors;
}
