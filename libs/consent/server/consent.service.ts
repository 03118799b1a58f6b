import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, RequestContext } from '@regiekamer/shared-server';
import { StakeholderReader } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import { type Consent, ConsentEvent } from './consent-event.entity.js';
import type { RecordConsentInput } from './consent.inputs.js';
import { PurposeService } from './purpose.service.js';

@Injectable()
export class ConsentService {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly stakeholders: StakeholderReader,
    private readonly purposes: PurposeService,
  ) {}

  /**
   * Where a stakeholder stands, by batch: each purpose and channel that something was ever recorded for. What is not among
   * them was not asked. Empty for a viewer who may read no consent.
   */
  of(stakeholderId: string): Promise<Consent[]> {
    if (!this.viewer.may(Resource.CONSENT, 'read')) return Promise.resolve([]);
    return this.context.loader<Consent[]>(ConsentService, (ids) => this.byStakeholders(ids), []).load(stakeholderId);
  }

  /**
   * Appends to the ledger, as it was said: also an objection to what was never granted, or a consent after an objection.
   * @throws BadInput where the stakeholder or the purpose is unknown, or the purpose was switched off and this is no refusal
   */
  async record({ stakeholderId, purpose: code, channel, status, source, note, wordingVersion }: RecordConsentInput): Promise<Consent> {
    const stakeholder = await this.stakeholders.byId(stakeholderId);
    if (!stakeholder) throw new BadInput({ stakeholderId: 'validation.unknown' });
    const purpose = await this.purposes.requireFor(status, code);
    await this.database.repository(ConsentEvent).insert({
      id: uuid(),
      stakeholderId,
      purposeId: purpose.id,
      channel,
      status,
      byId: this.viewer.id,
      source,
      note: note || null,
      wordingVersion: wordingVersion || null,
    });
    const consents = (await this.byStakeholders([stakeholder.id])).get(stakeholder.id)!;
    return consents.find((consent) => consent.purposeId === purpose.id && consent.channel === channel)!;
  }

  /** The words that people were asked with, by batch; null where the version names none that were kept. */
  wording(version: string): Promise<string | null> {
    const batch = async (versions: readonly string[]) => {
      const found = await this.database.query<{ version: string; body: string }>(
        `select version, body from consent_wording where version = any($1::text[])`,
        [versions],
      );
      return new Map(found.map(({ version: of, body }) => [of, body]));
    };
    return this.context.loader<string | null>('wordings of consent', batch, null).load(version);
  }

  private async byStakeholders(ids: readonly string[]): Promise<Map<string, Consent[]>> {
    const events = await this.database
      .repository(ConsentEvent)
      .createQueryBuilder('e')
      .where('e.stakeholder_id = any(:ids)', { ids })
      .orderBy('(select lower(p.label_nl) from purpose p where p.id = e.purpose_id)')
      .addOrderBy('e.purpose_id')
      .addOrderBy('e.channel')
      .addOrderBy('e.at', 'DESC')
      .addOrderBy('e.id', 'DESC')
      .getMany();
    const found = new Map<string, Consent[]>();
    for (const event of events) {
      const { stakeholderId, purposeId, channel, status, at } = event;
      const consents = found.get(stakeholderId) ?? [];
      const last = consents.at(-1);
      // newest first, so the first event of a purpose and channel says where they stand
      if (last?.purposeId === purposeId && last.channel === channel) last.events.push(event);
      else consents.push({ purposeId, channel, status, since: at, events: [event] });
      found.set(stakeholderId, consents);
    }
    return found;
  }
}
