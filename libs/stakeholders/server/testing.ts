import type { TestDatabase } from '@regiekamer/shared-server/testing';
import { v7 as uuid } from 'uuid';
import { displayName, type PersonName, sortKey, sortName } from './names.js';

type Query = Pick<TestDatabase, 'query'>;

export interface PersonProperties extends Partial<PersonName> {
  id?: string;
  email?: string | null;
  phone?: string | null;
  city?: string | null;
  tags?: string[];
  categoryCode?: string;
  formOfAddress?: string;
}

/** Inserts a person; every property has a default. Answers the id. */
export async function aPerson(database: Query, { id = uuid(), ...properties }: PersonProperties = {}): Promise<string> {
  const name = { givenName: 'Piet', surnamePrefix: 'den', surname: 'Boer', initials: null, partnerSurname: null, ...properties };
  await database.query(
    `insert into stakeholder (id, kind, display_name, sort_name, sort_key, initials, given_name, surname_prefix, surname,
       partner_surname, form_of_address, sort_on_prefix, email, phone, city, tags, category_id)
     values ($1, 'PERSON', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, (select id from category where code = $16))`,
    [
      id, displayName(name), sortName(name), sortKey(name), name.initials, name.givenName, name.surnamePrefix, name.surname,
      name.partnerSurname, properties.formOfAddress ?? 'NEUTRAL', properties.sortOnPrefix ?? false, properties.email ?? null,
      properties.phone ?? null, properties.city ?? null, properties.tags ?? [], properties.categoryCode ?? null,
    ],
  );
  return id;
}

export interface OrganisationProperties {
  id?: string;
  name?: string;
  city?: string | null;
  memberSince?: string | null;
  categoryCode?: string;
}

/** Inserts an organisation; every property has a default. Answers the id. */
export async function anOrganisation(database: Query, { id = uuid(), ...properties }: OrganisationProperties = {}): Promise<string> {
  await database.query(
    `insert into stakeholder (id, kind, display_name, sort_name, sort_key, name, city, member_since, category_id)
     values ($1, 'ORGANISATION', $2, $2, $2, $2, $3, $4, (select id from category where code = $5))`,
    [id, properties.name ?? 'Stichting Welzijn', properties.city ?? null, properties.memberSince ?? null, properties.categoryCode ?? null],
  );
  return id;
}

/** Inserts a current role of a person at an organisation. Answers the id. */
export async function anAffiliation(
  database: Query,
  { personId, organisationId, role = null, startedOn = null, endedOn = null, primary = false }: {
    personId: string; organisationId: string; role?: string | null; startedOn?: string | null; endedOn?: string | null; primary?: boolean;
  },
): Promise<string> {
  const id = uuid();
  await database.query(
    `insert into affiliation (id, person_id, organisation_id, function, started_on, ended_on, is_primary) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, personId, organisationId, role, startedOn, endedOn, primary],
  );
  return id;
}
