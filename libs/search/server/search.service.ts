import { Injectable } from '@nestjs/common';
import { RecordType } from '@regiekamer/history-server';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { visibleCommitments, visibleInteractions } from '@regiekamer/interactions-server';
import { type Bind, bindInto, Database } from '@regiekamer/shared-server';
import type { SearchHit } from './search-hit.js';
import { searchQuery } from './search.query.js';

/** What one kind of record asks of who finds it. */
interface SearchAccess {
  recordType: RecordType;
  /** null: whoever is signed in */
  resource: Resource | null;
  /** which of them this viewer may see, as SQL on `d.record_id` */
  condition?: (bind: Bind) => string;
}

@Injectable()
export class SearchService {
  /** The likeliest meant first, among equally good hits. A kind that is not here is not found. */
  private readonly kinds: SearchAccess[] = [
    { recordType: RecordType.PERSON, resource: Resource.STAKEHOLDERS },
    { recordType: RecordType.ORGANISATION, resource: Resource.STAKEHOLDERS },
    { recordType: RecordType.ISSUE, resource: Resource.ISSUES },
    { recordType: RecordType.THEME, resource: Resource.THEMES },
    { recordType: RecordType.USER, resource: null },
    {
      recordType: RecordType.COMMITMENT,
      resource: Resource.COMMITMENTS,
      condition: (bind) => holdsFor('commitment', visibleCommitments(this.viewer, bind, 'k'), 'k'),
    },
    {
      recordType: RecordType.INTERACTION,
      resource: Resource.INTERACTIONS,
      condition: (bind) => holdsFor('interaction', visibleInteractions(this.viewer, bind, 'i'), 'i'),
    },
  ];

  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Finds records by any of their words, best first, in one statement.
   * @param limit 1 to 50
   */
  async find(text: string, limit: number): Promise<SearchHit[]> {
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const types = this.kinds
      .filter(({ resource }) => resource === null || this.viewer.may(resource, 'read'))
      .map(({ recordType, condition }) => ({ recordType, condition: condition?.(bind) }));
    const contactDetails = this.viewer.may(Resource.CONTACT_DETAILS, 'read');
    const sql = searchQuery(text, limit, { types, contactDetails }, bind);
    return sql ? this.database.query<SearchHit>(sql, parameters) : [];
  }
}

/**
 * The rule of a record's own domain, on a row of the index. A scalar subquery is asked for one row after another; of an
 * EXISTS PostgreSQL would rather find all visible records first.
 */
const holdsFor = (table: string, rule: string, alias: string) =>
  `coalesce((select ${rule} from ${table} ${alias} where ${alias}.id = d.record_id), false)`;
