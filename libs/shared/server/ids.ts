import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { isUUID } from 'class-validator';

const nil = '00000000-0000-0000-0000-000000000000';

/** What is no id names nothing: it becomes the id that no record has, and the operation answers as for any unknown id. */
const namesSomething: PipeTransform<string, string> = {
  transform: (id) => (isUUID(id, 'all') ? id.toLowerCase() : nil),
};

/** An argument that is the id of one record. */
export const IdArg = (name = 'id') => Args(name, { type: () => ID }, namesSomething);
