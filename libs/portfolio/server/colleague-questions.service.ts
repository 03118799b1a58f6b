import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import type { ColleagueQuestion } from './colleague-questions.types.js';
import { NearbyContactReader } from './nearby-contacts.js';

/** Characters of a note or an answer at most. */
const longest = 1000;

/**
 * Questions to colleagues whom the warning of nearby contacts does not name. They reach whoever it was; the one who asked
 * learns who that is when they answer, and nothing when they do not.
 */
@Injectable()
export class ColleagueQuestionService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly nearby: NearbyContactReader,
  ) {}

  /**
   * Asks the unnamed colleagues of one warning. Asking again while it is open adds nothing.
   * @param day of the contact that was hinted at, YYYY-MM-DD
   * @throws NotFound where the viewer is not told of such a contact
   */
  async ask(stakeholderId: string, day: string, note: string | null): Promise<ColleagueQuestion> {
    const recipients = await this.nearby.unnamedColleagues(stakeholderId, day);
    if (recipients.length === 0) throw new NotFound();
    const [question] = await this.database.query<{ id: string }>(
      `insert into colleague_question (id, asked_by, stakeholder_id, day, note) values ($1, $2, $3, $4, $5)
       on conflict (asked_by, stakeholder_id, day) where closed_at is null do update set note = coalesce(excluded.note, colleague_question.note)
       returning id`,
      [uuid(), this.viewer.id, stakeholderId, day, written(note, 'note')],
    );
    await this.database.query(
      `insert into colleague_question_recipient (question_id, user_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [question!.id, recipients],
    );
    return (await this.open(question!.id))[0]!;
  }

  /** What waits for the viewer: questions to answer, and own questions with the answers so far; the newest first. One statement. */
  open(id: string | null = null): Promise<ColleagueQuestion[]> {
    return this.database.query(
      `select q.id, q.stakeholder_id as "stakeholderId", q.asked_by as "askedById", to_char(q.day, 'YYYY-MM-DD') as day, q.note,
         q.asked_at as "askedAt", q.asked_by = $1 as mine, coalesce(a.answers, '[]') as answers
       from colleague_question q
       left join lateral (
         select json_agg(json_build_object('byId', r.user_id, 'text', r.answer) order by r.settled_at) as answers
         from colleague_question_recipient r where r.question_id = q.id and r.answer is not null and q.asked_by = $1
       ) a on true
       where ($2::uuid is null or q.id = $2) and (q.asked_by = $1 and q.closed_at is null
         or exists (select from colleague_question_recipient r where r.question_id = q.id and r.user_id = $1 and r.settled_at is null))
       order by q.asked_at desc, q.id limit 50`,
      [this.viewer.id, id],
    );
  }

  /** @throws NotFound where it was not asked of the viewer */
  async answer(id: string, text: string): Promise<boolean> {
    const answer = written(text, 'answer');
    if (answer === null) throw new BadInput({ answer: 'validation.required' });
    return this.found(
      `update colleague_question_recipient set answer = $3, settled_at = now() where question_id = $1 and user_id = $2 returning question_id`,
      [id, this.viewer.id, answer],
    );
  }

  /**
   * Puts it aside: for who was asked, without telling who asked; for who asked, with what came of it. Or takes it up again.
   * @throws NotFound where the viewer has no part in it
   */
  settle(id: string, settled: boolean): Promise<boolean> {
    return this.found(
      `with asked as (
         update colleague_question set closed_at = case when $3 then now() end where id = $1 and asked_by = $2 returning id
       ), received as (
         update colleague_question_recipient set settled_at = case when $3 then now() end
         where question_id = $1 and user_id = $2 and answer is null returning question_id
       )
       select id from asked union select question_id from received`,
      [id, this.viewer.id, settled],
    );
  }

  private async found(sql: string, parameters: unknown[]): Promise<true> {
    const rows = await this.database.query(sql, parameters);
    if (rows.length === 0) throw new NotFound();
    return true;
  }
}

/** @throws BadInput where it is too long */
function written(text: string | null, field: string): string | null {
  const trimmed = text?.trim() || null;
  if (trimmed && trimmed.length > longest) throw new BadInput({ [field]: 'validation.tooLong' });
  return trimmed;
}
