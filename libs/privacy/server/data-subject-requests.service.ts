import { Injectable } from '@nestjs/common';
import { UsersService, Viewer } from '@regiekamer/identity-server';
import { today, todaySql } from '@regiekamer/interactions-server';
import { BadInput, containing, Database, definedOnly, NotFound, type Page, type Paging, readPage, SortOrder, words } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { DataSubjectRequest, RequestStatus } from './data-subject-request.entity.js';
import type { CloseRequestInput, DataSubjectRequestFilter, RegisterRequestInput, UpdateRequestInput } from './data-subject-request.inputs.js';

/** The register of what people asked about their own data, and its clock. */
@Injectable()
export class DataSubjectRequestsService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly viewer: Viewer,
  ) {}

  /** Open ones first, and of those the one that is due first, so that what is overdue stands on top. */
  page(filter?: DataSubjectRequestFilter | null, paging?: Paging | null): Promise<Page<DataSubjectRequest>> {
    const requests = this.database.select(DataSubjectRequest, 'r');
    const { bind } = requests;
    const { ids, kindIn, statusIn, stakeholderIn, overdue, text } = filter ?? {};
    if (ids) requests.where(`r.id = any(${bind(ids)}::uuid[])`);
    if (kindIn) requests.where(`r.kind = any(${bind(kindIn)}::text[])`);
    if (statusIn) requests.where(`r.status = any(${bind(statusIn)}::text[])`);
    if (stakeholderIn) requests.where(`r.stakeholder_id = any(${bind(stakeholderIn)}::uuid[])`);
    if (typeof overdue === 'boolean') requests.where(`${overdue ? '' : 'not '}(r.status = 'OPEN' and r.due_on < ${todaySql})`);
    for (const word of words(text ?? '')) {
      const found = containing(word, bind);
      requests.where(`(fold(coalesce(r.subject_name, '')) like ${found}
        or exists (select from stakeholder s where s.id = r.stakeholder_id and fold(s.display_name) like ${found}))`);
    }
    const keys = [
      { sql: `(r.status <> 'OPEN')::int`, type: 'int', order: SortOrder.ASC },
      { sql: 'r.due_on', type: 'date', order: SortOrder.ASC },
    ] as const;
    return readPage(requests, [...keys], paging);
  }

  /** @throws NotFound */
  async read(id: string): Promise<DataSubjectRequest> {
    const found = await this.database.repository(DataSubjectRequest).findOneBy({ id });
    if (!found) throw new NotFound();
    return found;
  }

  find(id: string): Promise<DataSubjectRequest | null> {
    return this.database.repository(DataSubjectRequest).findOneBy({ id });
  }

  /** @throws BadInput */
  async register({ handlerId, ...input }: RegisterRequestInput): Promise<DataSubjectRequest> {
    if (input.receivedOn > today()) throw new BadInput({ receivedOn: 'validation.future' });
    if (!input.stakeholderId && !input.subjectName) throw new BadInput({ subjectName: 'validation.required' });
    await this.requireStakeholder(input.stakeholderId);
    if (handlerId) await this.users.requireActive({ handlerId });
    const id = uuid();
    await this.database.repository(DataSubjectRequest).insert({
      ...input,
      subjectName: input.subjectName || null,
      asked: input.asked || null,
      identityCheck: input.identityCheck || null,
      id,
      status: RequestStatus.OPEN,
      handlerId: handlerId ?? this.viewer.id,
    });
    return this.read(id);
  }

  /** Whom it is about, how they were known to be them, who handles it. @throws NotFound, Conflict, BadInput where it is closed */
  async update(id: string, version: number, input: UpdateRequestInput): Promise<DataSubjectRequest> {
    const request = await this.requireOpen(id);
    const changes = definedOnly({
      stakeholderId: input.stakeholderId,
      subjectName: input.subjectName === '' ? null : input.subjectName,
      asked: input.asked === '' ? null : input.asked,
      identityCheck: input.identityCheck === '' ? null : input.identityCheck,
      handlerId: input.handlerId,
    });
    const { stakeholderId, subjectName } = { ...request, ...changes };
    if (!stakeholderId && !subjectName) throw new BadInput({ subjectName: 'validation.required' });
    if (changes.stakeholderId !== request.stakeholderId) await this.requireStakeholder(changes.stakeholderId);
    if (changes.handlerId && changes.handlerId !== request.handlerId) await this.users.requireActive({ handlerId: changes.handlerId });
    await this.database.updateVersion(DataSubjectRequest, id, version, changes);
    return this.read(id);
  }

  /**
   * Two months longer, once. They must be told within the first month, with the reason.
   * @throws NotFound, BadInput where it is closed, was extended before, or the first month is over
   */
  async extend(id: string, reason: string): Promise<DataSubjectRequest> {
    const request = await this.requireOpen(id);
    if (request.extendedOn) throw new BadInput({ reason: 'validation.alreadyExtended' });
    if (request.dueOn < today()) throw new BadInput({ reason: 'validation.tooLateToExtend' });
    await this.database.updateVersion(DataSubjectRequest, id, request.version, { extendedOn: today(), extensionReason: reason });
    return this.read(id);
  }

  /** @throws NotFound, BadInput where it is closed, or answered without a check of who asks */
  async close(id: string, { status, outcome }: CloseRequestInput): Promise<DataSubjectRequest> {
    const request = await this.requireOpen(id);
    if (status === RequestStatus.OPEN) throw new BadInput({ status: 'validation.invalid' });
    if (status === RequestStatus.ANSWERED && !request.identityCheck) throw new BadInput({ identityCheck: 'validation.identityUnchecked' });
    await this.database.updateVersion(DataSubjectRequest, id, request.version, { status, outcome, closedOn: today() });
    return this.read(id);
  }

  /** @throws NotFound, BadInput where it is closed */
  async requireOpen(id: string): Promise<DataSubjectRequest> {
    const request = await this.read(id);
    if (request.status !== RequestStatus.OPEN) throw new BadInput({ id: 'validation.requestClosed' });
    return request;
  }

  /** Of archived stakeholders too: who is out of use may ask as well. */
  private async requireStakeholder(stakeholderId: string | null | undefined): Promise<void> {
    if (!stakeholderId) return;
    const [found] = await this.database.query(`select from stakeholder where id = $1 and erased_at is null`, [stakeholderId]);
    if (!found) throw new BadInput({ stakeholderId: 'validation.unknown' });
  }
}
