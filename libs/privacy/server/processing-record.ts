import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationService } from '@regiekamer/identity-server';
import { Database, DateTime, Surroundings } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';

@ObjectType({ description: 'what personal data is used for, and on which grounds' })
export class ProcessingActivity {
  @Field()
  purpose!: string;

  @Field()
  labelNl!: string;

  @Field()
  labelEn!: string;

  @Field(() => [String], { description: 'the grounds in use; empty where none was ever recorded' })
  bases!: string[];

  @Field(() => [Channel])
  channels!: Channel[];

  @Field(() => Int, { description: 'people of whom something was recorded for it' })
  people!: number;

  @Field(() => Int)
  granted!: number;

  @Field(() => Int)
  objected!: number;
}

@ObjectType()
export class SubjectCategory {
  @Field()
  labelNl!: string;

  @Field()
  labelEn!: string;

  @Field(() => Int)
  people!: number;
}

@ObjectType({ description: 'the record of processing activities: GDPR article 30, from what is in use now' })
export class ProcessingRecord {
  @Field(() => DateTime)
  compiledAt!: Date;

  @Field()
  association!: string;

  @Field(() => String, { nullable: true })
  privacyEmail!: string | null;

  @Field(() => Int)
  retentionMonths!: number;

  @Field(() => [ProcessingActivity])
  activities!: ProcessingActivity[];

  @Field(() => [SubjectCategory], { description: 'people by the category that they are in' })
  subjects!: SubjectCategory[];

  @Field(() => [String], { description: 'kinds of data of which there is some: names, contact, postal, roles, profile, positions, interactions, commitments, consent' })
  data!: string[];

  @Field(() => String, { nullable: true, description: 'the server that mail is handed to, a processor; null where no mail is sent' })
  mailServer!: string | null;

  @Field(() => Int, { description: 'files made of contact lists in the last year' })
  exports!: number;

  @Field(() => Int, { description: 'people of the office who may sign in' })
  users!: number;
}

const anything: Record<string, string> = {
  names: `select from stakeholder where kind = 'PERSON' and erased_at is null`,
  contact: `select from stakeholder where kind = 'PERSON' and (email is not null or phone is not null)`,
  postal: `select from stakeholder where kind = 'PERSON' and (street is not null or postcode is not null)`,
  roles: `select from affiliation`,
  profile: `select from opinion_leader where kind = 'PERSON'`,
  positions: `select from position p join stakeholder s on s.id = p.stakeholder_id where s.kind = 'PERSON'`,
  interactions: `select from interaction_participant p join stakeholder s on s.id = p.stakeholder_id where s.kind = 'PERSON'`,
  commitments: `select from commitment c join stakeholder s on s.id = c.stakeholder_id where s.kind = 'PERSON'`,
  consent: `select from consent_event`,
};

/** Reads the record of processing activities off the data: nobody has to keep it by hand, so that it is never out of date. */
@Injectable()
export class ProcessingRecords {
  constructor(
    private readonly database: Database,
    private readonly associations: AssociationService,
    private readonly surroundings: Surroundings,
  ) {}

  async read(): Promise<ProcessingRecord> {
    const { name, privacyEmail, retentionMonths } = await this.associations.get();
    const [{ data, users, exports }] = (await this.database.query<{ data: string[]; users: number; exports: number }>(
      `select array_remove(array[${Object.entries(anything).map(([kind, rows]) => `case when exists (${rows}) then '${kind}' end`).join()}], null) as data,
         (select count(*)::int from app_user where active) as users,
         (select count(*)::int from list_export where at > now() - interval '1 year') as exports`,
    )) as [{ data: string[]; users: number; exports: number }];
    return {
      compiledAt: new Date(),
      association: name,
      privacyEmail,
      retentionMonths,
      activities: await this.activities(),
      subjects: await this.subjects(),
      data,
      mailServer: this.surroundings.smtpUrl ? new URL(this.surroundings.smtpUrl).hostname : null,
      exports,
      users,
    };
  }

  /** Purposes for which something was recorded, and those that having a record of somebody is itself. */
  private activities(): Promise<ProcessingActivity[]> {
    return this.database.query<ProcessingActivity>(
      `select p.code as purpose, p.label_nl as "labelNl", p.label_en as "labelEn",
         array(select distinct basis from (
           select case when c.status = 'GRANTED' then 'CONSENT' end as basis from consent c where c.purpose_id = p.id
           union select l.basis from contact_list l where l.purpose_id = p.id and l.archived_at is null
         ) b where basis is not null order by basis) as bases,
         array(select channel from consent c where c.purpose_id = p.id
           union select channel from contact_list l where l.purpose_id = p.id and l.archived_at is null order by channel) as channels,
         case when p.code in ('stakeholder_map', 'relationship_management')
           then (select count(*)::int from stakeholder where kind = 'PERSON' and erased_at is null)
           else (select count(distinct c.stakeholder_id)::int from consent c where c.purpose_id = p.id) end as people,
         (select count(distinct c.stakeholder_id)::int from consent c where c.purpose_id = p.id and c.status = 'GRANTED') as granted,
         (select count(distinct c.stakeholder_id)::int from consent c where c.purpose_id = p.id and c.status = 'OBJECTED') as objected
       from purpose p
       where p.code in ('stakeholder_map', 'relationship_management') or exists (select from consent c where c.purpose_id = p.id)
         or exists (select from contact_list l where l.purpose_id = p.id and l.archived_at is null)
       order by lower(p.label_nl), p.id`,
    );
  }

  private subjects(): Promise<SubjectCategory[]> {
    return this.database.query<SubjectCategory>(
      `select coalesce(c.label_nl, 'zonder categorie') as "labelNl", coalesce(c.label_en, 'without category') as "labelEn", count(*)::int as people
       from stakeholder s left join category c on c.id = s.category_id
       where s.kind = 'PERSON' and s.erased_at is null
       group by c.id order by people desc, c.label_nl`,
    );
  }
}
