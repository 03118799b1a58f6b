import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AssociationService } from '@regiekamer/identity-server';
import { BadInput, Database, Mailer } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { LinkLimits } from './link-limits.js';
import { Language, type PreferenceDesk, type PreferenceInput, type Preferences, type PurposePreferences } from './preferences.js';
import { type PreferenceLink, PreferenceLinks } from './preference-links.js';
import { PreferenceLetters } from './preference-letters.service.js';

const channels = Object.values(Channel);

interface PreferenceRow {
  code: string;
  label: string;
  meaning: string | null;
  active: boolean;
  channel: Channel;
  status: ConsentStatus;
  since: Date | null;
}

/**
 * What somebody says about their own preferences, by the link in a letter. Nobody is signed in here: the link says whose
 * they are, and the ledger names the colleague whose letter held it, marked as said by the person themselves.
 *
 * A yes is a consent. A no is a withdrawal of what was given, otherwise an objection; whoever refused already has done so.
 */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly database: Database,
    private readonly links: PreferenceLinks,
    private readonly letters: PreferenceLetters,
    private readonly associations: AssociationService,
    private readonly mailer: Mailer,
    private readonly limits: LinkLimits,
  ) {}

  async desk(): Promise<PreferenceDesk> {
    const { name: association, privacyEmail } = await this.associations.get();
    return { association, privacyEmail };
  }

  /** @throws BadInput at `token` where the link does not work */
  async read(token: string, language: Language): Promise<Preferences> {
    return this.of(await this.links.open(token), language);
  }

  /** Writes what changed, once; and confirms it by e-mail. @throws BadInput at `token`, or where a purpose is none to choose */
  async change(token: string, wishes: readonly PreferenceInput[], language: Language): Promise<Preferences> {
    const link = await this.openToChange(token);
    const { purposes } = await this.of(link, language);
    const mayChoose = ({ purpose, wanted }: PreferenceInput) => purposes.some(({ code, active }) => code === purpose && (active || !wanted));
    if (!wishes.every(mayChoose)) throw new BadInput({ choices: 'validation.unknown' });
    const said = await this.append(
      link,
      `case when w.wanted then 'GRANTED' when c.status = 'GRANTED' then 'WITHDRAWN' else 'OBJECTED' end`,
      `case when w.wanted then c.status is distinct from 'GRANTED' else c.status is null or c.status in ('GRANTED', 'NOT_ASKED') end`,
      wishes,
      'voorkeurenpagina',
      await this.wording(purposes),
    );
    if (said) await this.letters.confirm(link, language);
    return this.of(link, language);
  }

  /** An objection to all that is direct marketing, over every channel; confirmed by e-mail. @throws BadInput at `token` */
  async objectToAll(token: string, language: Language): Promise<Preferences> {
    const link = await this.openToChange(token);
    if (await this.object(link, channels, 'voorkeurenpagina: niets meer ontvangen')) await this.letters.confirm(link, language);
    return this.of(link, language);
  }

  /**
   * The same for e-mail, as a reader's mail program asks it by one click. It is not confirmed: who has had enough of
   * e-mail would get another.
   * @throws BadInput at `token`
   */
  async unsubscribe(token: string): Promise<void> {
    await this.object(await this.openToChange(token), [Channel.EMAIL], 'afmeldknop van het e-mailprogramma');
  }

  private async openToChange(token: string): Promise<PreferenceLink> {
    const link = await this.links.open(token);
    await this.limits.countChange(link.stakeholderId);
    return link;
  }

  private async object(link: PreferenceLink, over: readonly Channel[], source: string): Promise<boolean> {
    const { purposes } = await this.of(link, Language.NL);
    const wishes = purposes.flatMap(({ code }) => over.map((channel) => ({ purpose: code, channel, wanted: false })));
    return this.append(link, `'OBJECTED'`, `c.status is distinct from 'OBJECTED'`, wishes, source, null);
  }

  /** Appends to the ledger, in one statement. Answers whether there was anything to append. */
  private async append(
    { stakeholderId, byId }: PreferenceLink,
    status: string,
    changes: string,
    wishes: readonly PreferenceInput[],
    source: string,
    wordingVersion: string | null,
  ): Promise<boolean> {
    const said = await this.database.query(
      `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, by_id, by_subject, source, wording_version)
       select uuid_v7(), $1::uuid, p.id, w.channel, ${status}, $2::uuid, true, $3, $4
       from unnest($5::text[], $6::text[], $7::boolean[]) as w (purpose, channel, wanted)
       join purpose p on p.code = w.purpose
       left join consent c on c.stakeholder_id = $1::uuid and c.purpose_id = p.id and c.channel = w.channel
       where ${changes}
       returning id`,
      [
        stakeholderId, byId, source, wordingVersion, wishes.map(({ purpose }) => purpose), wishes.map(({ channel }) => channel),
        wishes.map(({ wanted }) => wanted),
      ],
    );
    return said.length > 0;
  }

  private async of({ stakeholderId }: PreferenceLink, language: Language): Promise<Preferences> {
    const [person] = await this.database.query<{ email: string | null }>(`select email from stakeholder where id = $1`, [stakeholderId]);
    const email = person?.email ?? null;
    const rows = await this.database.query<PreferenceRow>(
      `select p.code, p.label_${language} as label, p.meaning_${language} as meaning, p.active, w.channel,
         coalesce(c.status, 'NOT_ASKED') as status, c.since
       from purpose p
       cross join unnest($2::text[]) with ordinality as w (channel, place)
       left join consent c on c.stakeholder_id = $1 and c.purpose_id = p.id and c.channel = w.channel
       where p.direct_marketing and (p.active or exists (select from consent o where o.stakeholder_id = $1 and o.purpose_id = p.id))
       order by lower(p.label_${language}), p.id, w.place`,
      [stakeholderId, channels],
    );
    const purposes = new Map<string, PurposePreferences>();
    for (const { code, label, meaning, active, ...preference } of rows) {
      const purpose = purposes.get(code) ?? { code, label, meaning, active, channels: [] };
      purpose.channels.push(preference);
      purposes.set(code, purpose);
    }
    return {
      ...(await this.desk()),
      address: email && recognisable(email),
      confirms: this.mailer.canSend && email !== null,
      purposes: [...purposes.values()],
    };
  }

  /** Keeps with which words was asked, and answers the name of this version of them. */
  private async wording(purposes: readonly PurposePreferences[]): Promise<string> {
    const body = purposes.map(({ label, meaning }) => [label, meaning].filter(Boolean).join(': ')).join('\n');
    const version = `voorkeurenpagina ${createHash('sha256').update(body).digest('hex').slice(0, 8)}`;
    await this.database.query(`insert into consent_wording (version, body) values ($1, $2) on conflict do nothing`, [version, body]);
    return version;
  }
}

/** 'piet.boer@utrecht.example' → 'p…@utrecht.example': its owner knows it, whoever finds the link does not get it. */
const recognisable = (address: string): string => address.replace(/^(.).*@/, '$1…@');
