import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { today, visibleCommitments, visibleInteractions } from '@regiekamer/interactions-server';
import { BadInput, bindInto, Database } from '@regiekamer/shared-server';
import { DataSubjectRequest, RequestKind, RequestStatus } from './data-subject-request.entity.js';
import type { EraseSubjectInput } from './data-subject-request.inputs.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { Eraser } from './eraser.js';
import type { ErasureCount, ErasureObstacle, ErasurePreview, PossibleDouble } from './erasure.types.js';
import { isTheirs, Mentions } from './mentions.js';
import { type Subject, Subjects } from './subject.js';

/** Erases somebody who asked for it: first what would happen and what stands in the way, then for good. */
@Injectable()
export class Erasures {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly requests: DataSubjectRequestsService,
    private readonly subjects: Subjects,
    private readonly mentions: Mentions,
    private readonly eraser: Eraser,
  ) {}

  /** @throws NotFound, BadInput where the request is closed or names nobody in the records */
  async preview(requestId: string): Promise<ErasurePreview> {
    const request = await this.requests.requireOpen(requestId);
    const subject = await this.subjects.of(request);
    const found = await this.mentions.of(requestId);
    const theirs = found.filter(({ likely, theirs: verdict }) => isTheirs({ linked: likely, verdict }, false));
    const { removed, kept } = await this.counts(subject);
    return {
      requestId,
      confirmation: subject.displayName,
      removed: filled({ ...removed, mentions: theirs.length }),
      kept: filled(kept),
      undecided: found.filter(({ likely, theirs: verdict }) => !likely && verdict === null).length,
      obstacles: await this.obstacles(request, subject),
      doubles: await this.doubles(subject),
    };
  }

  /**
   * Cannot be undone. Closes the request.
   * @throws NotFound, BadInput where something stands in the way or the name was not typed as it is
   */
  async erase({ requestId, confirmation, outcome }: EraseSubjectInput): Promise<DataSubjectRequest> {
    const request = await this.requests.requireOpen(requestId);
    const subject = await this.subjects.of(request);
    const [obstacle] = await this.obstacles(request, subject);
    if (obstacle) throw new BadInput({ requestId: `validation.erasure.${obstacle.code}` });
    if (confirmation !== subject.displayName) throw new BadInput({ confirmation: 'validation.notTheName' });
    await this.database.updateVersion(DataSubjectRequest, requestId, request.version, {
      status: RequestStatus.ANSWERED,
      outcome,
      closedOn: today(),
    });
    await this.eraser.erase(subject, requestId, true);
    return this.requests.read(requestId);
  }

  /** An open commitment that the handler may not read stands in nobody's way: refusing for it would tell of it. */
  private async obstacles(request: DataSubjectRequest, subject: Subject): Promise<ErasureObstacle[]> {
    const parameters: unknown[] = [subject.id, request.id];
    const found = await this.database.query<ErasureObstacle>(
      `select 'openCommitment' as code, c.id as "recordId", c.description as title
       from commitment c
       where c.stakeholder_id = $1 and c.status = 'OPEN' and ${visibleCommitments(this.viewer, bindInto(parameters), 'c')}
       union all
       select 'openRequest', r.id, r.kind from data_subject_request r where r.stakeholder_id = $1 and r.status = 'OPEN' and r.id <> $2`,
      parameters,
    );
    const plain = (code: string): ErasureObstacle => ({ code, recordId: null, title: null });
    return [
      ...(request.kind === RequestKind.ERASURE ? [] : [plain('notErasure')]),
      ...(subject.isPerson ? [] : [plain('noPerson')]),
      ...(request.identityCheck ? [] : [plain('identityUnchecked')]),
      ...found,
    ];
  }

  private async counts({ id }: Subject): Promise<{ removed: Record<string, number>; kept: Record<string, number> }> {
    const parameters: unknown[] = [id];
    const bind = bindInto(parameters);
    const of = (table: string, condition = 'stakeholder_id = $1') => `(select count(*)::int from ${table} where ${condition})`;
    const [counts] = await this.database.query<Record<string, number>>(
      `select
         (select num_nonnulls(email, phone, street, postcode, city, website) from stakeholder where id = $1) as "contactDetails",
         ${of('stakeholder_alias')} as aliases,
         ${of('affiliation', 'person_id = $1')} as affiliations,
         ${of('opinion_leader')} as "opinionLeader",
         ${of('assessment', 'stakeholder_id = $1 and note is not null')} as "assessmentNotes",
         ${of('consent_event')} as consents,
         ${of('change', `record_type = 'PERSON' and record_id = $1`)} as history,
         ${of('assessment')} as "keptAssessments",
         ${of('commitment c', `c.stakeholder_id = $1 and ${visibleCommitments(this.viewer, bind, 'c')}`)} as "keptCommitments",
         ${of('interaction i', `${visibleInteractions(this.viewer, bind, 'i')}
           and exists (select from interaction_participant p where p.interaction_id = i.id and p.stakeholder_id = $1)`)} as "keptInteractions",
         ${of('data_subject_request')} as "keptRequests"`,
      parameters,
    );
    const { keptAssessments, keptCommitments, keptInteractions, keptRequests, ...removed } = counts!;
    const kept = { assessments: keptAssessments!, commitments: keptCommitments!, interactions: keptInteractions!, requests: keptRequests!, suppression: 1 };
    return { removed: { record: 1, ...removed }, kept };
  }

  /** Records that share an address, a number or the whole name: most likely the same person, to be made one first. */
  private doubles({ id }: Subject): Promise<PossibleDouble[]> {
    return this.database.query<PossibleDouble>(
      `select o.id, o.display_name as "displayName"
       from stakeholder s join stakeholder o on o.id <> s.id and o.kind = 'PERSON' and o.erased_at is null
       where s.id = $1 and (lower(o.email) = lower(s.email) or o.phone = s.phone and fold(o.surname) = fold(s.surname)
         or fold(o.display_name) = fold(s.display_name))
       order by o.display_name, o.id limit 20`,
      [id],
    );
  }
}

const filled = (counts: Record<string, number>): ErasureCount[] =>
  Object.entries(counts).flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
