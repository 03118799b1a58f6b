import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { type Bind, containing, UserError, words } from '@regiekamer/shared-server';
import { phoneDigits } from './phone.js';
import type { StakeholderFilter } from './stakeholder-filter.inputs.js';

/**
 * For whom a filter is answered. What the office shares must be the same for each of its readers, so it rests on what all
 * of them may read; that takes the place of what the viewer may.
 */
export type Audience = 'viewer' | 'office';

type Compile<T> = (value: T, bind: Bind, audience: Audience) => string;
type Criteria = Omit<StakeholderFilter, 'all' | 'any' | 'not' | 'archived'>;

/** How far groups may nest. */
const deepest = 8;

/** Digits from which on a text is looked for among telephone numbers. */
const fewestDigits = 3;

/**
 * From a filter to the SQL condition on the table stakeholder, alias `s`. Relations are asked by EXISTS, so that no row
 * comes twice. Criteria on tables of upper domains are registered by those domains.
 */
@Injectable()
export class StakeholderFilters {
  private readonly compilers = new Map<keyof Criteria, Compile<never>>();

  constructor(private readonly viewer: Viewer) {
    this.register('ids', (ids, bind) => `s.id = any(${bind(ids)}::uuid[])`);
    this.register('text', (text, bind) => this.text(text, bind));
    this.register('kind', (kind, bind) => `s.kind = ${bind(kind)}`);
    this.register(
      'categoryIn',
      (codes, bind) => `s.category_id in (select id from category where code = any(${bind(codes)}::text[]))`,
    );
    this.register('tagIn', (tags, bind) => `s.tags && ${bind(tags)}::text[]`);
    this.register('cityIn', (cities, bind) => `s.city = any(${bind(cities)}::text[])`);
    this.register('member', (member) => `s.member_since is ${member ? 'not null' : 'null'}`);
    this.register(
      'opinionLeader',
      (leads) => `${leads ? '' : 'not '}exists (select from opinion_leader o where o.stakeholder_id = s.id)`,
    );
    this.register('relationOwnerIn', (ids, bind) => `s.relation_owner_id = any(${bind(ids)}::uuid[])`);
    this.register('affiliation', (match, bind) => {
      const conditions = [
        match.organisationIn && `a.organisation_id = any(${bind(match.organisationIn)}::uuid[])`,
        match.organisationCategoryIn &&
          `a.organisation_id in (select o.id from stakeholder o join category c on c.id = o.category_id
            where c.code = any(${bind(match.organisationCategoryIn)}::text[]))`,
        match.organisationCityIn &&
          `a.organisation_id in (select o.id from stakeholder o where o.city = any(${bind(match.organisationCityIn)}::text[]))`,
        typeof match.organisationMember === 'boolean' &&
          `a.organisation_id in (select o.id from stakeholder o
            where o.kind = 'ORGANISATION' and o.member_since is ${match.organisationMember ? 'not null' : 'null'})`,
        match.functionContains && `fold(a.function) like ${containing(match.functionContains, bind)}`,
        match.current === true && '(a.ended_on is null or a.ended_on > current_date)',
        match.current === false && 'a.ended_on <= current_date',
      ];
      // an organisation matches on its people's roles too; found once for all, where EXISTS would look at each on its own
      return `s.id in (select side.id from affiliation a cross join lateral (values (a.person_id), (a.organisation_id)) side (id)
        where ${conditions.filter(Boolean).join(' and ') || 'true'})`;
    });
  }

  /** An upper domain says how its criterion reads in SQL. */
  register<K extends keyof Criteria>(key: K, compile: Compile<NonNullable<Criteria[K]>>): void {
    this.compilers.set(key, compile);
  }

  /**
   * The condition for a filter. Whether archived records are meant is said at the top alone.
   * @throws BadInput where groups nest too deeply
   */
  compile(filter: StakeholderFilter | null | undefined, bind: Bind, audience: Audience = 'viewer'): string {
    const archived = filter?.archived ? 's.archived_at is not null' : 's.archived_at is null';
    return `${archived} and ${this.group(filter ?? {}, bind, audience, 1)}`;
  }

  private group(filter: StakeholderFilter, bind: Bind, audience: Audience, depth: number): string {
    if (depth > deepest) throw new UserError('TOO_COMPLEX', 'The groups of the filter are nested too deeply.');
    const { all, any, not, archived: _archived, ...criteria } = filter;
    const conditions = Object.entries(criteria)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => {
        const compile = this.compilers.get(key as keyof Criteria);
        if (!compile) throw new Error(`No domain answers the criterion ${key}.`);
        return compile(value as never, bind, audience);
      });
    if (all) conditions.push(...all.map((inner) => this.group(inner, bind, audience, depth + 1)));
    if (any) conditions.push(any.length ? `(${any.map((inner) => this.group(inner, bind, audience, depth + 1)).join(' or ')})` : 'false');
    // who has no city at all is not in that city: unknown is not true
    if (not) conditions.push(`(${this.group(not, bind, audience, depth + 1)}) is not true`);
    return conditions.length ? `(${conditions.join(' and ')})` : 'true';
  }

  /** Every word somewhere among the names; contact details only for whom may see them. */
  private text(text: string, bind: Bind): string {
    const seesContact = this.viewer.may(Resource.CONTACT_DETAILS, 'read');
    const digits = phoneDigits(text);
    const conditions =
      seesContact && digits.length >= fewestDigits
        ? [`d.contact like ${containing(digits, bind)}`]
        : words(text).map((word) => {
            const pattern = containing(word, bind);
            return seesContact ? `(d.folded like ${pattern} or d.contact like ${pattern})` : `d.folded like ${pattern}`;
          });
    if (conditions.length === 0) return 'true';
    return `s.id in (select d.record_id from search_document d
      where d.record_type in ('PERSON', 'ORGANISATION') and ${conditions.join(' and ')})`;
  }
}
