import { at, busyness, dayOf, daysByWeight, momentOn, workdays, type Day } from './calendar.js';
import { stageOn, type DemoIssue } from './issues.js';
import type { Stage } from './issue-texts.js';
import { Phrases } from './phrases.js';
import type { DemoStakeholder, PlayingField } from './playing-field.js';
import { Random } from './random.js';
import type { ColleagueRow, DiscussionPointRow, InteractionRow, ParticipantRow } from './rows.js';
import type { DemoUser } from './users.js';

export const interactionCount = 30_000;
const years = 5;

export interface DemoInteraction extends InteractionRow {
  day: Day;
  issue: DemoIssue;
  participants: DemoStakeholder[];
  issues: DemoIssue[];
}

export interface InteractionData {
  interactions: DemoInteraction[];
  participants: ParticipantRow[];
  colleagues: ColleagueRow[];
  points: DiscussionPointRow[];
}

// How much an issue is spoken of in each stage.
const liveliness: Record<Stage, number> = { SIGNAL: 1, POTENTIAL: 2, EMERGING: 4, CURRENT: 8, CRISIS: 13, DORMANT: 0.06, CLOSED: 0.02 };

type TypeShape = readonly [weight: number, shortest: number, longest: number, directions: readonly (readonly [string, number])[]];
const bothWays = [['OUTBOUND', 5], ['INBOUND', 4], ['MUTUAL', 1]] as const;
const together = [['MUTUAL', 9], ['OUTBOUND', 1]] as const;
const types: Record<string, TypeShape> = {
  gesprek: [16, 30, 90, together], overleg: [17, 60, 120, together], telefoon: [19, 5, 40, bothWays],
  videogesprek: [11, 30, 60, together],
  email: [18, 0, 0, bothWays], brief: [1.5, 0, 0, [['OUTBOUND', 3], ['INBOUND', 2]]], bericht: [4, 0, 0, bothWays],
  werkbezoek: [3, 90, 240, together],
  bijeenkomst: [4, 120, 420, together], commissievergadering: [1.2, 120, 300, [['MUTUAL', 1]]],
  rondetafel: [0.6, 120, 180, [['OUTBOUND', 1]]],
  position_paper: [0.8, 0, 0, [['OUTBOUND', 1]]], informeel: [3, 10, 30, together],
  mediacontact: [1, 10, 45, [['INBOUND', 3], ['OUTBOUND', 1]]], sociale_media: [0.8, 0, 0, bothWays],
};
// Some kinds of contact belong to some kinds of people.
const typical: Record<string, Record<string, number>> = {
  media: { mediacontact: 60, telefoon: 25, email: 15, sociale_media: 5 },
  tweede_kamer: { ...weights(), commissievergadering: 12, rondetafel: 5, position_paper: 8 },
  lid: { ...weights(), werkbezoek: 9, bijeenkomst: 9, commissievergadering: 0, mediacontact: 0, rondetafel: 0, position_paper: 0 },
};
function weights(): Record<string, number> {
  return Object.fromEntries(Object.entries(types).map(([type, [weight]]) => [type, weight]));
}
const inPrivate = { gesprek: 5, telefoon: 4, informeel: 2 };
const everyType = { ...weights(), mediacontact: 0, commissievergadering: 0.2 };

/** Five years of contacts, in the rhythm of week and year, none of them today or later. */
export function makeInteractions(
  today: Day, users: readonly DemoUser[], issues: readonly DemoIssue[], field: PlayingField,
): InteractionData {
  const random = new Random('interactions');
  const phrases = new Phrases(random);
  const data: InteractionData = { interactions: [], participants: [], colleagues: [], points: [] };
  const loggers = users
    .filter(({ roles }) => !roles.some((role) => role === 'BOARD' || role === 'CONTROLLER' || role === 'ADMIN'))
    .map((user) => [user, eagerness(user)] as const);
  const joined = new Map(field.everyone.map((stakeholder) => [stakeholder, dayOf(stakeholder.created_at.slice(0, 10))]));

  for (const { day, key } of makeDays(random, today)) {
    const logger = users.find((user) => user.key === key) ?? random.weighted(loggers.filter(([user]) => user.active || day < today - 700));
    const issue = pickIssue(random, issues, logger, day, today);
    const participants = pickParticipants(random, field, issue, day, joined);
    const first = participants[0];
    if (!first) throw new Error('An interaction needs someone');

    const confidentiality = random.weighted([['OFFICE', 88], ['TEAM', 9], ['PRIVATE', 3]]);
    const type = random.weighted(Object.entries(confidentiality === 'PRIVATE' ? inPrivate : (typical[first.category] ?? everyType)));
    const [, shortest, longest, directions] = types[type] ?? [0, 0, 0, bothWays];
    const occurred = momentOn(random, day, longest === 0 ? 1 : longest < 60 ? 5 : 15);
    const loggedLater = random.weighted([[random.int(20, 180), 60], [random.int(240, 1440), 25], [random.int(1440, 4 * 1440), 15]]);
    const created = noLaterThan(occurred.getTime() + loggedLater * 60_000, at(today - 1, 23 * 60));
    const edited = random.chance(0.08);
    const updated = edited ? noLaterThan(created.getTime() + random.int(5, 3000) * 60_000, at(today - 1, 23 * 60 + 30)) : created;
    const organisation = first.kind === 'ORGANISATION' ? first.name : (first.organisations[0]?.name ?? first.display_name);
    const id = random.id(created);
    const occurred_at = occurred.toISOString();

    // What is only heard of, before anyone made it an issue, is no discussion point yet.
    const discussed = random.chance(0.12) || stageOn(issue, day) === undefined ? [] : pickDiscussed(random, issues, issue, day);
    data.interactions.push({
      id, type, direction: random.weighted(directions), occurred_at,
      duration_minutes: longest > 0 ? Math.round(random.int(shortest, longest) / 5) * 5 : null,
      subject: phrases.subject(type, issue, organisation), notes: phrases.notes(issue, organisation, confidentiality),
      confidentiality, logged_by: logger.id, version: updated === created ? 1 : 2, created_at: created.toISOString(),
      updated_at: updated.toISOString(),
      day, issue, participants, issues: discussed,
    });
    data.participants.push(...participants.map((stakeholder) => ({ interaction_id: id, stakeholder_id: stakeholder.id, occurred_at })));
    data.points.push(...discussed.map((point) => ({ interaction_id: id, issue_id: point.id, occurred_at, note: phrases.point(point) })));
    const others = issue.team.filter((userId) => userId !== logger.id);
    const colleagues = random.sample(others, random.weighted([[0, 55], [1, 32], [2, 13]]));
    data.colleagues.push(...colleagues.map((user_id) => ({ interaction_id: id, user_id, occurred_at })));
  }
  return data;
}

