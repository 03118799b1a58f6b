import { Injectable } from '@nestjs/common';
import { BadInput, Database } from '@regiekamer/shared-server';
import type { DataSubjectRequest } from './data-subject-request.entity.js';
import { familySql } from './personal-data.js';
import { PersonMatcher } from './person-matcher.js';

/** Whom a request is about, with what finds them in texts. */
export interface Subject {
  id: string;
  displayName: string;
  isPerson: boolean;
  matcher: PersonMatcher;
}

interface TraitRow {
  id: string;
  displayName: string;
  kind: string;
  erased: boolean;
  givenNames: string[];
  initials: string[];
  prefixes: string[];
  surnames: string[];
  emails: string[];
  phones: string[];
}

/** What a column of the record, and of those that became one with it, holds now and held before, by their history. */
const everSql = (column: string): string => `array(
  select distinct value from (
    select to_jsonb(r) ->> '${column}' as value from stakeholder r where r.id in (select id from family)
    union all
    select side #>> '{}' from change c, jsonb_array_elements(c.fields -> '${column}') side
    where c.record_id in (select id from family) and c.record_type in ('PERSON', 'ORGANISATION') and jsonb_typeof(side) = 'string'
  ) ever where value <> '')`;

/** Reads what somebody is and was called and reached by. */
@Injectable()
export class Subjects {
  constructor(private readonly database: Database) {}

  /** @throws BadInput where the request names nobody in the records, or who it names was erased */
  async of({ stakeholderId }: DataSubjectRequest): Promise<Subject> {
    const subject = stakeholderId && (await this.read(stakeholderId));
    if (!subject) throw new BadInput({ stakeholderId: 'validation.nobodyFound' });
    return subject;
  }

  /** Null where there is no such person, or their data were erased. */
  async read(id: string): Promise<Subject | null> {
    const [row] = await this.database.query<TraitRow>(
      `with family as materialized (${familySql('$1::uuid')})
       select s.id, s.display_name as "displayName", s.kind, s.erased_at is not null as erased, ${everSql('given_name')} as "givenNames",
         ${everSql('initials')} as initials, ${everSql('surname_prefix')} as prefixes,
         ${everSql('surname')} || ${everSql('partner_surname')} || ${everSql('name')} as surnames,
         ${everSql('email')} || array(select a.email from stakeholder_alias a where a.stakeholder_id in (select id from family)) as emails,
         ${everSql('phone')} as phones
       from stakeholder s where s.id = $1`,
      [id],
    );
    if (!row || row.erased) return null;
    return { id: row.id, displayName: row.displayName, isPerson: row.kind === 'PERSON', matcher: new PersonMatcher(row) };
  }
}
