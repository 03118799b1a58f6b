import { at, isHoliday, weekday, workdayFrom, type Day } from './calendar.js';
import { issueTexts, type IssueText, type Stage } from './issue-texts.js';
import { Random } from './random.js';
import type { IssueRow, RelatedThemeRow, StageChangeRow, TeamMemberRow, ThemeRow } from './rows.js';
import { themeTexts, type ThemeKey } from './themes.js';
import type { DemoUser } from './users.js';

export interface DemoIssue extends IssueRow {
  text: IssueText;
  start: Day;
  /** since which day it is in which stage, oldest first */
  stages: { stage: Stage; from: Day }[];
  team: string[];
}

export interface IssueData {
  themes: ThemeRow[];
  issues: DemoIssue[];
  relatedThemes: RelatedThemeRow[];
  team: TeamMemberRow[];
  stageChanges: StageChangeRow[];
}

// What an issue went through before it got where it is.
const paths: Record<Stage, readonly Stage[]> = {
  SIGNAL: ['SIGNAL'],
  POTENTIAL: ['SIGNAL', 'POTENTIAL'],
  EMERGING: ['SIGNAL', 'POTENTIAL', 'EMERGING'],
  CURRENT: ['SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT'],
  CRISIS: ['POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS'],
  DORMANT: ['SIGNAL', 'EMERGING', 'CURRENT', 'DORMANT'],
  CLOSED: ['SIGNAL', 'EMERGING', 'CURRENT', 'CLOSED'],
};

// Days since it began, and since it came into its present stage: at least, at most.
const ages: Record<Stage, readonly [number, number, number, number]> = {
  SIGNAL: [40, 320, 40, 320],
  POTENTIAL: [200, 900, 60, 190],
  EMERGING: [400, 1300, 50, 300],
  CURRENT: [1000, 1950, 60, 500],
  CRISIS: [1200, 1950, 18, 60],
  DORMANT: [1500, 1950, 150, 600],
  CLOSED: [1500, 1950, 60, 500],
};

const reasons: Record<Stage, readonly string[]> = {
  SIGNAL: ['Signaal van meerdere leden in de regio.', 'Opgemerkt in de omgevingsanalyse.', 'Vraag uit de ledenraad.'],
  POTENTIAL: ['Drie leden melden hetzelfde; we volgen het actief.', 'Onderzoek bevestigt het beeld van leden.', 'Ministerie kondigt een verkenning aan.'],
  EMERGING: ['Kamervragen gesteld; de media pakken het op.', 'Koepels vragen ons om een gezamenlijke lijn.', 'Het onderwerp staat op de agenda van de commissie.'],
  CURRENT: ['Er ligt een voorstel waarover dit jaar besloten wordt.', 'Bestuur heeft het tot prioriteit benoemd.', 'Besluitvorming in de Kamer is gepland.'],
  CRISIS: ['Leden worden nu geraakt; dagelijks contact nodig.', 'Plotselinge aankondiging; er moet binnen weken worden gehandeld.', 'Landelijke media, en de gesprekken liggen stil.'],
  DORMANT: ['Geen besluitvorming meer te verwachten dit jaar.', 'Uitspraak afgewacht; voorlopig geen actie nodig.'],
  CLOSED: ['Doel bereikt; overgedragen aan de werkgroep.', 'Afgerond met publicatie; alleen nog nazorg.'],
};

