import { formatDate, type AffiliationFilter, type ConsentFilter, type InteractionMatch, type PositionFilter, type StakeholderKind } from '@regiekamer/shared-console';
import { isGroup, type Criterion, type Group, type Node } from './criteria-tree.js';
import type { NameKind } from './names.js';

/** What a sentence is made with: the reader's language, and what ids and codes are called. */
export interface Words {
  locale: string;
  translate: (key: string, options?: Record<string, unknown>) => string;
  name: (kind: NameKind, id: string) => string;
}

/**
 * The tree as people say it: 'personen bij een lid in Utrecht die op Jeugdhulp medestander zijn'. What is a row of its
 * own may stand right behind the subject; everything else becomes a clause, and a group within a group is in brackets.
 */
export function sentence(tree: Group, words: Words): string {
  const say = (key: string, options?: Record<string, unknown>) => words.translate(`lists.sentence.${key}`, options);
  const rows = tree.join === 'all' ? [...tree.items] : [tree];
  const take = (wanted: (row: Node) => string | undefined): string[] => {
    for (const row of rows) {
      const found = wanted(row);
      if (found === undefined) continue;
      rows.splice(rows.indexOf(row), 1);
      return [found];
    }
    return [];
  };
  const [kind = 'BOTH'] = take((row) => (plain(row, 'kind') ? (row.value as StakeholderKind) : undefined));
  const subject = say(`subject.${kind}`);
  const behind = [
    ...take((row) => (plain(row, 'cityIn') ? say('in', { names: list(row.value, words) }) : undefined)),
    ...take((row) => (plain(row, 'affiliation') ? attribute(row.value as AffiliationFilter, words) : undefined)),
  ];
  const who = [tree.archived ? say('archived', { who: subject }) : subject, ...behind].join(' ');
  if (rows.length > 0) return say(`clause.${kind}`, { who, what: joined(rows.map((row) => clause(row, words, rows.length > 1)), words) });
  return kind === 'BOTH' && behind.length === 0 ? say('everyone', { who }) : who;
}

const plain = (row: Node, key: string): row is Criterion => !isGroup(row) && row.key === key && !row.not;

const listFormat = (words: Words, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(words.locale === 'en' ? 'en-GB' : 'nl', { type });
const joined = (parts: string[], words: Words): string => listFormat(words, 'conjunction').format(parts);

/** 'Utrecht of Assen'; what is still to be chosen is '…'. */
function list(values: unknown, words: Words, name: (value: string) => string = (value) => value): string {
  const texts = Array.isArray(values) ? values.map((value) => name(String(value))) : [];
  return texts.length > 0 ? listFormat(words, 'disjunction').format(texts) : '…';
}

/** A row or a group as what comes behind 'die' or 'who'. */
function clause(node: Node, words: Words, inside: boolean): string {
  if (!isGroup(node)) return criterion(node, words);
  const say = (key: string, options?: Record<string, unknown>) => words.translate(`lists.sentence.${key}`, options);
  const [only, ...others] = node.items;
  if (!only) return '…'; // a group that is being made
  if (others.length === 0) {
    if (node.join === 'all' || node.join === 'any') return clause(only, words, inside);
    return isGroup(only) ? say('not', { what: clause(only, words, true) }) : criterion({ ...only, not: !only.not }, words);
  }
  const parts = node.items.map((item) => clause(item, words, true));
  if (node.join === 'none') return parts.map((part, index) => say(index === 0 ? 'neither' : 'nor', { what: part })).join(' ');
  const all = node.join === 'any' ? listFormat(words, 'disjunction').format(parts) : joined(parts, words);
  if (node.join === 'notAll') return say('not_all', { what: all });
  return inside ? `(${all})` : all;
}

function criterion({ key, value, not = false }: Criterion, words: Words): string {
  const say = (form: string, options: Record<string, unknown> = {}, holds = !not) =>
    words.translate(`lists.sentence.${holds ? 'yes' : 'no'}.${form}`, options);
  const named = (kind: NameKind) => ({ names: list(value, words, (id) => words.name(kind, id)) });
  switch (key) {
    case 'kind':
      return say(`kind_${String(value)}`);
    case 'member':
    case 'opinionLeader':
      return say(key, {}, (value === true) !== not);
    case 'cityIn':
    case 'tagIn':
      return say(key, { names: list(value, words) });
    case 'categoryIn':
      return say(key, named('categories'));
    case 'relationOwnerIn':
      return say(key, named('users'));
    case 'ids':
      return say(key, named('stakeholders'));
    case 'text':
      return say(key, { text: typeof value === 'string' && value ? value : '…' });
    case 'notContactedSince':
      return say(key, { date: day(value) });
    case 'affiliation': {
      const { current = true } = value as AffiliationFilter;
      return say(current === null ? 'worksEver' : current ? 'works' : 'worked', { at: employer(value as AffiliationFilter, words) });
    }
    case 'position':
      return position(value as PositionFilter, words, say);
    case 'interaction':
      return say(key, contact(value as InteractionMatch, words));
    case 'consent': {
      const { purpose, channel, statusIn } = value as ConsentFilter;
      return say(key, {
        purpose: purpose ? words.name('purposes', purpose) : '…',
        channel: channel ? words.translate(`enums.Channel.${channel}`).toLowerCase() : '…',
        names: list(statusIn, words, (status) => `‘${words.translate(`enums.ConsentStatus.${status}`).toLowerCase()}’`),
      });
    }
    default:
      return say('unknown', { key });
  }
}

const day = (value: unknown): string => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : '…');

