import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { BadInput, bindInto, Database, Jobs, Mailer, RequestContext } from '@regiekamer/shared-server';
import { StakeholderFilters, StakeholderReader } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import type { StakeholderSelection } from './consent.inputs.js';
import { LetterKind, PreferenceLetter, type PreferenceLinkOf, type PreferenceMailing } from './preference-letter.entity.js';
import { type PreferenceLink, PreferenceLinks } from './preference-links.js';
import type { Language } from './preferences.js';
import { selected } from './selection.js';

export const deliverLetters = 'deliver preference letters';

/** Whoever lives where Dutch is not read gets English, unless the colleague says otherwise. */
const languageOf = `case when coalesce(s.country, 'NL') in ('NL', 'BE', 'SR', 'AW', 'CW', 'SX', 'BQ') then 'nl' else 'en' end`;

/** Puts letters about preferences in the outbox, which a job empties: what is asked in a transaction is sent after its commit. */
@Injectable()
export class PreferenceLetters {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly links: PreferenceLinks,
    private readonly filters: StakeholderFilters,
    private readonly stakeholders: StakeholderReader,
  ) {}

  /** Letters to this stakeholder, newest first, by batch. Empty for a viewer who may read no consent. */
  to(stakeholderId: string): Promise<PreferenceLetter[]> {
    if (!this.viewer.may(Resource.CONSENT, 'read')) return Promise.resolve([]);
    return this.context.loader<PreferenceLetter[]>(PreferenceLetters, (ids) => this.byStakeholders(ids), []).load(stakeholderId);
  }

  /** The link itself, to be handed over where no mail can be sent; in the viewer's name. @throws BadInput */
  async link(stakeholderId: string, language: Language): Promise<PreferenceLinkOf> {
    const stakeholder = await this.stakeholders.byId(stakeholderId);
    if (!stakeholder) throw new BadInput({ stakeholderId: 'validation.unknown' });
    const token = await this.links.token({ stakeholderId: stakeholder.id, byId: this.viewer.id });
    return { url: this.links.page(token, language), canSend: this.mailer.canSend, email: stakeholder.email };
  }

  /** Sends one person their link, whatever they said before: somebody may ask for it. @throws BadInput */
  async send(stakeholderId: string, language: Language): Promise<PreferenceLetter> {
    const stakeholder = await this.stakeholders.byId(stakeholderId);
    if (!stakeholder) throw new BadInput({ stakeholderId: 'validation.unknown' });
    if (!stakeholder.email) throw new BadInput({ stakeholderId: 'preferences.noAddress' });
    this.requireMail();
    return this.post({ stakeholderId: stakeholder.id, byId: this.viewer.id }, LetterKind.LINK, language);
  }

  /** What `sendToMany` would do. @throws BadInput */
  preview(selection: StakeholderSelection): Promise<PreferenceMailing> {
    return this.mail(selection, false);
  }

  /**
   * Sends each of many their link, in one statement: but not to who refused e-mail, since asking is direct marketing too, nor
   * to who got one in the last day.
   * @throws BadInput
   */
  async sendToMany(selection: StakeholderSelection): Promise<PreferenceMailing> {
    this.requireMail();
    const mailing = await this.mail(selection, true);
    await this.deliverSoon();
    return mailing;
  }

  /** Tells somebody what they changed, where there is a way to. */
  async confirm(link: PreferenceLink, language: Language): Promise<void> {
    if (this.mailer.canSend) await this.post(link, LetterKind.CONFIRMATION, language);
  }

  private requireMail(): void {
    if (!this.mailer.canSend) throw new BadInput({ mail: 'preferences.noMailServer' }, 'This installation has no mail server.');
  }

  private async post({ stakeholderId, byId }: PreferenceLink, kind: LetterKind, language: Language): Promise<PreferenceLetter> {
    const id = uuid();
    await this.database.repository(PreferenceLetter).insert({ id, stakeholderId, byId, kind, language });
    await this.deliverSoon();
    return this.database.repository(PreferenceLetter).findOneByOrFail({ id });
  }

  private deliverSoon(): Promise<void> {
    return this.jobs.enqueue(deliverLetters, {}, { key: deliverLetters });
  }

  private async mail(selection: StakeholderSelection, writes: boolean): Promise<PreferenceMailing> {
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const insert = writes
      ? `, written as (
          insert into preference_letter (id, stakeholder_id, by_id, kind, language)
          select uuid_v7(), id, ${bind(this.viewer.id)}, 'LINK', language from judged where outcome = 'sent'
        )`
      : '';
    const [counts] = await this.database.query<Omit<PreferenceMailing, 'canSend'>>(
      `with judged as (
        select s.id, ${languageOf} as language,
          case
            when s.email is null then 'withoutAddress'
            when exists (
              select from consent c join purpose p on p.id = c.purpose_id and p.direct_marketing
              where c.stakeholder_id = s.id and c.channel = 'EMAIL' and c.status in ('OBJECTED', 'WITHDRAWN')
            ) then 'refused'
            when exists (
              select from preference_letter l
              where l.stakeholder_id = s.id and l.kind = 'LINK' and l.failed_at is null and l.created_at > now() - interval '1 day'
            ) then 'recent'
            else 'sent'
          end as outcome
        from stakeholder s
        where ${selected(selection, this.filters, bind)}
      )${insert}
      select count(*) filter (where outcome = 'sent')::int as sent,
        count(*) filter (where outcome = 'withoutAddress')::int as "withoutAddress",
        count(*) filter (where outcome = 'refused')::int as refused,
        count(*) filter (where outcome = 'recent')::int as recent
      from judged`,
      parameters,
    );
    return { canSend: this.mailer.canSend, ...counts! };
  }

  private async byStakeholders(ids: readonly string[]): Promise<Map<string, PreferenceLetter[]>> {
    const letters = await this.database
      .repository(PreferenceLetter)
      .createQueryBuilder('l')
      .where('l.stakeholder_id = any(:ids)', { ids })
      .orderBy('l.created_at', 'DESC')
      .addOrderBy('l.id', 'DESC')
      .getMany();
    const found = new Map<string, PreferenceLetter[]>();
    for (const letter of letters) found.set(letter.stakeholderId, [...(found.get(letter.stakeholderId) ?? []), letter]);
    return found;
  }
}
