import { type Bind, words } from '@regiekamer/shared-server';
import { phoneDigits } from '@regiekamer/stakeholders-server';

/** What a viewer may find. */
export interface SearchScope {
  /** the kinds of records, the likeliest meant first; a kind with a condition is found only where that holds, on the alias `d` */
  types: { recordType: string; condition?: string | undefined }[];
  /** whether telephone numbers and e-mail addresses are searched */
  contactDetails: boolean;
}

/** Shorter words have no trigram of their own and would walk the whole table; they match only where a word begins. */
const shortestInside = 3;
/** In shorter words every typing error makes another word. */
const shortestMistyped = 4;
/** Fewer digits are part of half the telephone numbers. */
const fewestDigits = 3;
/** From this many digits on a telephone number was meant. */
const digitsOfANumber = 6;

/** Characters of a text whose index is ordered; folding makes a text no more than twice as long. */
const indexedStart = 200;
const longestStart = indexedStart / 2;

const order = 'score desc, rank, length(title), title, record_id desc';

/**
 * The one statement of a search, best first: the title itself, its beginning, beginnings of words, insides of words,
 * mistyped words, the long text. Every word must be found. It goes in stages, each of which runs only where the page is not
 * full of better hits.
 * @param bind makes a value a parameter
 * @returns null where there is nothing to search for
 */
export function searchQuery(text: string, limit: number, scope: SearchScope, bind: Bind): string | null {
  const searched = words(text);
  if (searched.length === 0 || scope.types.length === 0) return null;

  const types = `${bind(scope.types.map(({ recordType }) => recordType))}::text[]`;
  const atMost = bind(limit);
  const visible = scope.types
    .filter(({ condition }) => condition)
    .map(({ recordType, condition }) => `(d.record_type <> '${recordType}' or ${condition})`);

  // Sorted before it is filtered, so that visibility is asked of the best alone until the page is full: a short text
  // matches thousands. `offset 0` keeps PostgreSQL from doing it the other way round.
  const stage = (name: string, score: string, condition: string, after: string[]) => `${name} as materialized (
    select d.record_type, d.record_id, d.title, d.subtitle, d.score, d.rank
    from (
      select d.*, (${score})::float8 as score, array_position(${types}, d.record_type) as rank
      from search_document d
      where not d.archived and d.record_type = any(${types}) and (${condition})
        ${after.length > 0 ? `and ${after.map((before) => `(select count(*) from ${before})`).join(' + ')} < ${atMost}` : ''}
      order by ${order}
      offset 0
    ) d
    where ${visible.join(' and ') || 'true'}
    order by ${order}
    limit ${atMost})`;

  const whole = searched.join(' ');
  // its index holds the beginning of each text; among trigrams a long word is found only by looking at half the table
  const starts = `${whole.length <= longestStart ? `left(d.folded, ${indexedStart})` : 'd.folded'} like ${literal(whole, bind)} || '%'`;
  const found = searched.map((word) => wordConditions(word, scope, bind));
  const every = found.map(({ exact }) => exact).join(' and ');
  const phone = phoneCondition(text, scope, bind);
  const everywhere = scope.contactDetails ? `' ' || d.folded || ' ' || d.contact` : `' ' || d.folded`;
  const all = (before: string) => found.map(({ pattern }) => `${everywhere} like '${before}' || ${pattern} || '%'`).join(' and ');

  const stages = [
    stage('titled', `case when fold(d.title) = fold(${bind(whole)}) then 1 else 0.9 end`, starts, []),
    stage(
      'hit',
      `case when ${all('% ')} then 0.8 ${phone ? `when ${phone.condition} then ${phone.score}` : ''} when ${all('%')} then 0.6 else 0.2 end`,
      `not ${starts} and (${phone ? `(${every}) or ${phone.condition}` : every})`,
      ['titled'],
    ),
  ];
  const mistyped = found.flatMap(({ similarity }) => similarity ?? []);
  if (mistyped.length > 0) {
    // of a single word the exact matches are hits already
    const similar = found.length === 1 ? found[0]!.similar : found.map((word) => (word.similar ? `(${word.exact} or ${word.similar})` : word.exact)).join(' and ');
    const isNew = `not ${starts} and not exists (select from hit where hit.record_id = d.record_id)`;
    stages.push(stage('near', `0.3 + 0.2 * least(${mistyped.join(', ')})`, `${isNew} and ${similar}`, ['titled', 'hit']));
  }
  return `with ${stages.join(', ')}
    select record_type as "recordType", record_id as id, title, subtitle, score
    from (select * from titled union all select * from hit ${mistyped.length > 0 ? 'union all select * from near' : ''}) found
    order by ${order}
    limit ${atMost}`;
}

function wordConditions(word: string, { contactDetails }: SearchScope, bind: Bind) {
  const pattern = literal(word, bind);
  if (word.length < shortestInside) {
    return { pattern, exact: `(d.folded like ${pattern} || '%' or d.folded like '% ' || ${pattern} || '%')` };
  }
  const folded = `fold(${bind(word)})`;
  const exact = [
    `d.folded like '%' || ${pattern} || '%'`,
    contactDetails && `d.contact like '%' || ${pattern} || '%'`,
    // the beginning of a word will do; a stop word makes no query, and is found in no text
    `d.body @@ (nullif(plainto_tsquery('dutch', ${folded})::text, '') || ':*')::tsquery`,
  ];
  return {
    pattern,
    exact: `(${exact.filter(Boolean).join(' or ')})`,
    ...(word.length < shortestMistyped ? {} : { similar: `${folded} <% d.folded`, similarity: `word_similarity(${folded}, d.folded)` }),
  };
}

function phoneCondition(text: string, { contactDetails }: SearchScope, bind: Bind) {
  const digits = contactDetails ? phoneDigits(text) : '';
  if (digits.length < fewestDigits) return null;
  return { condition: `d.contact like '%' || ${bind(digits)} || '%'`, score: digits.length < digitsOfANumber ? 0.6 : 0.8 };
}

/** The text as a pattern for LIKE means it literally. */
const literal = (text: string, bind: Bind) => `fold(${bind(text.replace(/[\\%_]/g, '\\$&'))})`;
