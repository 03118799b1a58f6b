import { giveAddresses } from './addresses.js';
import { makeAssessments } from './assessments.js';
import { makeBriefs } from './briefs.js';
import { dayOf } from './calendar.js';
import { makeCommitments } from './commitments.js';
import { makeConsents } from './consents.js';
import { makeInteractions, type InteractionData } from './interactions.js';
import { makeIssues, type IssueData } from './issues.js';
import { makeLists } from './lists.js';
import { makeOpinionLeaders } from './opinion-leaders.js';
import { makeOrganisations, type DemoOrganisation } from './organisations.js';
import { makePeople, type DemoPerson } from './people.js';
import { makePlayingField } from './playing-field.js';
import type { AffiliationRow, AssessmentRow, BriefSectionRow, CommitmentRow, ConsentEventRow, ContactListRow, DecisionMomentRow, OpinionLeaderRow } from './rows.js';
import { makeUsers, type DemoUser } from './users.js';

export interface DemoData extends IssueData, InteractionData {
  users: DemoUser[];
  briefSections: BriefSectionRow[];
  decisionMoments: DecisionMomentRow[];
  organisations: DemoOrganisation[];
  people: DemoPerson[];
  affiliations: AffiliationRow[];
  opinionLeaders: OpinionLeaderRow[];
  commitments: CommitmentRow[];
  assessments: AssessmentRow[];
  consentEvents: ConsentEventRow[];
  contactLists: ContactListRow[];
}

/** All rows of the demo, seen from `today` (an ISO date); the same day gives the same rows. */
export function makeDemoData(today: string): DemoData {
  const day = dayOf(today);
  const users = makeUsers(day);
  const issueData = makeIssues(day, users);
  const organisations = makeOrganisations(day, users);
  const { people, affiliations } = makePeople(day, users, organisations);
  giveAddresses(people, organisations);
  const jeugd = issueData.themes.find(({ name }) => name === 'Jeugd')?.id;
  const field = makePlayingField(people, organisations, issueData.issues, (issue) => issue.theme_id === jeugd);
  const interactionData = makeInteractions(day, users, issueData.issues, field);
  return {
    users, ...issueData, ...makeBriefs(day, issueData.issues), organisations, people, affiliations, ...interactionData,
    opinionLeaders: makeOpinionLeaders(people, organisations),
    commitments: makeCommitments(day, users, issueData.issues, interactionData.interactions),
    assessments: makeAssessments(day, issueData.issues, field, interactionData.interactions),
    consentEvents: makeConsents(day, users, people),
    contactLists: makeLists(day, users, issueData.themes),
  };
}
