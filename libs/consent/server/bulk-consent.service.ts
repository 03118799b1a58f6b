import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { bindInto, Database } from '@regiekamer/shared-server';
import { StakeholderFilters, StakeholderReader } from '@regiekamer/stakeholders-server';
import type { BulkConsent } from './bulk-consent.js';
import type { RecordConsentsInput } from './consent.inputs.js';
import { PurposeService } from './purpose.service.js';
import { selected } from './selection.js';

/** How many of those who refused are named. */
const named = 100;

/** How far each status refuses: recording for many never makes a refusal weaker. */
const refusal = (status: string) => `case ${status} when 'OBJECTED' then 2 when 'WITHDRAWN' then 1 else 0 end`;

interface Counts {
  recorded: number;
  unchanged: number;
  refused: number;
  names: string[] | null;
}

/**
 * Recording the same of many people at once, in one statement however many they are. Who objected or withdrew is left out
 * when what is recorded refuses less: their own last word is not overruled by a list, and the answer says who they are.
 */
@Injectable()
export class BulkConsentService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly filters: StakeholderFilters,
    private readonly reader: StakeholderReader,
    private readonly purposes: PurposeService,
  ) {}

  /** What `record` would do. @throws BadInput */
  preview(input: RecordConsentsInput): Promise<BulkConsent> {
    return this.run(input, false);
  }

  /** @throws BadInput where the purpose is unknown, or was switched off and this is no refusal */
  async record(input: RecordConsentsInput): Promise<BulkConsent> {
    // who objects at this moment is waited for, or waits and has the last word
    await this.database.query(`lock table consent_event in share row exclusive mode`);
    return this.run(input, true);
  }

  private async run({ selection, purpose: code, channel, status, source, note, wordingVersion }: RecordConsentsInput, writes: boolean): Promise<BulkConsent> {
    const purpose = await this.purposes.requireFor(status, code);
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const said = {
      purpose: `${bind(purpose.id)}::uuid`,
      channel: `${bind(channel)}::text`,
      status: `${bind(status)}::text`,
      source: `${bind(source)}::text`,
      wording: `${bind(wordingVersion || null)}::text`,
    };
    const insert = writes
      ? `, written as (
          insert into consent_event (id, stakeholder_id, purpose_id, channel, status, by_id, source, wording_version, note)
          select uuid_v7(), id, ${said.purpose}, ${said.channel}, ${said.status}, ${bind(this.viewer.id)}, ${said.source}, ${said.wording}, ${bind(note || null)}
          from judged where outcome = 'recorded'
        )`
      : '';
    const [counts] = await this.database.query<Counts>(
      `with judged as (
        select s.id, s.sort_key,
          case
            when ${refusal('c.status')} > ${refusal(said.status)} then 'refused'
            when exists (
              select from consent_event e
              where e.stakeholder_id = s.id and e.purpose_id = ${said.purpose} and e.channel = ${said.channel} and e.at = c.since
                and e.status = ${said.status} and e.source = ${said.source} and e.wording_version is not distinct from ${said.wording}
            ) then 'unchanged'
            else 'recorded'
          end as outcome
        from stakeholder s
        left join consent c on c.stakeholder_id = s.id and c.purpose_id = ${said.purpose} and c.channel = ${said.channel}
        where ${selected(selection, this.filters, bind)}
      )${insert}
      select count(*) filter (where outcome = 'recorded')::int as recorded,
        count(*) filter (where outcome = 'unchanged')::int as unchanged,
        count(*) filter (where outcome = 'refused')::int as refused,
        (array_agg(id order by sort_key, id) filter (where outcome = 'refused'))[1:${named}] as names
      from judged`,
      parameters,
    );
    const { recorded, unchanged, refused: refusedCount, names } = counts!;
    const found = names ? await this.reader.byIds(names) : new Map<string, never>();
    const refused = (names ?? []).flatMap((id) => found.get(id) ?? []);
    return { recorded, unchanged, refusedCount, refused };
  }
}
