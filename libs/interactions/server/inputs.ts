import { Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsUUID, ValidateIf } from 'class-validator';

/** As the database writes an id, so that two notations of one id are one. */
export const Lowered = () =>
  Transform(({ value }: { value: unknown }) => {
    const lowered = (one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one);
    return Array.isArray(value) ? value.map(lowered) : lowered(value);
  });

const IfGiven = () => ValidateIf((_input, value) => value !== undefined && value !== null);

/** The id of one record. */
export const Id = ({ nullable = true, description }: { nullable?: boolean; description?: string } = {}) =>
  (target: object, property: string): void => {
    Field(() => ID, { nullable, ...(description ? { description } : {}) })(target, property);
    if (nullable) IfGiven()(target, property);
    Lowered()(target, property);
    IsUUID('all')(target, property);
  };

/** Ids of one kind of record. */
export const Ids = ({ nullable = true, most = 500 }: { nullable?: boolean; most?: number } = {}) =>
  (target: object, property: string): void => {
    Field(() => [ID], { nullable })(target, property);
    if (nullable) IfGiven()(target, property);
    Lowered()(target, property);
    IsUUID('all', { each: true })(target, property);
    ArrayMaxSize(most)(target, property);
  };

/** The greatest lengths of texts, in characters. */
export const longest = { subject: 300, notes: 20_000, pointNote: 10_000, description: 2_000, reason: 2_000, filterText: 200, code: 100 };
