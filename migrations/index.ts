import { Foundation1764000001000 } from './1764000001000-foundation.js';
import { Identity1764000002000 } from './1764000002000-identity.js';
import { Stakeholders1764000003000 } from './1764000003000-stakeholders.js';
import { Issues1764000004000 } from './1764000004000-issues.js';
import { Interactions1764000005000 } from './1764000005000-interactions.js';
import { Consent1764000006000 } from './1764000006000-consent.js';
import { Search1764000007000 } from './1764000007000-search.js';
import { ReferenceData1764000008000 } from './1764000008000-reference-data.js';
import { IssueBrief1764000009000 } from './1764000009000-issue-brief.js';
import { Office1764000010000 } from './1764000010000-office.js';
import { Lists1764000011000 } from './1764000011000-lists.js';
import { ConsentLinks1764000012000 } from './1764000012000-consent-links.js';
import { ChangedJobs1764000012500 } from './1764000012500-changed-jobs.js';
import { Imports1764000013000 } from './1764000013000-imports.js';
import { Duplicates1764000014000 } from './1764000014000-duplicates.js';
import { Privacy1764000015000 } from './1764000015000-privacy.js';
import { Idempotency1764000016000 } from './1764000016000-idempotency.js';
import { ColleagueQuestions1764000018000 } from './1764000018000-colleague-questions.js';
import { DecisionMoments1764000019000 } from './1764000019000-decision-moments.js';
import { DuplicateTraits1764000019500 } from './1764000019500-duplicate-traits.js';
import { SearchStart1764000020000 } from './1764000020000-search-start.js';

/** Every migration, in the order in which they are run. */
export const migrations = [
  Foundation1764000001000,
  Identity1764000002000,
  Stakeholders1764000003000,
  Issues1764000004000,
  Interactions1764000005000,
  Consent1764000006000,
  Search1764000007000,
  ReferenceData1764000008000,
  IssueBrief1764000009000,
  Office1764000010000,
  Lists1764000011000,
  ConsentLinks1764000012000,
  ChangedJobs1764000012500,
  Imports1764000013000,
  Duplicates1764000014000,
  Privacy1764000015000,
  Idempotency1764000016000,
  ColleagueQuestions1764000018000,
  DecisionMoments1764000019000,
  DuplicateTraits1764000019500,
  SearchStart1764000020000,
];