/** 'bij een lid in Utrecht', where nothing more has to be said of the work. */
function attribute(match: AffiliationFilter, words: Words): string | undefined {
  return match.current === false || match.current === null || match.functionContains !== undefined ? undefined : employer(match, words);
}

function employer(match: AffiliationFilter, words: Words): string {
  const say = (key: string, options?: Record<string, unknown>) => words.translate(`lists.sentence.employer.${key}`, options);
  const { organisationIn, organisationCategoryIn, organisationCityIn, organisationMember: member, functionContains } = match;
  const isMember = typeof member === 'boolean' ? (member ? 'member' : 'no_member') : undefined;
  const who = organisationIn ? list(organisationIn, words, (id) => words.name('stakeholders', id)) : say(isMember ?? 'any');
  const kind = [
    organisationIn && isMember && say(`is_${isMember}`),
    organisationCategoryIn && list(organisationCategoryIn, words, (code) => words.name('categories', code)),
  ].filter(Boolean);
  const at = [
    say('at', { who }),
    ...(kind.length > 0 ? [`(${kind.join(', ')})`] : []),
    ...(organisationCityIn ? [words.translate('lists.sentence.in', { names: list(organisationCityIn, words) })] : []),
  ].join(' ');
  return functionContains === undefined ? at : say('as', { at, function: functionContains || '…' });
}

const allies = ['SUPPORTIVE', 'STRONGLY_SUPPORTIVE'];
const opponents = ['OPPOSED', 'STRONGLY_OPPOSED'];
const sameSet = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((value) => other.includes(value));

function position(match: PositionFilter, words: Words, say: (form: string, options: Record<string, unknown>) => string): string {
  const { issueIn, themeIn, stanceIn } = match;
  const subjects = [
    ...(issueIn ? [list(issueIn, words, (id) => words.name('issues', id))] : []),
    ...(themeIn ? [words.translate('lists.sentence.theme', { names: list(themeIn, words, (id) => words.name('themes', id)) })] : []),
  ];
  const least = (['minDecisionPower', 'minOpinionPower', 'minInterest'] as const).flatMap((key) =>
    match[key] === undefined ? [] : [words.translate(`lists.sentence.least.${key}`, { value: match[key] ?? '…' })],
  );
  const on = [subjects.join(' · ') || words.translate('lists.sentence.an_issue'), ...(least.length > 0 ? [`(${least.join(', ')})`] : [])].join(' ');
  if (!stanceIn) return say('position', { on });
  if (sameSet(stanceIn, allies)) return say('ally', { on });
  if (sameSet(stanceIn, opponents)) return say('opponent', { on });
  return say('stance', { on, names: list(stanceIn, words, (stance) => `‘${words.translate(`enums.Stance.${stance}`).toLowerCase()}’`) });
}

function contact({ since, until, issueIn, themeIn, loggedByIn, typeIn }: InteractionMatch, words: Words): { with: string; rest: string } {
  const say = (key: string, options?: Record<string, unknown>) => ` ${words.translate(`lists.sentence.${key}`, options)}`;
  const rest = [
    typeIn && ` (${list(typeIn, words, (code) => words.name('interactionTypes', code))})`,
    issueIn && say('about', { names: list(issueIn, words, (id) => words.name('issues', id)) }),
    themeIn && say('about', { names: words.translate('lists.sentence.theme', { names: list(themeIn, words, (id) => words.name('themes', id)) }) }),
    since !== undefined && say('since', { date: day(since) }),
    until !== undefined && say('until', { date: day(until) }),
  ];
  return {
    with: loggedByIn ? list(loggedByIn, words, (id) => words.name('users', id)) : words.translate('lists.sentence.us'),
    rest: rest.filter(Boolean).join(''),
  };
}
