import { Injectable } from '@nestjs/common';
import { UsersService } from '@regiekamer/identity-server';
import { BadInput, Database, definedOnly, NotFound } from '@regiekamer/shared-server';
import type { EntityTarget } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AffiliationService } from './affiliation.service.js';
import { CategoryService } from './category.service.js';
import { displayName, normaliseInitials, type PersonName, sortKey, sortName } from './names.js';
import { OpinionLeaderProfile } from './opinion-leader.entity.js';
import { parsePhone } from './phone.js';
import { writtenPostcode } from './postcode.js';
import { FormOfAddress, Organisation, Person, Stakeholder } from './stakeholder.entity.js';
import type {
  CreateOrganisationInput, CreatePersonInput, OpinionLeaderProfileInput, UpdateOrganisationInput, UpdatePersonInput,
} from './stakeholder.inputs.js';

type CommonInput = UpdatePersonInput | UpdateOrganisationInput;

/** Keeps the records of people and organisations. Every method answers the record as it is afterwards. */
@Injectable()
export class StakeholderService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly affiliations: AffiliationService,
    private readonly categories: CategoryService,
  ) {}

  /** @throws BadInput */
  async createPerson({ organisationId, function: role, ...input }: CreatePersonInput): Promise<Person> {
    const person = {
      ...personColumns(input),
      ...(await this.commonColumns(input)),
      id: uuid(),
      formOfAddress: input.formOfAddress ?? FormOfAddress.NEUTRAL,
    };
    await this.database.repository(Person).insert({ ...person, ...derivedNames(person) });
    if (organisationId) {
      await this.affiliations.start({ personId: person.id, organisationId, function: role, primary: true }, 'organisationId');
    }
    return this.reload(Person, person.id);
  }

  /** @throws NotFound, Conflict, BadInput, also for a person whose data were erased */
  async updatePerson(id: string, version: number, input: UpdatePersonInput): Promise<Person> {
    const person = await this.reload(Person, id);
    refuseErased(person);
    const changes = definedOnly({ ...personColumns(input), ...(await this.commonColumns(input)) });
    await this.database.updateVersion(Person, id, version, { ...changes, ...derivedNames({ ...person, ...changes }) });
    return this.reload(Person, id);
  }

  /** @throws BadInput */
  async createOrganisation(input: CreateOrganisationInput): Promise<Organisation> {
    const organisation = { ...organisationColumns(input), ...(await this.commonColumns(input)), id: uuid() };
    await this.database.repository(Organisation).insert(organisation);
    return this.reload(Organisation, organisation.id);
  }

  /** @throws NotFound, Conflict, BadInput */
  async updateOrganisation(id: string, version: number, input: UpdateOrganisationInput): Promise<Organisation> {
    const changes = definedOnly({ ...organisationColumns(input), ...(await this.commonColumns(input)) });
    await this.database.updateVersion(Organisation, id, version, changes);
    return this.reload(Organisation, id);
  }

  /** Takes a record out of lists and search; everything that refers to it stays. @throws NotFound */
  async archive(id: string): Promise<Stakeholder> {
    return this.setArchived(id, 'coalesce(archived_at, now())');
  }

  /** @throws NotFound; BadInput where it was merged (undoing that brings it back), or the person was erased */
  async restore(id: string): Promise<Stakeholder> {
    const stakeholder = await this.reload(Stakeholder, id);
    if (stakeholder.mergedInto !== null) throw new BadInput({ id: 'stakeholders.merged' });
    refuseErased(stakeholder);
    return this.setArchived(id, 'null');
  }

  /** Sets what makes someone an opinion leader; null makes them none. @throws NotFound */
  async setOpinionLeaderProfile(id: string, input: OpinionLeaderProfileInput | null | undefined): Promise<Stakeholder> {
    const { kind } = await this.reload(Stakeholder, id);
    if (input) {
      const profile = { ...input, note: input.note ?? null, stakeholderId: id, kind };
      await this.database.repository(OpinionLeaderProfile).upsert(profile, ['stakeholderId']);
    } else {
      await this.database.repository(OpinionLeaderProfile).delete({ stakeholderId: id });
    }
    return this.reload(Stakeholder, id);
  }

  private async setArchived(id: string, archivedAt: string): Promise<Stakeholder> {
    await this.database.query(
      `update stakeholder set archived_at = ${archivedAt}, version = version + 1, updated_at = now() where id = $1`,
      [id],
    );
    return this.reload(Stakeholder, id);
  }

  private async commonColumns(input: CommonInput) {
    const { category, tags, email, phone, city, street, postcode, country, relationOwnerId } = input;
    const e164 = phone ? parsePhone(phone) : (phone as null | undefined);
    if (phone && !e164) throw new BadInput({ phone: 'validation.phone' });
    if (relationOwnerId) await this.users.requireActive({ relationOwnerId });
    return {
      categoryId: category ? (await this.categories.requireActive(category, 'category')).id : (category as null | undefined),
      tags: tags === null ? [] : tags && [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))],
      email: email === '' ? null : email,
      phone: e164,
      city: city === '' ? null : city,
      street: street === '' ? null : street,
      postcode: postcode && writtenPostcode(postcode),
      country,
      relationOwnerId,
    };
  }

  private async reload<T extends Stakeholder>(entity: EntityTarget<T>, id: string): Promise<T> {
    const found = await this.database.repository(entity).createQueryBuilder('s').where('s.id = :id', { id }).getOne();
    if (!found) throw new NotFound();
    return found;
  }
}

function refuseErased(stakeholder: Stakeholder): void {
  if ('erasedAt' in stakeholder && stakeholder.erasedAt) throw new BadInput({ id: 'validation.erased' });
}

const derivedNames = (name: PersonName) => ({
  displayName: displayName(name),
  sortName: sortName(name),
  sortKey: sortKey(name),
});

function organisationColumns({ name, website, kvkNumber, memberSince }: UpdateOrganisationInput) {
  const names = name ? { name, displayName: name, sortName: name, sortKey: name } : {};
  return { ...names, website, kvkNumber: kvkNumber === '' ? null : kvkNumber, memberSince };
}

function personColumns(input: UpdatePersonInput) {
  const { initials, givenName, surnamePrefix, surname, partnerSurname, formOfAddress, sortOnPrefix } = input;
  return {
    initials: initials && normaliseInitials(initials),
    givenName: givenName === '' ? null : givenName,
    surnamePrefix: surnamePrefix === '' ? null : surnamePrefix,
    // what must be there is left as it was
    surname: surname ?? undefined,
    partnerSurname: partnerSurname === '' ? null : partnerSurname,
    formOfAddress: formOfAddress ?? undefined,
    sortOnPrefix: sortOnPrefix ?? undefined,
  };
}
