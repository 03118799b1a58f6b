/** What the database holds of what the clients wrote, against what they were told. */

/** Of each conversation: all of it, and the history of each part. */
const written = `
  select i.subject, array_agg(distinct i.id::text) as ids, count(distinct i.id)::int as times,
    bool_and(
      (select count(*) from interaction_participant p where p.interaction_id = i.id) = 3
      and (select count(*) from interaction_issue d where d.interaction_id = i.id) = 2
      and (select count(*) from commitment c where c.interaction_id = i.id) = 1) as whole,
    bool_and(
      (select count(*) from change h where h.record_id = i.id and h.action = 'CREATED') = 1
      and (select count(*) from change h where h.record_id = i.id and h.fields ? 'participant') = 3
      and (select count(*) from change h where h.record_id = i.id and h.fields ? 'discussionPoint') = 2
      and (select count(*) from change h join commitment c on c.id = h.record_id where c.interaction_id = i.id and h.action = 'CREATED') = 1) as remembered
  from interaction i where i.subject like $1 group by i.subject`;

export async function compare(database, name, acknowledged) {
  const { rows } = await database.query(written, [`fault ${name} %`]);
  const bySubject = new Map(rows.map((row) => [row.subject, row]));
  return {
    acknowledged: acknowledged.size,
    found: [...acknowledged].filter(([subject, id]) => bySubject.get(subject)?.ids.includes(id)).length,
    duplicates: rows.reduce((sum, { times }) => sum + times - 1, 0),
    half: rows.filter(({ whole }) => !whole).length,
    withoutHistory: rows.filter(({ remembered }) => !remembered).length,
  };
}
