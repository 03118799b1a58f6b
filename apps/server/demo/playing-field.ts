import type { DemoIssue } from './issues.js';
import type { DemoOrganisation } from './organisations.js';
import type { DemoPerson } from './people.js';
import { Random } from './random.js';

export type DemoStakeholder = DemoPerson | DemoOrganisation;

/** Who matters to an issue, the most important first; and whom the office knows best, whatever the issue. */
export interface PlayingField {
  everyone: DemoStakeholder[];
  ofIssue: Map<string, DemoStakeholder[]>;
}

// Whom an office of a trade association speaks: often those who decide, then its members.
const prominence: Record<string, number> = {
  tweede_kamer: 9, ministerie: 9, kabinet: 5, koepel: 8, vakbond: 4, adviesraad_planbureau: 4, kennisinstituut: 3, media: 3,
  lid: 3, financier: 2,
  gemeente: 1.6, brancheorganisatie: 4, beroepsvereniging: 4, clienten_bewoners: 1.5, uitvoering_toezicht: 1.5,
  maatschappelijk: 1.2,
};

const fieldSize = 180;

export function makePlayingField(
  people: readonly DemoPerson[], organisations: readonly DemoOrganisation[], issues: readonly DemoIssue[],
  /** on which the people at members in Utrecht are close by, so that the list of those who stand with us there is not empty */
  isNear: (issue: DemoIssue) => boolean,
): PlayingField {
  const random = new Random('playing field');
  // A weighted order without repetition (Efraimidis and Spirakis).
  const rank = (stakeholder: DemoStakeholder): number =>
    random.next() ** (1 / ((prominence[stakeholder.category] ?? 0.7) * (stakeholder.kind === 'PERSON' ? 1 : 0.6)));
  const everyone = [...people, ...organisations]
    .map((stakeholder) => ({ stakeholder, rank: rank(stakeholder) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ stakeholder }) => stakeholder);

  const prominent = everyone.slice(0, 1500);
  const fieldOf = (): DemoStakeholder[] => {
    const usual = Array.from({ length: 60 }, () => random.zipf(prominent));
    return random.shuffle([...new Set([...usual, ...random.sample(prominent, fieldSize)])]);
  };
  const near = people.filter((person) => person.organisations.some(({ category, city }) => category === 'lid' && city === 'Utrecht'));
  const ofIssue = (issue: DemoIssue): DemoStakeholder[] => {
    const field = fieldOf();
    return isNear(issue) ? [...new Set([...field.slice(0, 20), ...near, ...field])] : field;
  };
  return { everyone, ofIssue: new Map(issues.map((issue) => [issue.id, ofIssue(issue)])) };
}
