import { Injectable } from '@nestjs/common';
import type { Bind } from '@regiekamer/shared-server';
import { Channel, type StakeholderFilter, StakeholderFilters } from '@regiekamer/stakeholders-server';
import { LegalBasis } from './contact-list.entity.js';

/** Whom a list is to reach, and what for. */
export interface Aim {
  criteria: StakeholderFilter;
  purposeId: string;
  channel: Channel;
  basis: LegalBasis;
  shared: boolean;
  includedIds: readonly string[];
  excludedIds: readonly string[];
}

/** Says, as a condition on the stakeholder `s`, that somebody objects to being reached, wherever that was recorded. */
type Objection = (channel: Channel) => string;

/** How a channel's address reads on `s`, null where it is wanting, and by what two addresses are the same. */
const addresses: Record<Channel, { address: string; sameness: string }> = {
  // no folding of accents or of ij: those would be other addresses
  [Channel.EMAIL]: { address: `nullif(s.email, '')`, sameness: 'lower(s.email)' },
  [Channel.PHONE]: { address: 'national_phone(s.phone)', sameness: 's.phone' },
  [Channel.POST]: {
    // what a letter needs to arrive; not every country has postcodes
    address: `case when s.street <> '' and s.city <> '' and (s.postcode <> '' or s.country <> 'NL')
      then concat_ws(', ', s.street, concat_ws(' ', nullif(s.postcode, ''), s.city), nullif(s.country, 'NL')) end`,
    sameness: `regexp_replace(fold(concat_ws(' ', s.street, coalesce(nullif(s.postcode, ''), s.city), nullif(s.country, 'NL'))),
      '[^[:alnum:]]+', ' ', 'g')`,
  },
};

/**
 * SQL: why the law forbids reaching somebody, or null where it does not. No basis outweighs an objection; consent reaches
 * those alone who gave it.
 * @param status an expression: where they stand for the purpose and the channel, null where nothing was recorded
 * @param basis an expression: the legal basis
 * @param objects conditions that are an objection as well
 */
export const forbiddenSql = (status: string, basis: string, objects: readonly string[] = []): string => `case
    when ${[`${status} = 'OBJECTED'`, ...objects].join(' or ')} then 'OBJECTED'
    when ${status} = 'WITHDRAWN' then 'WITHDRAWN'
    when ${basis} = '${LegalBasis.CONSENT}' and ${status} is distinct from 'GRANTED' then 'NOT_GRANTED' end`;

/**
 * Who is on a list and who is left out, with the reason: the one definition that previews, counts, pages and exports ask,
 * so that none of them can differ from another.
 */
@Injectable()
export class Reach {
  private readonly objections: Objection[] = [];

  constructor(private readonly filters: StakeholderFilters) {}

  /** An upper domain knows of objections that the ledger of consent does not hold. */
  alsoObjected(objection: Objection): void {
    this.objections.push(objection);
  }

  /**
   * The statement that answers everyone who matches: `id`, `sort_key`, `address`, and `reason`, which is null for who is
   * on the list. A person is there once, whatever the number of their roles; of several who share an address, the first in
   * Dutch order.
   * @param among a relation of the ids of those who matter, as `near` answers them: answers for these alone
   * @throws UserError where groups nest too deeply, Forbidden where the viewer may not ask a criterion
   */
  sql(aim: Aim, bind: Bind, among?: string): string {
    const { address, sameness } = addresses[aim.channel];
    const basis = `${bind(aim.basis)}::text`;
    const matches = this.filters.compile(aim.criteria, bind, aim.shared ? 'office' : 'viewer');
    const included = aim.includedIds.length ? ` or s.archived_at is null and s.id = any(${bind(aim.includedIds)}::uuid[])` : '';
    const excluded = aim.excludedIds.length ? `when s.id = any(${bind(aim.excludedIds)}::uuid[]) then 'MANUALLY_EXCLUDED'` : '';
    return `
      select m.id, m.sort_key, m.address, coalesce(m.reason,
        case when row_number() over (partition by m.reason, m.sameness order by m.sort_key, m.id) > 1 then 'DUPLICATE_ADDRESS' end) as reason
      from (
        select s.id, s.sort_key, ${address} as address, (${sameness}) collate "C" as sameness,
          coalesce(${this.forbidden('c.status', basis, aim.channel)}, case ${excluded} when ${address} is null then 'NO_ADDRESS' end) as reason
        from stakeholder s
        left join consent c on c.stakeholder_id = s.id and c.purpose_id = ${bind(aim.purposeId)}::uuid and c.channel = ${bind(aim.channel)}
        where (${matches}${included}) ${among ? `and s.id in (select id from ${among})` : ''}
      ) m`;
  }

  /** SQL: the ids of these, and of all who share an address with one of them over the channel: whoever decides whether they are on a list. */
  near(channel: Channel, ids: string): string {
    const { address, sameness } = addresses[channel];
    return `
      select unnest(${ids}) as id
      union
      select s.id from stakeholder s
      where ${address} is not null and (${sameness}) in (select ${sameness} from stakeholder s where s.id = any(${ids}) and ${address} is not null)`;
  }

  /**
   * SQL on the stakeholder `s`: why the law forbids reaching them over the channel, or null.
   * @param status an expression: where they stand for the purpose over that channel
   * @param basis an expression: the legal basis
   */
  forbidden(status: string, basis: string, channel: Channel): string {
    return forbiddenSql(status, basis, this.objections.map((objection) => objection(channel)));
  }
}
