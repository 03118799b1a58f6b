import { Injectable } from '@nestjs/common';
import { BadInput, Database, type Page, type Paging, readPage, SortOrder, type SortKey } from '@regiekamer/shared-server';
import { Issue, IssueStage } from './issue.entity.js';
import { IssueFilters } from './issue.filters.js';
import { type IssueFilter, type IssueSort, IssueSortField } from './issue.inputs.js';
import { prioritySql } from './priority.js';

const stages = Object.values(IssueStage).map((stage) => `'${stage}'`);

const sortKeys: Record<IssueSortField, Omit<SortKey, 'order'>> = {
  [IssueSortField.TITLE]: { sql: 'fold(issue.title)', type: 'text' },
  [IssueSortField.STAGE]: { sql: `array_position(array[${stages.join(', ')}], issue.stage)`, type: 'int' },
  [IssueSortField.IMPACT]: { sql: 'issue.impact', type: 'int' },
  [IssueSortField.URGENCY]: { sql: 'issue.urgency', type: 'int' },
  [IssueSortField.PRIORITY]: { sql: prioritySql('issue'), type: 'int' },
  [IssueSortField.UPDATED_AT]: { sql: 'issue.updated_at', type: 'timestamptz' },
  [IssueSortField.CREATED_AT]: { sql: 'issue.created_at', type: 'timestamptz' },
};

/** What asks for attention comes first. */
const usualSort: IssueSort[] = [{ field: IssueSortField.PRIORITY, order: SortOrder.DESC }];

/** Issues by filter, order and page. Everyone who reads issues reads all of them, so no rule on single records is needed. */
@Injectable()
export class IssueList {
  constructor(
    private readonly database: Database,
    private readonly filters: IssueFilters,
  ) {}

  /** @throws BadInput */
  page(filter?: IssueFilter | null, sort?: IssueSort[] | null, paging?: Paging | null): Promise<Page<Issue>> {
    const issues = this.database.select(Issue, 'issue');
    issues.where(this.filters.compile(filter ?? {}, issues.bind));
    const order = sort?.length ? sort : usualSort;
    if (order.length > Object.keys(sortKeys).length) throw new BadInput({ sort: 'validation.tooMany' });
    return readPage(issues, order.map(({ field, order }) => ({ ...sortKeys[field], order })), paging);
  }
}
