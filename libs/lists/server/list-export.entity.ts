import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ExclusionReason, type LegalBasis } from './contact-list.entity.js';

export enum ExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  VCARD = 'VCARD',
}
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  valuesMap: { VCARD: { description: 'holds the columns that a card has a place for' } },
});

/** What an export can tell of somebody, in the order in which a file shows it. */
export enum ExportColumn {
  SALUTATION = 'SALUTATION',
  NAME = 'NAME',
  SORT_NAME = 'SORT_NAME',
  INITIALS = 'INITIALS',
  GIVEN_NAME = 'GIVEN_NAME',
  SURNAME_PREFIX = 'SURNAME_PREFIX',
  SURNAME = 'SURNAME',
  KIND = 'KIND',
  ORGANISATION = 'ORGANISATION',
  FUNCTION = 'FUNCTION',
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  STREET = 'STREET',
  POSTCODE = 'POSTCODE',
  CITY = 'CITY',
  COUNTRY = 'COUNTRY',
  CATEGORY = 'CATEGORY',
  TAGS = 'TAGS',
  RELATION_OWNER = 'RELATION_OWNER',
  LAST_CONTACT = 'LAST_CONTACT',
}
registerEnumType(ExportColumn, {
  name: 'ExportColumn',
  valuesMap: {
    ORGANISATION: { description: 'of the main role that a person has now' },
    FUNCTION: { description: 'of the main role that a person has now' },
    EMAIL: { description: 'as every contact detail of another channel than the list’s: empty where that channel is closed for the purpose' },
    LAST_CONTACT: { description: 'of the conversations that the exporter may read' },
  },
});

@ObjectType({ description: 'one export that was made: who, when, what, and whom it held' })
@Entity('list_export')
export class ListExport {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  listId!: string;

  @Field(() => DateTime)
  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid')
  byId!: string;

  @Field(() => ExportFormat)
  @Column('text')
  format!: ExportFormat;

  @Field(() => [ExportColumn])
  @Column('text', { array: true })
  columns!: ExportColumn[];

  @Field(() => Int)
  @Column('int')
  rowCount!: number;

  @Column('text')
  basis!: LegalBasis;

  @Column('boolean')
  shared!: boolean;

  @Column('text', { nullable: true })
  session!: string | null;

  @Field(() => DateTime, { description: 'until when its file can be downloaded' })
  @Column('timestamptz')
  expiresAt!: Date;
}

@ObjectType({ description: 'an export that held somebody' })
export class ExportHolding {
  @Field(() => ListExport)
  export!: ListExport;

  @Field(() => ExclusionReason, {
    nullable: true,
    description: 'why they may no longer be reached for its purpose over its channel; null where they still may',
  })
  reason!: ExclusionReason | null;
}