export function makeIssues(today: Day, users: readonly DemoUser[]): IssueData {
  const random = new Random('issues');
  const userOf = (key: string): DemoUser => {
    const user = users.find((candidate) => candidate.key === key);
    if (!user) throw new Error(`No user ${key}`);
    return user;
  };
  const begin = at(workdayFrom(today - 1960), 10 * 60);
  const themeIds = new Map<ThemeKey, string>();
  const themes = themeTexts.map(([key, name, description, regisseur]) => {
    const id = random.id(begin);
    themeIds.set(key, id);
    return { id, name, description, regisseur_id: userOf(regisseur).id, created_at: begin.toISOString(), updated_at: begin.toISOString() };
  });
  const themeId = (key: ThemeKey): string => themeIds.get(key) ?? '';

  const data: IssueData = { themes, issues: [], relatedThemes: [], team: [], stageChanges: [] };
  const colleagues = users.filter(({ active, roles }) => active && roles.some((role) => role === 'REGISSEUR' || role === 'EXPERT'));
  for (const text of issueTexts) {
    const [, , , regisseurKey] = themeTexts.find(([key]) => key === text.theme) ?? themeTexts[0];
    const usual = regisseurKey.startsWith('regisseur') || random.chance(0.88);
    const regisseur = userOf(usual ? regisseurKey : random.pick(['regisseur', 'regisseur2', 'noor.ozdemir']));
    const stages = makeStages(random, text.stage, today);
    const start = stages[0]?.from ?? today;
    const created = at(start, random.int(540, 1000));
    const id = random.id(created);

    stages.forEach(({ stage, from }, index) => {
      const when = index === 0 ? created : at(from, random.int(540, 1020));
      const reason = random.pick(reasons[stage]);
      data.stageChanges.push({ id: random.id(when), issue_id: id, stage, reason, at: when.toISOString(), by_id: regisseur.id });
    });
    const team = makeTeam(random, id, regisseur, colleagues, userOf);
    data.team.push(...team);
    data.relatedThemes.push(...(text.related ?? []).map((key) => ({ issue_id: id, theme_id: themeId(key) })));
    const [impact, urgency, influenceability] = text.scores;
    data.issues.push({
      id, kind: text.kind, title: text.title, summary: text.summary, goal: text.goal, stage: text.stage, impact, urgency,
      influenceability,
      theme_id: themeId(text.theme), regisseur_id: regisseur.id, parent_id: null, tags: [...text.tags], version: stages.length,
      created_at: created.toISOString(), updated_at: data.stageChanges.at(-1)?.at ?? created.toISOString(),
      text, start, stages, team: [regisseur.id, ...team.map(({ user_id }) => user_id)],
    });
  }
  for (const issue of data.issues) issue.parent_id = data.issues.find(({ title }) => title === issue.text.parent)?.id ?? null;
  // A main issue must be there before its sub-issues.
  data.issues.sort((a, b) => Number(a.parent_id !== null) - Number(b.parent_id !== null));
  return data;
}

function makeStages(random: Random, last: Stage, today: Day): DemoIssue['stages'] {
  const path = paths[last];
  const [youngest, oldest, lastAtLeast, lastAtMost] = ages[last];
  const lastFrom = today - random.int(lastAtLeast, lastAtMost);
  const start = path.length === 1 ? lastFrom : Math.min(today - random.int(youngest, oldest), lastFrom - 60);
  return path.map((stage, index) => {
    const even = start + ((lastFrom - start) * index) / Math.max(1, path.length - 1);
    const inner = index > 0 && index < path.length - 1;
    const spread = (lastFrom - start) / path.length / 3;
    let from = Math.round(even + (inner ? (random.next() - 0.5) * spread : 0));
    while (weekday(from) % 6 === 0 || isHoliday(from)) from--;
    return { stage, from };
  });
}

function makeTeam(
  random: Random, issueId: string, regisseur: DemoUser, colleagues: readonly DemoUser[], userOf: (key: string) => DemoUser,
): TeamMemberRow[] {
  const members = new Map<string, string>([[userOf(random.chance(0.8) ? 'director' : 'renee.dancona').id, 'ACCOUNTABLE']]);
  const others = random.sample(colleagues.filter(({ id }) => id !== regisseur.id), random.int(1, 3));
  others.forEach(({ id }, index) => members.set(id, index === 0 && random.chance(0.6) ? 'RESPONSIBLE' : 'CONSULTED'));
  if (random.chance(0.5)) members.set(userOf('expert').id, 'CONSULTED');
  if (random.chance(0.6)) members.set(userOf(random.pick(['communications', 'jasper.dijkgraaf'])).id, 'INFORMED');
  return [...members].map(([user_id, role]) => ({ issue_id: issueId, user_id, role }));
}

/** The stage that an issue was in on a day; undefined before it began. */
export function stageOn(issue: DemoIssue, day: Day): Stage | undefined {
  return issue.stages.findLast(({ from }) => from <= day)?.stage;
}
