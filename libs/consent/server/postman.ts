import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs, LetterRefused, Mailer } from '@regiekamer/shared-server';
import { organisationSalutation, type PersonName, salutation } from '@regiekamer/stakeholders-server';
import { preferenceLetter } from './letters.js';
import type { LetterKind } from './preference-letter.entity.js';
import { deliverLetters } from './preference-letters.service.js';
import { PreferenceLinks } from './preference-links.js';
import { PreferencesService } from './preferences.service.js';
import type { Language } from './preferences.js';

/** Letters in one go, so that other jobs get their turn. */
const bite = 50;

/** What waited this long is not sent any more: its reader would wonder. */
const longest = `interval '3 days'`;

interface Waiting {
  id: string;
  stakeholder_id: string;
  by_id: string;
  kind: LetterKind;
  language: Language;
  sender: string;
  email: string | null;
  name: string | null;
  form_of_address: 'MR' | 'MRS' | 'NEUTRAL' | null;
  initials: string | null;
  given_name: string | null;
  surname_prefix: string | null;
  surname: string;
  partner_surname: string | null;
  late: boolean;
}

/**
 * Empties the outbox of letters about preferences. A letter is marked as sent when the mail server took it. Where the mail
 * server is away, all wait and are tried again; where it refuses one, the others go on.
 */
@Injectable()
export class Postman implements OnModuleInit {
  private readonly logger = new Logger(Postman.name);

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly links: PreferenceLinks,
    private readonly preferences: PreferencesService,
  ) {}

  onModuleInit(): void {
    // by the clock as well: a job gives up after a while, and letters may wait longer
    this.jobs.register(deliverLetters, (_payload, signal) => this.deliver(signal), '*/15 * * * *');
  }

  /** @throws Error where letters wait that a later try may deliver */
  async deliver(signal: AbortSignal): Promise<void> {
    if (!this.mailer.canSend) return;
    const refused: string[] = [];
    for (let count = 0; count < bite && !signal.aborted; count++) {
      const outcome = await this.deliverNext(refused);
      if (outcome === 'none') {
        if (refused.length > 0) throw new Error(`The mail server wants ${refused.length} letters later.`);
        return;
      }
    }
    await this.jobs.enqueue(deliverLetters, {}, { key: deliverLetters });
  }

  /**
   * One letter, in a transaction that holds its row, so that no other copy of the server sends it too. Nothing in it can be
   * made to start again but the row itself, which is locked: so that the letter leaves in it once.
   */
  private deliverNext(refused: string[]): Promise<'none' | 'done'> {
    return this.database.transaction(async () => {
      const [letter] = await this.database.query<Waiting>(
        `select l.id, l.stakeholder_id, l.by_id, l.kind, l.language, l.created_at < now() - ${longest} as late, u.name as sender,
           s.email, s.name, s.form_of_address, s.initials, s.given_name, s.surname_prefix, s.surname, s.partner_surname
         from preference_letter l
         join stakeholder s on s.id = l.stakeholder_id
         join app_user u on u.id = l.by_id
         where l.sent_at is null and l.failed_at is null and l.id <> all($1::uuid[])
         order by l.created_at, l.id
         limit 1
         for update of l skip locked`,
        [refused],
      );
      if (!letter) return 'none';
      // the address may have gone while the letter waited
      const outcome = letter.late || !letter.email ? 'failed_at' : await this.send(letter, letter.email);
      if (outcome === 'later') refused.push(letter.id);
      else await this.database.query(`update preference_letter set ${outcome} = now() where id = $1`, [letter.id]);
      return 'done';
    });
  }

  private async send(letter: Waiting, to: string): Promise<'sent_at' | 'failed_at' | 'later'> {
    const { id, kind, language, sender, stakeholder_id: stakeholderId, by_id: byId } = letter;
    const token = await this.links.token({ stakeholderId, byId });
    const preferences = await this.preferences.read(token, language);
    const contents = { kind, language, sender, preferences, salutation: greeting(letter), url: this.links.page(token, language) };
    try {
      await this.mailer.send({
        id,
        to,
        ...preferenceLetter(contents),
        unsubscribe: { url: this.links.oneClick(token), mailto: preferences.privacyEmail },
      });
      return 'sent_at';
    } catch (error) {
      if (!(error instanceof LetterRefused)) throw error;
      this.logger.warn(error.message);
      return error.forGood ? 'failed_at' : 'later';
    }
  }
}

function greeting({ name, language, form_of_address: formOfAddress, ...person }: Waiting): string {
  if (name) return organisationSalutation(name, language);
  const parts: PersonName = {
    initials: person.initials,
    givenName: person.given_name,
    surnamePrefix: person.surname_prefix,
    surname: person.surname,
    partnerSurname: person.partner_surname,
  };
  return salutation(parts, formOfAddress ?? 'NEUTRAL', language);
}
