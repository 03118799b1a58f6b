import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationService } from '@regiekamer/identity-server';
import { bindInto, Database, DateTime } from '@regiekamer/shared-server';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { isTheirs, Mentions } from './mentions.js';
import { type Section, sections } from './personal-data.js';
import { RecordVisibility } from './record-visibility.js';
import { type Subject, Subjects } from './subject.js';

@ObjectType()
export class AccessField {
  @Field({ description: 'as the database calls it: occurred_at' })
  name!: string;

  @Field({ description: 'ISO for dates, codes for enums, JSON for what has parts' })
  value!: string;
}

@ObjectType()
export class AccessRow {
  @Field(() => [AccessField])
  fields!: AccessField[];
}

@ObjectType()
export class AccessSection {
  @Field({ description: 'record, affiliations, interactions, history, mentions, …' })
  code!: string;

  @Field(() => [AccessRow])
  rows!: AccessRow[];
}

@ObjectType({ description: 'everything that is kept about somebody, as far as the handler may read it or was given it' })
export class AccessReport {
  @Field(() => ID)
  requestId!: string;

  @Field()
  subject!: string;

  @Field(() => DateTime)
  compiledAt!: Date;

  @Field({ description: 'the association that keeps the data' })
  association!: string;

  @Field(() => String, { nullable: true })
  privacyEmail!: string | null;

  @Field({ description: 'months without contact after which it is reviewed whether the data are still needed' })
  retentionMonths!: number;

  @Field(() => [AccessSection], { description: 'without those that are empty' })
  sections!: AccessSection[];
}

type Values = Record<string, unknown>;

/** Puts together what somebody is given who asks what we keep about them. */
@Injectable()
export class AccessReports {
  constructor(
    private readonly database: Database,
    private readonly requests: DataSubjectRequestsService,
    private readonly subjects: Subjects,
    private readonly mentions: Mentions,
    private readonly visibility: RecordVisibility,
    private readonly associations: AssociationService,
  ) {}

  /** @throws NotFound, BadInput where the request names nobody in the records */
  async compile(requestId: string): Promise<AccessReport> {
    const subject = await this.subjects.of(await this.requests.read(requestId));
    const { name, privacyEmail, retentionMonths } = await this.associations.get();
    const filled: AccessSection[] = [];
    for (const section of sections) filled.push({ code: section.code, rows: (await this.rows(section, subject, requestId)).map(toRow) });
    filled.push({ code: 'mentions', rows: (await this.confirmed(requestId)).map(toRow) });
    return {
      requestId,
      subject: subject.displayName,
      compiledAt: new Date(),
      association: name,
      privacyEmail,
      retentionMonths,
      sections: filled.filter(({ rows }) => rows.length > 0),
    };
  }

  private async rows(section: Section, { id }: Subject, requestId: string): Promise<Values[]> {
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const rows = await this.database.query<{ fields: Values }>(
      section.rows({ person: `${bind(id)}::uuid`, bind, readable: (type, record) => this.visibility.released(type, record, requestId, bind) }),
      parameters,
    );
    return rows.map(({ fields }) => fields);
  }

  /** The records elsewhere that mention them, without what the handler took for a namesake. */
  private async confirmed(requestId: string): Promise<Values[]> {
    const found = await this.mentions.of(requestId);
    return found
      .filter(({ likely, theirs }) => isTheirs({ linked: likely, verdict: theirs }, false))
      .map(({ recordType, title, excerpts }) => ({
        where: recordType,
        title,
        text: excerpts.map(({ before, found: words, after }) => before + words + after).join('\n'),
      }));
  }
}

function toRow(values: Values): AccessRow {
  return {
    fields: Object.entries(values).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
      return [{ name, value: textOf(value) }];
    }),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return JSON.stringify(value);
}
