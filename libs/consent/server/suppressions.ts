import { Injectable } from '@nestjs/common';
import { BadInput, Database, NotFound } from '@regiekamer/shared-server';
import { parsePhone, writtenPostcode } from '@regiekamer/stakeholders-server';

/** What somebody can be recognised by. */
export interface Recognisable {
  email?: string | null | undefined;
  phone?: string | null | undefined;
  surname?: string | null | undefined;
  postcode?: string | null | undefined;
}

/**
 * SQL condition: this person was entered anew after they asked to be left alone, and may be on no list.
 * @param alias of the table stakeholder
 */
export const suppressedSql = (alias: string): string => `${alias}.suppressed`;

/**
 * Those whom we were asked to forget. The database holds no more than keyed hashes of how they could be reached, by which
 * it recognises them when they are entered or imported again.
 */
@Injectable()
export class Suppressions {
  constructor(private readonly database: Database) {}

  /**
   * Which of these would be recognised, in one statement.
   * @param people with telephone numbers and postcodes in any notation
   * @returns in the same order
   */
  async recognise(people: readonly Recognisable[]): Promise<boolean[]> {
    const column = (value: (one: Recognisable) => string | null | undefined) => people.map((one) => value(one) ?? null);
    const rows = await this.database.query<{ recognised: boolean }>(
      `select is_suppressed(email, phone, surname, postcode) as recognised
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality p (email, phone, surname, postcode, place)
       order by place`,
      [
        column(({ email }) => email),
        column(({ phone }) => phone && parsePhone(phone)),
        column(({ surname }) => surname),
        column(({ postcode }) => postcode && writtenPostcode(postcode)),
      ],
    );
    return rows.map(({ recognised }) => recognised);
  }

  /**
   * They asked to be reached again: what they are recognised by is forgotten, and lists may hold them.
   * @throws NotFound, BadInput where nothing keeps them off lists
   */
  async lift(stakeholderId: string): Promise<void> {
    const [person] = await this.database.query<{ suppressed: boolean }>(`select suppressed from stakeholder where id = $1 for update`, [stakeholderId]);
    if (!person) throw new NotFound();
    if (!person.suppressed) throw new BadInput({ stakeholderId: 'validation.notSuppressed' });
    await this.database.query(
      `delete from suppression p using stakeholder s
       where s.id = $1 and (p.hash = any (suppression_hashes(s.email, s.phone, s.surname, s.postcode))
         or p.hash in (select unnest(suppression_hashes(a.email, null, null, null)) from stakeholder_alias a where a.stakeholder_id = s.id))`,
      [stakeholderId],
    );
    await this.database.query(`update stakeholder set suppressed = false, version = version + 1, updated_at = now() where id = $1`, [stakeholderId]);
  }
}
