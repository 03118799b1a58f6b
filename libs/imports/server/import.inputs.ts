import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { PageOf } from '@regiekamer/shared-server';
import { Stakeholder } from '@regiekamer/stakeholders-server';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { Import, ImportRow } from './import.entity.js';

@InputType()
export class ColumnMappingInput {
  @Field({ description: 'one of the columns of the import' })
  @IsNotEmpty()
  @MaxLength(300)
  column!: string;

  @Field({ description: 'one of importFields' })
  @IsNotEmpty()
  @MaxLength(60)
  field!: string;
}

@ObjectType()
export class ImportPage extends PageOf(() => Import) {}

@ObjectType()
export class ImportRowPage extends PageOf(() => ImportRow) {}

@ObjectType({ description: 'a record that undoing left as it is' })
export class ImportLeftover {
  stakeholderId!: string;

  @Field(() => Stakeholder, { nullable: true, description: 'null where it is gone by now' })
  stakeholder?: Stakeholder | null;

  @Field({ description: 'a message key' })
  reason!: string;

  @Field(() => [String], { description: 'what was changed since' })
  fields!: string[];
}
