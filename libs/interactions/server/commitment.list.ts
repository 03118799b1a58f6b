import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, type Bind, containing, Database, type Page, type Paging, readPage, type SortKey, SortOrder, words } from '@regiekamer/shared-server';
import { Commitment, CommitmentStatus } from './commitment.entity.js';
import { type CommitmentFilter, type CommitmentSort, CommitmentSortField } from './commitment.inputs.js';
import { visibleCommitments } from './commitment.policy.js';
import { todaySql } from './days.js';

const statuses = Object.values(CommitmentStatus).map((status) => `'${status}'`);

/** What has no day comes last, whichever way the days run. */
const sortKeys: Record<CommitmentSortField, (order: SortOrder) => Omit<SortKey, 'order'>> = {
  [CommitmentSortField.DUE_ON]: (order) => ({
    sql: `coalesce(c.due_on, '${order === SortOrder.ASC ? '' : '-'}infinity'::date)`,
    type: 'date',
  }),
  [CommitmentSortField.CREATED_AT]: () => ({ sql: 'c.created_at', type: 'timestamptz' }),
  [CommitmentSortField.STATUS]: () => ({ sql: `array_position(array[${statuses.join()}], c.status)`, type: 'int' }),
};

const usualSort: CommitmentSort[] = [{ field: CommitmentSortField.DUE_ON, order: SortOrder.ASC }];

/** Commitments by filter, order and page, as far as the viewer may read them. */
@Injectable()
export class CommitmentList {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /** @throws BadInput */
  page(filter?: CommitmentFilter | null, sort?: CommitmentSort[] | null, paging?: Paging | null): Promise<Page<Commitment>> {
    const commitments = this.database.select(Commitment, 'c');
    commitments.where(visibleCommitments(this.viewer, commitments.bind, 'c'));
    for (const condition of conditions(filter ?? {}, commitments.bind)) commitments.where(condition);
    const order = sort?.length ? sort : usualSort;
    if (order.length > Object.keys(sortKeys).length) throw new BadInput({ sort: 'validation.tooMany' });
    return readPage(commitments, order.map(({ field, order: way }) => ({ ...sortKeys[field](way), order: way })), paging);
  }
}

function conditions(filter: CommitmentFilter, bind: Bind): string[] {
  const { ownerIn, stakeholderIn, issueIn, statusIn, direction, overdue, dueUntil, text } = filter;
  const late = `(c.status = '${CommitmentStatus.OPEN}' and c.due_on is not null and c.due_on < ${todaySql})`;
  const asked = [
    ownerIn && `c.owner_id = any(${bind(ownerIn)}::uuid[])`,
    stakeholderIn && `c.stakeholder_id = any(${bind(stakeholderIn)}::uuid[])`,
    issueIn && `c.issue_id = any(${bind(issueIn)}::uuid[])`,
    statusIn && `c.status = any(${bind(statusIn)}::text[])`,
    direction && `c.direction = ${bind(direction)}`,
    overdue === true && late,
    overdue === false && `not ${late}`,
    dueUntil && `c.due_on <= ${bind(dueUntil)}::date`,
    ...words(text ?? '').map((word) => `fold(c.description) like ${containing(word, bind)}`),
  ];
  return asked.filter((condition) => typeof condition === 'string');
}
