import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ImportStatus {
  UPLOADED = 'UPLOADED',
  CHECKED = 'CHECKED',
  APPLIED = 'APPLIED',
  UNDONE = 'UNDONE',
  FAILED = 'FAILED',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  valuesMap: { FAILED: { description: 'the last work broke off; nothing of it was written, and it can be checked again' } },
});

export enum ImportRowStatus {
  NEW = 'NEW',
  MATCH = 'MATCH',
  CONFLICT = 'CONFLICT',
  INVALID = 'INVALID',
}
registerEnumType(ImportRowStatus, { name: 'ImportRowStatus' });

export enum ImportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  VCARD = 'VCARD',
}
registerEnumType(ImportFormat, { name: 'ImportFormat' });

export enum ImportWork {
  CHECK = 'CHECK',
  APPLY = 'APPLY',
  UNDO = 'UNDO',
}
registerEnumType(ImportWork, { name: 'ImportWork' });

/** What becomes of a value of the file. */
export enum ImportOutcome {
  FILLS = 'FILLS',
  UPDATES = 'UPDATES',
  CONFLICTS = 'CONFLICTS',
}
registerEnumType(ImportOutcome, { name: 'ImportOutcome' });

@ObjectType()
export class ColumnMapping {
  @Field()
  column!: string;

  @Field()
  field!: string;
}

@ObjectType()
export class ImportRowCount {
  @Field(() => ImportRowStatus)
  status!: ImportRowStatus;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ImportProblemCount {
  @Field({ description: 'a message key' })
  problem!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'a few values of one column, for who maps it' })
export class ImportSample {
  @Field()
  column!: string;

  @Field(() => [String])
  values!: string[];
}

@ObjectType({ description: 'where a row says something else than the record that it matches' })
export class ImportDifference {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true })
  record!: string | null;

  @Field(() => String, { nullable: true })
  file!: string | null;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;
}

/** What undoing left as it stands: its id, a message key that says why, and the fields that were changed since. */
export interface Leftover {
  stakeholderId: string;
  reason: string;
  fields: string[];
}

/** A file of people and organisations, on its way into the records. */
@ObjectType()
@Entity('import')
export class Import {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  fileName!: string;

  @Field(() => ImportFormat)
  @Column('text')
  format!: ImportFormat;

  @Field(() => ImportStatus)
  @Column('text')
  status!: ImportStatus;

  @Field(() => [String])
  @Column('text', { array: true })
  columns!: string[];

  @Field(() => [ColumnMapping], { description: 'the columns as the program would map them, from their names and contents' })
  @Column('jsonb')
  suggestedMapping!: ColumnMapping[];

  @Field(() => [ColumnMapping], { description: 'the mapping of the last dry run; empty before it' })
  @Column('jsonb')
  mapping!: ColumnMapping[];

  @Field(() => String, { nullable: true, description: 'the column of the last dry run whose value identifies a row across imports' })
  @Column('text', { nullable: true })
  keyColumn!: string | null;

  @Field(() => Int)
  @Column('int')
  rowCount!: number;

  @Column('jsonb')
  counts!: Partial<Record<ImportRowStatus, number>>;

  @Column('jsonb')
  problemCounts!: Record<string, number>;

  @Field(() => Int, { description: 'rows, new or matching, that write something when applied' })
  @Column('int')
  changeCount!: number;

  @Column('jsonb')
  leftovers!: Leftover[];

  @Field(() => String, { nullable: true, description: 'a message key: why the last work ended without its result' })
  @Column('text', { nullable: true })
  error!: string | null;

  @Field(() => ImportWork, { nullable: true, description: 'what the server is doing with it, or will as soon as it can' })
  @Column('text', { nullable: true })
  work!: ImportWork | null;

  @Column('uuid', { nullable: true })
  workId!: string | null;

  @Field(() => Int, { description: 'of that work, 0 to 100' })
  @Column('int')
  progress!: number;

  @Field(() => DateTime)
  @Column('timestamptz')
  uploadedAt!: Date;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedById!: string;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;

  @Column('uuid', { name: 'applied_by', nullable: true })
  appliedById!: string | null;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneById!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'since when its rows are gone, and it can no longer be undone' })
  @Column('timestamptz', { nullable: true })
  rowsRemovedAt!: Date | null;
}

/** One row of the file. */
@ObjectType()
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  importId!: string;

  @Field(() => Int, { description: 'as a spreadsheet numbers it: the row of headings is 1; cards of a vCard are numbered from 1' })
  @Column('int')
  number!: number;

  @Field(() => [String], { nullable: 'items', description: 'in the order of the columns' })
  @Column('jsonb')
  values!: (string | null)[];

  @Field(() => ImportRowStatus)
  @Column('text', { nullable: true })
  status!: ImportRowStatus;

  @Field(() => [String], { description: 'message keys' })
  @Column('text', { array: true })
  problems!: string[];

  @Column('uuid', { nullable: true })
  stakeholderId!: string | null;

  /** of several that it may be, a few */
  @Column('uuid', { array: true })
  candidateIds!: string[];

  @Field(() => [ImportDifference])
  @Column('jsonb')
  differences!: ImportDifference[];
}
