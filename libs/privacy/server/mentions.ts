import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { bindInto, Database, NotFound } from '@regiekamer/shared-server';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { decomposed } from './person-matcher.js';
import { linkedSql, type Place, places } from './personal-data.js';
import { RecordVisibility } from './record-visibility.js';
import { type Subject, Subjects } from './subject.js';

@ObjectType({ description: 'a piece of text with the name, the address or the number in it' })
export class Excerpt {
  @Field({ description: 'the table’s column: notes, description, body' })
  field!: string;

  @Field()
  before!: string;

  @Field({ description: 'what was found' })
  found!: string;

  @Field()
  after!: string;
}

@ObjectType({ description: 'a record in whose texts somebody is mentioned, or a namesake' })
export class SubjectMention {
  @Field({ description: 'STAKEHOLDER, INTERACTION, COMMITMENT, ISSUE, THEME, …' })
  recordType!: string;

  @Field(() => ID)
  recordId!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field({ description: 'they took part in it, or an address or number that is theirs stands in it' })
  likely!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'what the handler said: them, or a namesake; null: nothing yet' })
  theirs!: boolean | null;

  @Field(() => [Excerpt])
  excerpts!: Excerpt[];
}

/** A text that holds something by which the person is found. */
export interface FoundText {
  place: Place;
  key: string[];
  recordType: string;
  recordId: string;
  column: string;
  value: unknown;
  linked: boolean;
  verdict: boolean | null;
}

/** Whether a text is taken for the person's: as the handler said; without a word, where they took part or are reached. */
export const isTheirs = ({ linked, verdict }: Pick<FoundText, 'linked' | 'verdict'>, certain: boolean): boolean => verdict ?? (linked || certain);

const around = 80;
const mostExcerpts = 5;

/** Where somebody is mentioned in what people wrote, and whether that is them. */
@Injectable()
export class Mentions {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly requests: DataSubjectRequestsService,
    private readonly subjects: Subjects,
    private readonly visibility: RecordVisibility,
  ) {}

  /** For the handler to judge: the likely ones first. Only records that they may read, or were given. @throws NotFound, BadInput */
  async of(requestId: string): Promise<SubjectMention[]> {
    const subject = await this.subjects.of(await this.requests.read(requestId));
    return this.gather(subject, await this.texts(subject, requestId, 'viewer'));
  }

  /** Says of records that they are about the person, or about a namesake. @throws NotFound, BadInput where the request is closed */
  async decide(requestId: string, recordType: string, recordIds: readonly string[], theirs: boolean): Promise<SubjectMention[]> {
    await this.requests.requireOpen(requestId);
    const shown = new Set((await this.of(requestId)).filter((mention) => mention.recordType === recordType).map(({ recordId }) => recordId));
    if (recordIds.some((id) => !shown.has(id))) throw new NotFound();
    await this.database.query(
      `insert into data_subject_verdict (request_id, record_type, record_id, theirs, by_id)
       select $1, $2, unnest($3::uuid[]), $4, $5
       on conflict (request_id, record_type, record_id) do update set theirs = excluded.theirs, by_id = excluded.by_id, at = now()`,
      [requestId, recordType, [...new Set(recordIds)], theirs, this.viewer.id],
    );
    return this.of(requestId);
  }

  /**
   * The texts that may hold the person, in one statement; the person's own record's history and texts among them.
   * @param requestId whose verdicts count; null where nobody was asked to judge
   * @param reader 'viewer': what the handler may read; 'system': all of it, for erasing
   * @param only of these tables
   */
  async texts(subject: Subject, requestId: string | null, reader: 'viewer' | 'system', only: readonly Place[] = places): Promise<FoundText[]> {
    const { pattern, givenPattern } = subject.matcher;
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const person = `${bind(subject.id)}::uuid`;
    const request = `${bind(requestId)}::uuid`;
    const any = bind(pattern);
    const given = bind(givenPattern);
    const parts = only.flatMap((place) =>
      place.columns.map(
        (column) => `
          select ${places.indexOf(place)} as place, array[${place.key.map((name) => `t.${name}::text`).join()}] as key,
            ${place.type} as "recordType", ${place.record} as "recordId", '${column}' as "column", to_jsonb(t."${column}") as value
          from "${place.table}" t
          where fold(t."${column}"::text) ~ ${any}
            or (${linkedSql(place.type, place.record, person)}) and fold(t."${column}"::text) ~ ${given}`,
      ),
    );
    const visible = reader === 'system' ? 'true' : this.visibility.anyReleased('f."recordType"', 'f."recordId"', requestId ?? '', bind);
    const rows = await this.database.query<Omit<FoundText, 'place'> & { place: number }>(
      `select f.*, (${linkedSql('f."recordType"', 'f."recordId"', person)}) as linked, v.theirs as verdict
       from (${parts.join(' union all ')}) f
       left join data_subject_verdict v on v.request_id = ${request} and v.record_type = f."recordType" and v.record_id = f."recordId"
       where ${visible}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, place: places[row.place]! }));
  }

  /** By record, with the words around what was found. What stands in the person's own record is no mention. */
  private async gather(subject: Subject, texts: readonly FoundText[]): Promise<SubjectMention[]> {
    const mentions = new Map<string, SubjectMention>();
    for (const text of texts) {
      const { recordType, recordId, column, linked, verdict } = text;
      if (recordType === 'STAKEHOLDER' && recordId === subject.id) continue;
      if (recordType === 'DATA_SUBJECT_REQUEST' && linked) continue;
      for (const one of textsIn(text.value)) {
        const whole = decomposed(one);
        for (const { start, end, certain } of subject.matcher.find(whole, linked)) {
          const id = `${recordType}:${recordId}`;
          const mention = mentions.get(id) ?? { recordType, recordId, title: null, likely: linked, theirs: verdict, excerpts: [] };
          mentions.set(id, mention);
          mention.likely ||= certain;
          if (mention.excerpts.length < mostExcerpts) mention.excerpts.push(excerpt(column, whole, start, end));
        }
      }
    }
    const found = [...mentions.values()];
    await this.title(found);
    return found.sort((one, other) => Number(other.likely) - Number(one.likely) || (one.title ?? '').localeCompare(other.title ?? '', 'nl'));
  }

  private async title(mentions: SubjectMention[]): Promise<void> {
    const rows = await this.database.query<{ id: string; title: string | null }>(
      `select m.id, coalesce(record_label(m.id), (select subject from interaction i where i.id = m.id),
         (select description from commitment c where c.id = m.id)) as title
       from unnest($1::uuid[]) m (id)`,
      [mentions.map(({ recordId }) => recordId)],
    );
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    for (const mention of mentions) mention.title = titles.get(mention.recordId) ?? null;
  }
}

/** The texts inside what a column holds. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function excerpt(field: string, text: string, start: number, end: number): Excerpt {
  const cut = (piece: string) => piece.normalize('NFC');
  return {
    field,
    before: `${start > around ? '…' : ''}${cut(text.slice(Math.max(0, start - around), start))}`,
    found: cut(text.slice(start, end)),
    after: `${cut(text.slice(end, end + around))}${text.length > end + around ? '…' : ''}`,
  };
}
