import { Injectable } from '@nestjs/common';
import type { IssueFilter } from './issue.inputs.js';

/** Makes a value a parameter of the statement and answers its placeholder. */
export type Bind = (value: unknown) => string;

type Criteria = Omit<IssueFilter, 'archived'>;
type Compile<T> = (value: T, bind: Bind) => string;

/**
 * From a filter to the SQL condition on the table issue, alias `issue`. Relations are asked by EXISTS, so that no row
 * comes twice. A criterion on tables of upper domains is registered by those domains; where several register the same
 * one, an issue that any of them finds is found.
 */
@Injectable()
export class IssueFilters {
  private readonly compilers = new Map<keyof Criteria, Compile<never>[]>();

  constructor() {
    this.register('ids', (ids, bind) => `issue.id = any(${bind(ids)}::uuid[])`);
    this.register('text', textCondition);
    this.register('kind', (kind, bind) => `issue.kind = ${bind(kind)}`);
    this.register('stageIn', (stages, bind) => `issue.stage = any(${bind(stages)}::text[])`);
    this.register('themeIn', (ids, bind) => {
      const themes = bind(ids);
      return `(issue.theme_id = any(${themes}::uuid[])
        or exists (select from issue_related_theme r where r.issue_id = issue.id and r.theme_id = any(${themes}::uuid[])))`;
    });
    this.register('regisseurIn', (ids, bind) => `issue.regisseur_id = any(${bind(ids)}::uuid[])`);
    this.register(
      'teamMemberIn',
      (ids, bind) => `exists (select from issue_team_member m where m.issue_id = issue.id and m.user_id = any(${bind(ids)}::uuid[]))`,
    );
    this.register('tagIn', (tags, bind) => `issue.tags && ${bind(tags)}::text[]`);
    this.register('minImpact', (impact, bind) => `issue.impact >= ${bind(impact)}::int`);
    this.register('minUrgency', (urgency, bind) => `issue.urgency >= ${bind(urgency)}::int`);
  }

  /**
   * An upper domain says how a criterion reads in SQL. What the viewer may not read must not be told by the issues that
   * are found: the condition has to hold the visibility of its rows itself.
   */
  register<K extends keyof Criteria>(criterion: K, compile: Compile<NonNullable<Criteria[K]>>): void {
    const registered = this.compilers.get(criterion) ?? [];
    this.compilers.set(criterion, [...registered, compile]);
  }

  /** The condition for a filter; archived issues are left out unless they alone are asked for. */
  compile({ archived, ...criteria }: IssueFilter, bind: Bind): string {
    const conditions = Object.entries(criteria)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([criterion, value]) => {
        const compilers = this.compilers.get(criterion as keyof Criteria);
        if (!compilers) throw new Error(`No domain answers the criterion ${criterion}.`);
        return `(${compilers.map((compile) => compile(value as never, bind)).join(' or ')})`;
      });
    return [`issue.archived_at is ${archived ? 'not null' : 'null'}`, ...conditions].join(' and ');
  }
}

/** Every word stands in the title or the name of the theme, inside words too; or the long texts match as a whole. */
function textCondition(text: string, bind: Bind): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return 'true';
  const everyWord = words
    .map((word) => `d.folded like '%' || fold(${bind(word.replace(/[\\%_]/g, '\\$&'))}::text) || '%'`)
    .join(' and ');
  return `exists (select from search_document d where d.record_id = issue.id
    and ((${everyWord}) or d.body @@ websearch_to_tsquery('dutch', fold(${bind(text)}::text))))`;
}
