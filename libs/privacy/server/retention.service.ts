import { Injectable } from '@nestjs/common';
import { AssociationService, Viewer } from '@regiekamer/identity-server';
import { today, visibleInteractions } from '@regiekamer/interactions-server';
import { BadInput, bindInto, Database, type Page, type Paging } from '@regiekamer/shared-server';
import { StakeholderService } from '@regiekamer/stakeholders-server';
import { Eraser } from './eraser.js';
import { type DecideRetentionInput, RetentionChoice, type RetentionDue } from './retention.types.js';
import { Subjects } from './subject.js';

/**
 * SQL condition on the person `s`: due for review. Contacts that the viewer may not read count too, or somebody would be
 * erased with whom a colleague spoke last week; that somebody is not due has so many causes that it tells of none.
 * @param since an expression: what is younger keeps somebody
 */
const dueSql = (since: string): string => `s.kind = 'PERSON' and s.erased_at is null and s.created_at < ${since}
  and not exists (select from interaction_participant p join interaction i on i.id = p.interaction_id
    where p.stakeholder_id = s.id and p.occurred_at >= ${since} and i.archived_at is null)
  and not exists (select from assessment a where a.stakeholder_id = s.id and a.assessed_at >= ${since})
  and not exists (select from commitment c where c.stakeholder_id = s.id and (c.status = 'OPEN' or c.updated_at >= ${since}))
  and not exists (select from consent c where c.stakeholder_id = s.id and c.status = 'GRANTED')
  and not exists (select from data_subject_request r where r.stakeholder_id = s.id and r.status = 'OPEN')
  and not exists (select from affiliation f join stakeholder o on o.id = f.organisation_id
    where f.person_id = s.id and (f.ended_on is null or f.ended_on > current_date) and o.member_since is not null and o.archived_at is null)
  and not exists (select from (select d.review_on, d.at from retention_decision d where d.stakeholder_id = s.id order by d.at desc, d.id desc limit 1) last
    where case when last.review_on is null then last.at >= ${since} else last.review_on > current_date end)`;

/** Whose data are still needed? Reviewed when nobody was in touch for as long as the association says. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly associations: AssociationService,
    private readonly stakeholders: StakeholderService,
    private readonly subjects: Subjects,
    private readonly eraser: Eraser,
  ) {}

  /** Who is due, longest here first. */
  async due(paging?: Paging | null): Promise<Page<RetentionDue>> {
    const months = (await this.associations.get()).retentionMonths;
    const perPage = paging?.perPage ?? 25;
    const parameters: unknown[] = [months];
    const bind = bindInto(parameters);
    const condition = dueSql(`now() - make_interval(months => $1)`);
    const rows = await this.database.query<RetentionDue>(
      `select s.id, s.display_name as "displayName", s.created_at as "createdAt", s.archived_at is not null as archived,
         (select concat_ws(', ', f.function, o.display_name) from affiliation f join stakeholder o on o.id = f.organisation_id
          where f.person_id = s.id and (f.ended_on is null or f.ended_on > current_date) order by f.is_primary desc, f.id limit 1) as role,
         (select max(i.occurred_at) from interaction_participant p join interaction i on i.id = p.interaction_id
          where p.stakeholder_id = s.id and i.archived_at is null and ${visibleInteractions(this.viewer, bind, 'i')}) as "lastContactAt",
         (select d.reason from retention_decision d where d.stakeholder_id = s.id and d.decision = 'KEEP' order by d.at desc, d.id desc limit 1) as "keptBecause"
       from stakeholder s where ${condition}
       order by s.created_at, s.id limit ${perPage + 1} offset ${((paging?.page ?? 1) - 1) * perPage}`,
      parameters,
    );
    const { database } = this;
    return {
      items: rows.slice(0, perPage),
      get totalCount() {
        return database
          .query<{ count: number }>(`select count(*)::int as count from stakeholder s where ${condition}`, [months])
          .then(([row]) => row!.count);
      },
      pageInfo: { hasNextPage: rows.length > perPage, endCursor: null },
    };
  }

  /**
   * Decides for several at once, and writes down why. Who was erased is recognised again only where they had objected:
   * nobody asked to be kept away.
   * @returns how many
   * @throws BadInput where one of them is not due, or the day is missing or too far
   */
  async decide({ ids, decision, reason, reviewOn }: DecideRetentionInput): Promise<number> {
    const latest = `${Number(today().slice(0, 4)) + 5}${today().slice(4)}`;
    if (decision === RetentionChoice.KEEP && !reviewOn) throw new BadInput({ reviewOn: 'validation.required' });
    if (decision !== RetentionChoice.KEEP && reviewOn) throw new BadInput({ reviewOn: 'validation.onlyToKeep' });
    if (reviewOn && (reviewOn <= today() || reviewOn > latest)) throw new BadInput({ reviewOn: 'validation.reviewDay' });
    const wanted = [...new Set(ids)];
    const months = (await this.associations.get()).retentionMonths;
    const due = await this.database.query<{ id: string }>(
      `select s.id from stakeholder s where s.id = any($2::uuid[]) and ${dueSql(`now() - make_interval(months => $1)`)} for update`,
      [months, wanted],
    );
    if (due.length !== wanted.length) throw new BadInput({ ids: 'validation.notDue' });
    await this.database.query(
      `insert into retention_decision (id, stakeholder_id, decision, reason, review_on, by_id)
       select uuid_v7(), unnest($1::uuid[]), $2, $3, $4, $5`,
      [wanted, decision, reason, reviewOn ?? null, this.viewer.id],
    );
    for (const id of wanted) {
      if (decision === RetentionChoice.ARCHIVE) await this.stakeholders.archive(id);
      if (decision === RetentionChoice.ERASE) await this.erase(id);
    }
    return wanted.length;
  }

  private async erase(id: string): Promise<void> {
    const subject = await this.subjects.read(id);
    const [row] = await this.database.query<{ objected: boolean }>(
      `select exists (select from consent where stakeholder_id = $1 and status = 'OBJECTED') as objected`,
      [id],
    );
    await this.eraser.erase(subject!, null, row!.objected);
  }
}