const noLaterThan = (time: number, last: Date): Date => new Date(Math.min(time, last.getTime()));

/** Who logs how much: regisseurs most, the first two most of all, because theirs are the accounts that a demo shows. */
function eagerness({ key, roles }: DemoUser): number {
  if (key === 'regisseur') return 17;
  if (key === 'regisseur2') return 13;
  if (roles.includes('REGISSEUR')) return 9;
  if (roles.includes('DIRECTOR')) return 4;
  return key === 'communications' ? 4 : key === 'expert' ? 3 : 1;
}

function makeDays(random: Random, today: Day): { day: Day; key?: string }[] {
  const first = today - Math.round(years * 365.25);
  // An office that uses it more every year.
  const draw = daysByWeight(first, today - 1, (day) => busyness(day) * (0.7 + (0.6 * (day - first)) / (today - first)));
  // The last days of the demo accounts are never empty, also when it is tried in a recess.
  const days: { day: Day; key?: string }[] = [3, 2, 3, 2, 1, 2].flatMap((count, index) => {
    const day = workdays(today, -1 - index);
    return [...Array.from({ length: count }, () => ({ day, key: 'regisseur' })), { day, key: 'regisseur2' }];
  });
  while (days.length < interactionCount) days.push({ day: draw(random) });
  return days.sort((a, b) => a.day - b.day);
}

function pickIssue(random: Random, issues: readonly DemoIssue[], logger: DemoUser, day: Day, today: Day): DemoIssue {
  const weighted: [DemoIssue, number][] = [];
  for (const issue of issues) {
    if (issue.text.quiet !== undefined && day > today - issue.text.quiet) continue;
    // What is not yet an issue is heard of now and then.
    const stage = stageOn(issue, day);
    let weight = stage === undefined ? (issue.start - day < 120 ? 0.15 : 0.001) : liveliness[stage];
    if (issue.regisseur_id === logger.id) weight *= 14;
    else if (issue.team.includes(logger.id)) weight *= 4;
    if (issue.text.lively && day > today - 12) weight *= 3;
    weighted.push([issue, weight]);
  }
  return random.weighted(weighted);
}

function pickDiscussed(random: Random, issues: readonly DemoIssue[], main: DemoIssue, day: Day): DemoIssue[] {
  const near = issues.filter((issue) => {
    if (issue === main || issue.text.quiet !== undefined) return false;
    if (issue.theme_id !== main.theme_id && !issue.text.related?.includes(main.text.theme)) return false;
    const stage = stageOn(issue, day);
    return stage !== undefined && stage !== 'DORMANT' && stage !== 'CLOSED';
  });
  return [main, ...random.sample(near, random.weighted([[0, 66], [1, 25], [2, 9]]))];
}

function pickParticipants(
  random: Random, field: PlayingField, issue: DemoIssue, day: Day, joined: ReadonlyMap<DemoStakeholder, Day>,
): DemoStakeholder[] {
  const count = random.weighted([[1, 62], [2, 24], [3, 10], [4, 4]]);
  const chosen = new Set<DemoStakeholder>();
  const known = field.ofIssue.get(issue.id) ?? field.everyone;
  for (let tries = 0; chosen.size < count && tries < 60; tries++) {
    const beside = [...chosen][0];
    const draw = random.weighted([['issue', 66], ['known', 17], ['anyone', 17]]);
    let candidate = draw === 'issue' ? random.zipf(known) : draw === 'known' ? random.zipf(field.everyone) : random.pick(field.everyone);
    // Colleagues come together, or the organisation as such is noted too.
    if (beside?.kind === 'PERSON' && beside.organisations[0] && random.chance(0.25)) candidate = beside.organisations[0];
    if ((joined.get(candidate) ?? 0) <= day) chosen.add(candidate);
  }
  return [...chosen];
}
