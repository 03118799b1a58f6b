import { Injectable } from '@nestjs/common';
import { UsersService } from '@regiekamer/identity-server';
import { IssuesService } from '@regiekamer/issues-server';
import { BadInput, type FieldErrors } from '@regiekamer/shared-server';
import { StakeholderReader } from '@regiekamer/stakeholders-server';
import { InteractionTypeService } from './interaction-type.service.js';

type Ids = Record<string, string | null | undefined>;

/** The records that an input names: their ids by the input's path, for each kind. */
export interface Named {
  users: Ids;
  stakeholders: Ids;
  issues: Ids;
  /** the code of an interaction type */
  type?: string | undefined;
}

/** Checks what inputs name by sets: one statement for each kind of record, whatever the number. */
@Injectable()
export class References {
  constructor(
    private readonly users: UsersService,
    private readonly stakeholders: StakeholderReader,
    private readonly issues: IssuesService,
    private readonly types: InteractionTypeService,
  ) {}

  /**
   * Whatever is named must exist and be in use.
   * @param kept what the record names already, under any path; it may stay after it went out of use
   * @param found errors that the caller found, to be answered together
   * @returns the id of the type
   * @throws BadInput with all errors at once
   */
  async check(named: Named, kept?: Omit<Named, 'type'>, found: FieldErrors = {}): Promise<{ typeId?: string }> {
    const errors = { ...found };
    const collect = async <T>(check: Promise<T>): Promise<T | undefined> => {
      try {
        return await check;
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        Object.assign(errors, error.fields);
        return undefined;
      }
    };
    const [type] = await Promise.all([
      named.type === undefined ? undefined : collect(this.types.requireActive(named.type, 'type')),
      collect(this.users.requireActive(added(named.users, kept?.users))),
      collect(this.stakeholders.requireActive(added(named.stakeholders, kept?.stakeholders))),
      collect(this.issues.requireActive(added(named.issues, kept?.issues))),
    ]);
    if (Object.keys(errors).length > 0) throw new BadInput(errors);
    return type ? { typeId: type.id } : {};
  }
}

/** What is named and not kept. */
function added(named: Ids, kept: Ids = {}): Record<string, string> {
  const old = new Set(Object.values(kept));
  const entries = Object.entries(named).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !old.has(entry[1]));
  return Object.fromEntries(entries);
}

/** Ids under their paths in the input: `{ 'participantIds.0': … }`. */
export function byPath(path: string, ids: readonly string[]): Ids {
  return Object.fromEntries(ids.map((id, index) => [`${path}.${index}`, id]));
}
