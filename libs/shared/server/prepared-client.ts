import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements at most that each connection keeps prepared. */
const most = 300;
/** Texts at most whose use is counted; beyond that counting begins anew. */
const mostCounted = 5_000;
/** From the how manieth time on a text is worth preparing. */
const worthIt = 3;

/** A search is planned for its own words: how many records hold them decides which index serves. */
const plannedAnew = 'search_document';

const names = new Map<string, string>();
const counts = new Map<string, number>();

/** The name under which a statement is prepared; undefined where it is sent only once in a while. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most || text.includes(plannedAnew)) return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (counts.size >= mostCounted) counts.clear();
  counts.set(text, count);
  if (count < worthIt) return undefined;
  counts.delete(text);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

/** A connection that has PostgreSQL parse and plan once what is sent again and again, whoever sends it. */
export class PreparedClient extends pg.Client {
  // the overloads of `query` come down to this one
  override query = ((config: unknown, values?: unknown, callback?: unknown) => {
    const name = typeof config === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(config) : undefined;
    const send = super.query.bind(this) as (...args: unknown[]) => unknown;
    return name ? send({ name, text: config, values }, callback) : send(config, values, callback);
  }) as pg.Client['query'];
}
