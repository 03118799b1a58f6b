import { at, isoDay, workdayFrom, workdays, type Day } from './calendar.js';
import type { DemoInteraction } from './interactions.js';
import type { DemoIssue } from './issues.js';
import { Phrases } from './phrases.js';
import { Random } from './random.js';
import type { CommitmentRow } from './rows.js';
import type { DemoUser } from './users.js';

export const commitmentCount = 3500;

const cancellations = ['Niet meer nodig na het besluit.', 'Contactpersoon heeft de organisatie verlaten.', 'Opgegaan in een andere afspraak.'];

type Direction = 'MADE' | 'RECEIVED';

/** Promises both ways, made in conversations; most of them kept. */
export function makeCommitments(
  today: Day, users: readonly DemoUser[], issues: readonly DemoIssue[], interactions: readonly DemoInteraction[],
): CommitmentRow[] {
  const random = new Random('commitments');
  const phrases = new Phrases(random);
  const open = interactions.filter(({ confidentiality }) => confidentiality !== 'PRIVATE');

  const make = (interaction: DemoInteraction, owner: string, direction: Direction, due: Day | null, status: string): CommitmentRow => {
    const created = new Date(interaction.created_at);
    const close = due === null ? interaction.day + random.int(3, 60) : due + random.int(-8, 3);
    const closedAt = Math.min(at(close, random.int(540, 1020)).getTime(), at(today - 1, 17 * 60).getTime());
    const closed = new Date(Math.max(created.getTime(), closedAt));
    return {
      id: random.id(created), direction, description: phrases.commitment(direction, interaction.issue),
      due_on: due === null ? null : isoDay(due),
      status,
      status_reason: status === 'CANCELLED' ? random.pick(cancellations) : null,
      owner_id: owner, made_by: interaction.logged_by, stakeholder_id: interaction.participants[0]?.id ?? null,
      issue_id: interaction.issue.id, interaction_id: interaction.id,
      version: status === 'OPEN' ? 1 : 2, created_at: created.toISOString(),
      updated_at: (status === 'OPEN' ? created : closed).toISOString(),
    };
  };

  const rows = showcase(today, users, issues, open, make);
  for (const interaction of random.sample(open, commitmentCount - rows.length)) {
    const direction: Direction = random.chance(0.58) ? 'MADE' : 'RECEIVED';
    const notice = random.weighted([[random.int(2, 9), 45], [random.int(10, 30), 40], [random.int(31, 90), 15]]);
    const due = random.chance(0.06) ? null : workdayFrom(interaction.day + notice);
    const owner = random.chance(0.9) || !interaction.issue.team[1] ? interaction.logged_by : random.pick(interaction.issue.team);
    // A sound issue has no promises lying about.
    const neglected = interaction.issue.text.lively ? 0 : 1;
    rows.push(make(interaction, owner, direction, due, statusOf(random, (due ?? interaction.day + 20) - today, neglected)));
  }
  return rows.sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0));
}

/** `left`: days until it is due. The longer ago, the surer that it was kept. */
function statusOf(random: Random, left: number, neglected: number): string {
  if (left < -240) return random.weighted([['FULFILLED', 94], ['CANCELLED', 6]]);
  if (left < -30) return random.weighted([['FULFILLED', 93], ['CANCELLED', 5.5], ['OPEN', neglected * 5]]);
  if (left < 0) return random.weighted([['FULFILLED', 74], ['CANCELLED', 4], ['OPEN', neglected * 22]]);
  return random.weighted([['FULFILLED', 25], ['OPEN', 75]]);
}

/** What the demo accounts of the regisseurs find waiting: overdue and coming, made and received. */
function showcase(
  today: Day, users: readonly DemoUser[], issues: readonly DemoIssue[], interactions: readonly DemoInteraction[],
  make: (interaction: DemoInteraction, owner: string, direction: Direction, due: Day, status: string) => CommitmentRow,
): CommitmentRow[] {
  // due in working days from now
  const waiting: readonly (readonly [Direction, number])[] = [
    ['MADE', -9], ['MADE', -4], ['MADE', -1], ['RECEIVED', -7], ['RECEIVED', -2],
    ['MADE', 0], ['MADE', 1], ['MADE', 3], ['MADE', 6], ['MADE', 12], ['RECEIVED', 0], ['RECEIVED', 2], ['RECEIVED', 5],
    ['RECEIVED', 9],
  ];
  const rows: CommitmentRow[] = [];
  for (const key of ['regisseur', 'regisseur2']) {
    const user = users.find((candidate) => candidate.key === key);
    if (!user) throw new Error(`No user ${key}`);
    const own = interactions.filter((interaction) => interaction.logged_by === user.id && interaction.issue.regisseur_id === user.id);
    const troubled = new Set(issues.filter(({ text }) => text.quiet !== undefined).map(({ id }) => id));
    for (const [direction, days] of waiting) {
      const due = days === 0 ? workdayFrom(today) : workdays(today, days);
      const unused = own.filter(({ id }) => !rows.some(({ interaction_id }) => interaction_id === id));
      // Overdue ones hang on the issues in trouble; the rest on the latest conversations.
      const source = days < 0 ? unused.findLast(({ issue, day }) => troubled.has(issue.id) && day < due - 6) : unused.at(-1);
      if (source) rows.push(make(source, user.id, direction, due, 'OPEN'));
    }
  }
  return rows;
}
