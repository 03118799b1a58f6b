/** The records that the workloads ask for, spread over the data. */
import { createHash, randomBytes } from 'node:crypto';
import { withClient } from './dataset.mjs';

/**
 * @typedef {object} Sample
 * @property {string} viewerId who is signed in: a regisseur
 * @property {string[]} regisseurs
 * @property {string[]} themes
 * @property {string[]} issues
 * @property {string[]} people
 * @property {string} deepest the cursor before the last people, by name
 * @property {string} tag marks what this run writes
 */

/** @returns {Promise<{sample: Sample, token: string}>} with a session of the viewer, whose cookie holds the token */
export function takeSample(url) {
  return withClient(url, async (client) => {
    const spread = async (from, count) => {
      const { rows } = await client.query(
        `select id from (select id, row_number() over (order by id) as place, count(*) over () as among from ${from}) r
         where place % greatest(among / $1, 1) = 0 order by place limit $1`, [count],
      );
      return rows.map(({ id }) => id);
    };
    const regisseurs = await spread(`app_user where 'REGISSEUR' = any(roles)`, 10);
    const { rows: [last] } = await client.query(
      `select sort_key, id from stakeholder where kind = 'PERSON' and archived_at is null order by sort_key desc, id desc offset 25 limit 1`,
    );
    const viewerId = regisseurs[0];
    const token = randomBytes(32).toString('base64url');
    await client.query(`insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')`, [
      createHash('sha256').update(token).digest(), viewerId,
    ]);
    return {
      token,
      sample: {
        viewerId,
        regisseurs,
        themes: await spread('theme', 10),
        issues: await spread('issue', 20),
        people: await spread(`stakeholder where kind = 'PERSON'`, 60),
        deepest: Buffer.from(JSON.stringify([last.sort_key, last.id])).toString('base64url'),
        tag: `Meting ${randomBytes(4).toString('hex')}`,
      },
    };
  });
}

/** Takes away what a run wrote, with its history, so that the next one finds the same data. */
export function removeWritten(url, { tag, viewerId }, token) {
  return withClient(url, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('regiekamer.act', 'erase', true)`);
    const { rows } = await client.query(`delete from interaction where logged_by = $1 and subject like $2 || ' %' returning id`, [viewerId, tag]);
    const ids = rows.map(({ id }) => id);
    await client.query(`delete from change where record_type = 'INTERACTION' and record_id = any($1::uuid[])`, [ids]);
    await client.query('delete from search_document where record_id = any($1::uuid[])', [ids]);
    const exports = `(select id from list_export where list_id in (select id from contact_list where name = $1))`;
    await client.query(`delete from list_export_part where export_id in ${exports}`, [tag]);
    await client.query(`delete from list_export_member where export_id in ${exports}`, [tag]);
    await client.query('delete from list_export where list_id in (select id from contact_list where name = $1)', [tag]);
    const { rows: lists } = await client.query('delete from contact_list where name = $1 returning id', [tag]);
    await client.query(`delete from change where record_type = 'CONTACT_LIST' and record_id = any($1::uuid[])`, [lists.map(({ id }) => id)]);
    await client.query('delete from session where token_hash = $1', [createHash('sha256').update(token).digest()]);
    await client.query('commit');
    await client.query('vacuum analyze interaction, interaction_participant, interaction_issue, search_document, change');
  });
}
