import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, RequestContext } from '@regiekamer/shared-server';
import { ConsentStatus, StakeholderReader } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import { type Consent, ConsentEvent } from './consent-event.entity.js';
import type { RecordConsentInput } from './consent.inputs.js';
import { PurposeService } from './purpose.service.js';

/** What may be recorded for a purpose that was switched off: nobody's refusal may depend on our lists. */
const refusals: readonly ConsentStatus[] = [ConsentStatus.WITHDRAWN, ConsentStatus.OBJECTED];

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
  async record({ stakeholderId, purpose: code, channel, status, source, note }: RecordConsentInput): Promise<Consent> {
    const stakeholder = await this.stakeholders.byId(stakeholderId);
    if (!stakeholder) throw new BadInput({ stakeholderId: 'validation.unknown' });
    const purpose = await (refusals.includes(status) ? this.purposes.requireKnown(code, 'purpose') : this.purposes.requireActive(code, 'purpose'));
    await this.database.repository(ConsentEvent).insert({
      id: uuid(),
      stakeholderId,
      purposeId: purpose.id,
      channel,
      status,
      byId: this.viewer.id,
      source,
      note: note || null,
    });
    const consents = (await this.byStakeholders([stakeholder.id])).get(stakeholder.id)!;
    return consents.find((consent) => consent.purposeId === purpose.id && consent.channel === channel)!;
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
