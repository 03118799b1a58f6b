import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BadInput, Database, Surroundings } from '@regiekamer/shared-server';
import { parse, stringify } from 'uuid';

/** Days that a link works: long enough to come back to a letter. */
const lifetimeDays = 90;

/** What a link is for is part of what is signed: a link for something else, signed with the same key, opens nothing here. */
const use = 'regiekamer preferences 1';

/** Whose preferences a link opens, and whose letter it stood in. */
export interface PreferenceLink {
  stakeholderId: string;
  byId: string;
}

/**
 * Links that open somebody's preferences without signing in. The token holds two ids and the end of its life, signed; no
 * name, no address, and nothing is kept of it. It stands behind the #, which browsers send to nobody.
 */
@Injectable()
export class PreferenceLinks {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  async token({ stakeholderId, byId }: PreferenceLink): Promise<string> {
    const ends = Buffer.alloc(4);
    ends.writeUInt32BE(Math.floor(Date.now() / 1000) + lifetimeDays * 24 * 60 * 60);
    const signed = Buffer.concat([ends, parse(stakeholderId), parse(byId)]);
    return Buffer.concat([signed, await this.signature(signed)]).toString('base64url');
  }

  /** @throws BadInput at `token`: preferences.broken, also where there is no such record any more, or preferences.expired */
  async open(token: string): Promise<PreferenceLink> {
    const bytes = /^[\w-]{91}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
    const signed = bytes.subarray(0, 36);
    const signature = bytes.subarray(36);
    const right = await this.signature(signed);
    if (signature.length !== right.length || !timingSafeEqual(signature, right)) throw new BadInput({ token: 'preferences.broken' });
    if (signed.readUInt32BE() * 1000 < Date.now()) throw new BadInput({ token: 'preferences.expired' });
    return { stakeholderId: await this.recordNow(stringify(signed.subarray(4, 20))), byId: stringify(signed.subarray(20)) };
  }

  /** The page in the console. */
  page(token: string, language: string): string {
    return `${this.surroundings.publicUrl}/preferences${language === 'en' ? '?lang=en' : ''}#${token}`;
  }

  /** Where a reader's program unsubscribes without a question; the log knows no query strings. */
  oneClick(token: string): string {
    return `${this.surroundings.publicUrl}/unsubscribe?token=${token}`;
  }

  /** The record of whom the letter was sent to, also when that has become one with another since. */
  private async recordNow(stakeholderId: string): Promise<string> {
    const [now] = await this.database.query<{ id: string }>(
      `with recursive merged as (
         select id, merged_into from stakeholder where id = $1
         union all
         select s.id, s.merged_into from merged m join stakeholder s on s.id = m.merged_into
       )
       select id from merged where merged_into is null`,
      [stakeholderId],
    );
    if (!now) throw new BadInput({ token: 'preferences.broken' });
    return now.id;
  }

  private async signature(signed: Buffer): Promise<Buffer> {
    const [row] = await this.database.query<{ secret: Buffer }>(`select secret from signing_key`);
    return createHmac('sha256', row!.secret).update(use).update(signed).digest();
  }
}
