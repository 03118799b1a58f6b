import { Injectable } from '@nestjs/common';
import { BadInput } from '@regiekamer/shared-server';

type RequireReadable = (ids: Record<string, string>) => Promise<void>;

/** Conversations that assessments rest on. They belong to an upper domain, which says here which of them the viewer may name. */
@Injectable()
export class AssessmentGrounds {
  private check: RequireReadable = (ids) =>
    Promise.reject(new BadInput(Object.fromEntries(Object.keys(ids).map((path) => [path, 'validation.unknown']))));

  /** @param requireReadable takes ids by input path; throws BadInput for those that do not exist for the viewer */
  register(requireReadable: RequireReadable): void {
    this.check = requireReadable;
  }

  /** @throws BadInput; for every conversation as long as no domain answers for them */
  requireReadable(ids: Record<string, string>): Promise<void> {
    return this.check(ids);
  }
}
