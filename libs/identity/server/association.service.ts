import { Injectable } from '@nestjs/common';
import { Conflict, Database } from '@regiekamer/shared-server';
import { Association, type UpdateAssociationInput } from './association.entity.js';

/** The settings of the association itself. */
@Injectable()
export class AssociationService {
  constructor(private readonly database: Database) {}

  get(): Promise<Association> {
    return this.database.repository(Association).findOneByOrFail({ singleton: true });
  }

  /** @throws Conflict where somebody else changed them in the meantime */
  async update(version: number, { name, privacyEmail, retentionMonths }: UpdateAssociationInput): Promise<Association> {
    const { affected } = await this.database.repository(Association).update(
      { singleton: true, version },
      {
        name: name ?? undefined,
        privacyEmail: privacyEmail === '' ? null : privacyEmail,
        retentionMonths: retentionMonths ?? undefined,
        version: version + 1,
      },
    );
    if (!affected) throw new Conflict();
    return this.get();
  }
}
