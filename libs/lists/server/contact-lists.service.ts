import { Injectable } from '@nestjs/common';
import { PurposeService } from '@regiekamer/consent-server';
import { Viewer } from '@regiekamer/identity-server';
import { today } from '@regiekamer/interactions-server';
import { BadInput, Database, definedOnly, Forbidden, NotFound } from '@regiekamer/shared-server';
import { type StakeholderFilter, StakeholderFilters } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import { ContactList, LegalBasis } from './contact-list.entity.js';
import type { CreateContactListInput, PreviewContactListInput, UpdateContactListInput } from './contact-list.inputs.js';
import { ContactListPolicy } from './contact-list.policy.js';
import { ContactListReader } from './contact-list.reader.js';
import type { Aim } from './reach.js';

type ChosenIds = Pick<UpdateContactListInput, 'includeIds' | 'excludeIds'>;

/** Keeps contact lists. Every method answers the list as it is afterwards. */
@Injectable()
export class ContactListsService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly purposes: PurposeService,
    private readonly filters: StakeholderFilters,
    private readonly reader: ContactListReader,
    private readonly policy: ContactListPolicy,
  ) {}

  /** @throws BadInput */
  async create({ criteria, purpose, includeIds, excludeIds, ...input }: CreateContactListInput): Promise<ContactList> {
    const list = {
      id: uuid(),
      name: input.name,
      purposeId: (await this.purposes.requireActive(purpose, 'purpose')).id,
      channel: input.channel,
      basis: input.basis,
      basisNote: input.basisNote || null,
      reviewOn: input.reviewOn,
      shared: input.shared ?? false,
      ownerId: this.viewer.id,
      criteria: this.written(criteria),
    };
    requireReview(list.reviewOn);
    requireBalance(list);
    await this.database.repository(ContactList).insert(list);
    await this.choose(list.id, { includeIds, excludeIds });
    return this.reload(list.id);
  }

  /** @throws NotFound, Forbidden, Conflict, BadInput */
  async update(id: string, version: number, input: UpdateContactListInput): Promise<ContactList> {
    const list = await this.policy.requireChange(id);
    const { criteria, includeIds, excludeIds, basisNote, ...rest } = input;
    if (rest.shared === false && list.shared && list.ownerId !== this.viewer.id) throw new Forbidden();
    if (rest.reviewOn !== undefined && rest.reviewOn !== list.reviewOn) requireReview(rest.reviewOn);
    const changes = definedOnly({
      ...rest,
      basisNote: basisNote === undefined ? undefined : basisNote || null,
      criteria: criteria && this.written(criteria),
    });
    requireBalance({ ...list, ...changes });
    await this.database.updateVersion(ContactList, id, version, changes);
    await this.choose(id, { includeIds, excludeIds });
    return this.reload(id);
  }

  /** Takes a list out of use; what was exported from it stays on record. @throws NotFound, Forbidden */
  archive(id: string): Promise<ContactList> {
    return this.setArchived(id, 'coalesce(archived_at, now())');
  }

  /** @throws NotFound, Forbidden */
  restore(id: string): Promise<ContactList> {
    return this.setArchived(id, 'null');
  }

  /** What a list that is not saved yet would aim at. @throws BadInput */
  async aimOf({ purpose, criteria, includeIds, excludeIds, ...input }: PreviewContactListInput): Promise<Aim> {
    requireActive(criteria);
    return {
      ...input,
      criteria,
      purposeId: (await this.purposes.requireActive(purpose, 'purpose')).id,
      shared: input.shared ?? false,
      includedIds: includeIds ?? [],
      excludedIds: excludeIds ?? [],
    };
  }

  private async setArchived(id: string, archivedAt: string): Promise<ContactList> {
    await this.policy.requireChange(id);
    await this.database.query(
      `update contact_list set archived_at = ${archivedAt}, version = version + 1, updated_at = now() where id = $1`,
      [id],
    );
    return this.reload(id);
  }

  /**
   * The criteria as they are kept: what says nothing is left out. That a role may be a former one as well (`current: null`)
   * says something: left out, it would be read as the default when the criteria are given back, and mean present roles alone.
   * @throws BadInput, TooComplex where groups nest too deeply
   */
  private written(criteria: StakeholderFilter): string {
    requireActive(criteria);
    this.filters.compile(criteria, String);
    return JSON.stringify(criteria, (key, value: unknown) => ((value === null && key !== 'current') || key === 'archived' ? undefined : value));
  }

  /** Replaces those put on the list, and those put off it, where the input says so; whoever is put off is not on it. */
  private async choose(listId: string, { includeIds, excludeIds }: ChosenIds): Promise<void> {
    await this.requireKnown({ includeIds, excludeIds });
    const keep = async (included: boolean, ids: string[]) => {
      await this.database.query(`delete from contact_list_choice where list_id = $1 and included = $2 and stakeholder_id <> all($3::uuid[])`, [
        listId,
        included,
        ids,
      ]);
      await this.database.query(
        `insert into contact_list_choice (list_id, stakeholder_id, included)
         select distinct $1::uuid, id, $2::boolean from unnest($3::uuid[]) id
         on conflict (list_id, stakeholder_id) do update set included = excluded.included
         where contact_list_choice.included <> excluded.included`,
        [listId, included, ids],
      );
    };
    if (includeIds) await keep(true, includeIds.filter((id) => !excludeIds?.includes(id)));
    if (excludeIds) await keep(false, excludeIds);
  }

  private async requireKnown(chosen: ChosenIds): Promise<void> {
    const wanted = Object.entries(chosen).flatMap(([field, ids]) => (ids ?? []).map((id, index) => [`${field}.${index}`, id] as const));
    if (wanted.length === 0) return;
    const found = await this.database.query<{ id: string }>(`select id from stakeholder where id = any($1::uuid[])`, [
      wanted.map(([, id]) => id),
    ]);
    const known = new Set(found.map(({ id }) => id));
    const unknown = wanted.filter(([, id]) => !known.has(id));
    if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown.map(([path]) => [path, 'validation.unknown'])));
  }

  private async reload(id: string): Promise<ContactList> {
    const list = await this.database.repository(ContactList).findOneBy({ id });
    if (!list) throw new NotFound();
    return list;
  }
}

/** Archived records are on no list. */
function requireActive(criteria: StakeholderFilter): void {
  if (criteria.archived) throw new BadInput({ 'criteria.archived': 'validation.invalid' });
}

function requireReview(reviewOn: string): void {
  if (reviewOn <= today()) throw new BadInput({ reviewOn: 'contactLists.reviewHasPassed' });
}

function requireBalance({ basis, basisNote }: Pick<ContactList, 'basis' | 'basisNote'>): void {
  if (basis === LegalBasis.LEGITIMATE_INTEREST && !basisNote) throw new BadInput({ basisNote: 'validation.required' });
}
