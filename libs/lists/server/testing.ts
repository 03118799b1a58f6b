import type { TestDatabase } from '@regiekamer/shared-server/testing';
import type { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';

type Query = Pick<TestDatabase, 'query'>;

/** Records where somebody stands for a purpose over a channel. */
export async function aConsent(
  database: Query,
  { stakeholderId, byId, purpose = 'newsletter', channel, status }: {
    stakeholderId: string; byId: string; purpose?: string; channel: Channel; status: ConsentStatus;
  },
): Promise<void> {
  await database.query(
    `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, at, by_id, source)
     select uuid_v7(), $1, id, $2, $3, clock_timestamp(), $4, 'formulier' from purpose where code = $5`,
    [stakeholderId, channel, status, byId, purpose],
  );
}

/** Gives somebody a postal address. */
export async function aPostalAddress(
  database: Query,
  stakeholderId: string,
  { street = 'Oudegracht 1', postcode = '3511 AA', city = 'Utrecht', country = null }: {
    street?: string | null; postcode?: string | null; city?: string | null; country?: string | null;
  } = {},
): Promise<void> {
  await database.query(`update stakeholder set street = $2, postcode = $3, city = $4, country = $5 where id = $1`, [
    stakeholderId, street, postcode, city, country,
  ]);
}
