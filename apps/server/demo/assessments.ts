import { at, type Day } from './calendar.js';
import type { DemoInteraction } from './interactions.js';
import type { DemoIssue } from './issues.js';
import type { DemoStakeholder, PlayingField } from './playing-field.js';
import { Random } from './random.js';
import type { AssessmentRow } from './rows.js';

export const assessmentCount = 10_000;

const scale = ['STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE'] as const;
// Where they tend to stand (-2 to 2), how much they decide, and how much weight their word has.
const tendencies: Record<string, readonly [number, number, number]> = {
  kabinet: [-0.5, 5, 5], tweede_kamer: [0.2, 4, 4], eerste_kamer: [0, 4, 3], ministerie: [-0.2, 4, 3], gemeente: [0.1, 3, 3],
  koepel: [0.4, 3, 4], vakbond: [0.6, 2, 4], lid: [1.4, 1, 2],
  adviesraad_planbureau: [0.5, 2, 4], kennisinstituut: [0.9, 1, 3], media: [0, 1, 5], financier: [-0.3, 4, 2],
  werkgeversorganisatie: [-0.4, 3, 3], clienten_bewoners: [0.9, 1, 3],
  beroepsvereniging: [1, 1, 3], maatschappelijk: [0.9, 1, 3], uitvoering_toezicht: [0, 3, 2],
};
const notes = [
  'Uitgesproken in het debat.', 'Afgeleid uit de inbreng bij de consultatie.', 'Zegt het zo niet, maar de vragen wijzen erop.',
  'Sinds de nieuwe portefeuillehouder merkbaar anders.', 'Staat in de eigen position paper.',
  'Draait bij sinds het werkbezoek.', 'Achterban denkt er anders over dan het bestuur.', 'Hangt af van de financiering.',
  'Heeft zich achter ons voorstel geschaard.',
];

/** What regisseurs thought of who stands where on what, again and again over time. */
export function makeAssessments(
  today: Day, issues: readonly DemoIssue[], field: PlayingField, interactions: readonly DemoInteraction[],
): AssessmentRow[] {
  const random = new Random('assessments');
  const conversations = new Map<string, DemoInteraction[]>();
  for (const interaction of interactions) {
    if (interaction.confidentiality === 'PRIVATE') continue;
    for (const issue of interaction.issues) {
      for (const { id } of interaction.participants) {
        const key = issue.id + id;
        const known = conversations.get(key);
        if (known) known.push(interaction);
        else conversations.set(key, [interaction]);
      }
    }
  }

  const perIssue = assessmentCount / issues.length;
  return issues
    .flatMap((issue, index) => {
      // Every issue its share; a lively one has more stakeholders, assessed less often.
      const wanted = Math.round(perIssue * (index + 1)) - Math.round(perIssue * index);
      const rows: AssessmentRow[] = [];
      for (const stakeholder of field.ofIssue.get(issue.id) ?? []) {
        if (rows.length >= wanted) break;
        const many = Math.min(wanted - rows.length, random.weighted([[1, 20], [2, 30], [3, 28], [4, 14], [5, 8]]));
        rows.push(...drift(random, today, issue, stakeholder, conversations.get(issue.id + stakeholder.id) ?? [], many));
      }
      return rows;
    })
    .sort((a, b) => (a.assessed_at < b.assessed_at ? -1 : a.assessed_at > b.assessed_at ? 1 : 0));
}

/** One stakeholder on one issue: a stance that wanders, and an assessor who gets surer of it. */
function drift(
  random: Random, today: Day, issue: DemoIssue, stakeholder: DemoStakeholder, heard: readonly DemoInteraction[], count: number,
): AssessmentRow[] {
  const [tendency, decision, opinion] = tendencies[stakeholder.category] ?? [0.2, 2, 2];
  const bounded = (value: number): number => Math.max(1, Math.min(5, Math.round(value)));
  const from = Math.max(at(issue.start, 720).getTime(), stakeholder.created.getTime() + 3_600_000);
  const until = at(today - 1, 18 * 60).getTime();
  const moments = Array.from({ length: count }, () => {
    const interaction = heard.length > 0 && random.chance(0.6) ? random.pick(heard) : undefined;
    const time = interaction ? Date.parse(interaction.created_at) : from + random.next() * Math.max(0, until - from);
    return { time, interaction };
  }).sort((a, b) => a.time - b.time);

  let stance = tendency + (random.next() - 0.5) * 3;
  let interest = random.int(2, 5);
  return moments.map(({ time, interaction }, index) => {
    stance += (random.next() - 0.45) * 1.1;
    interest = bounded(interest + random.int(-1, 1));
    const unknown = index === 0 && !interaction && random.chance(0.16);
    const divided = !unknown && stakeholder.kind === 'ORGANISATION' && random.chance(0.12);
    const assessed = new Date(time);
    const score = (value: number): number | null => (random.chance(0.1) ? null : bounded(value));
    return {
      id: random.id(assessed), issue_id: issue.id, stakeholder_id: stakeholder.id,
      stance: unknown ? 'UNKNOWN' : divided ? 'DIVIDED' : (scale[bounded(stance + 3) - 1] ?? 'NEUTRAL'),
      confidence: random.weighted(interaction ? [['STATED', 8], ['RECORDED', 2]] : [['SUSPECTED', 5], ['INFERRED', 4], ['RECORDED', index]]),
      decision_power: score(decision + random.next() * 2 - 1), opinion_power: score(opinion + random.next() * 2 - 1),
      interest: score(interest), willingness_to_act: score(1 + Math.abs(stance) + random.next() * 1.5),
      note: random.chance(0.3) ? random.pick(notes) : null, assessed_at: assessed.toISOString(),
      assessed_by: interaction?.logged_by ?? issue.regisseur_id, interaction_id: interaction?.id ?? null,
    };
  });
}
