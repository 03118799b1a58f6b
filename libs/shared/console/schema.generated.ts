export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  EmailAddress: { input: string; output: string; }
  PhoneNumber: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type SortOrder =
  | 'ASC'
  | 'DESC';

export type Paging = {
  /** 1-based */
  page?: InputMaybe<Scalars['Int']['input']>;
  perPage?: InputMaybe<Scalars['Int']['input']>;
  /** pageInfo.endCursor of the page before; replaces page (keyset paging, constant cost at any depth) */
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Role =
  | 'REGISSEUR'
  | 'DIRECTOR'
  | 'BOARD'
  | 'COMMUNICATIONS'
  | 'EXPERT'
  | 'CONTROLLER'
  | 'ADMIN';

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email: Scalars['EmailAddress']['output'];
  roles: Array<Role>;
  jobTitle?: Maybe<Scalars['String']['output']>;
  locale: Scalars['String']['output'];
  active: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

export type Resource =
  | 'THEMES'
  | 'ISSUES'
  | 'STAKEHOLDERS'
  | 'CONTACT_DETAILS'
  | 'POSITIONS'
  | 'INTERACTIONS'
  | 'COMMITMENTS'
  | 'CONSENT'
  | 'CONTACT_LISTS'
  | 'LIST_EXPORTS'
  | 'IMPORTS'
  | 'PORTFOLIO'
  | 'HISTORY'
  | 'ADMINISTRATION';

/** what the viewer's roles grant on a kind of record; the rules on single records come on top */
export type Right = {
  __typename?: 'Right';
  resource: Resource;
  read: Scalars['Boolean']['output'];
  write: Scalars['Boolean']['output'];
};

export type Theme = {
  __typename?: 'Theme';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  regisseur?: Maybe<User>;
  version: Scalars['Int']['output'];
  issueCount: Scalars['Int']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Category = {
  __typename?: 'Category';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  active: Scalars['Boolean']['output'];
};

export type InteractionType = {
  __typename?: 'InteractionType';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  active: Scalars['Boolean']['output'];
};

export type Purpose = {
  __typename?: 'Purpose';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  active: Scalars['Boolean']['output'];
};

export type StakeholderKind =
  | 'PERSON'
  | 'ORGANISATION';

export type Stakeholder = {
  id: Scalars['ID']['output'];
  kind: StakeholderKind;
  /** as a reader expects it: 'Piet den Boer', 'Gemeente Utrecht' */
  displayName: Scalars['String']['output'];
  /** as a list sorts it: 'Boer, Piet den' */
  sortName: Scalars['String']['output'];
  category?: Maybe<Category>;
  tags: Array<Scalars['String']['output']>;
  email?: Maybe<Scalars['EmailAddress']['output']>;
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  relationOwner?: Maybe<User>;
  opinionLeader?: Maybe<OpinionLeaderProfile>;
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  positions: Array<Position>;
  interactions: InteractionPage;
  commitments: Array<Commitment>;
  consents: Array<Consent>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type StakeholderInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

export type Person = Stakeholder & {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  kind: StakeholderKind;
  displayName: Scalars['String']['output'];
  sortName: Scalars['String']['output'];
  category?: Maybe<Category>;
  tags: Array<Scalars['String']['output']>;
  email?: Maybe<Scalars['EmailAddress']['output']>;
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  relationOwner?: Maybe<User>;
  opinionLeader?: Maybe<OpinionLeaderProfile>;
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  positions: Array<Position>;
  interactions: InteractionPage;
  commitments: Array<Commitment>;
  consents: Array<Consent>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  initials?: Maybe<Scalars['String']['output']>;
  givenName?: Maybe<Scalars['String']['output']>;
  surnamePrefix?: Maybe<Scalars['String']['output']>;
  surname: Scalars['String']['output'];
  formOfAddress: FormOfAddress;
  /** 'Geachte mevrouw Den Boer,' */
  salutation: Scalars['String']['output'];
  partnerSurname?: Maybe<Scalars['String']['output']>;
  /** Belgian: sorted on the full surname, prefix included */
  sortOnPrefix: Scalars['Boolean']['output'];
  /** current first, then by start, newest first */
  affiliations: Array<Affiliation>;
};


export type PersonInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

export type Organisation = Stakeholder & {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  kind: StakeholderKind;
  displayName: Scalars['String']['output'];
  sortName: Scalars['String']['output'];
  category?: Maybe<Category>;
  tags: Array<Scalars['String']['output']>;
  email?: Maybe<Scalars['EmailAddress']['output']>;
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  relationOwner?: Maybe<User>;
  opinionLeader?: Maybe<OpinionLeaderProfile>;
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  positions: Array<Position>;
  interactions: InteractionPage;
  commitments: Array<Commitment>;
  consents: Array<Consent>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  website?: Maybe<Scalars['URL']['output']>;
  kvkNumber?: Maybe<Scalars['String']['output']>;
  /** a member of the association since; null where it is none */
  memberSince?: Maybe<Scalars['Date']['output']>;
  affiliations: Array<Affiliation>;
};


export type OrganisationInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

export type FormOfAddress =
  | 'MR'
  | 'MRS'
  | 'NEUTRAL';

/** a dated role of a person at an organisation; a person can hold several at once */
export type Affiliation = {
  __typename?: 'Affiliation';
  id: Scalars['ID']['output'];
  person: Person;
  organisation: Organisation;
  function?: Maybe<Scalars['String']['output']>;
  startedOn?: Maybe<Scalars['Date']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  primary: Scalars['Boolean']['output'];
};

/** what makes a person or an organisation an opinion leader */
export type OpinionLeaderProfile = {
  __typename?: 'OpinionLeaderProfile';
  /** 1 (local) to 5 (national) */
  reach: Scalars['Int']['output'];
  channels: Array<Scalars['String']['output']>;
  topics: Array<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
};

export type PersonPage = {
  __typename?: 'PersonPage';
  items: Array<Person>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type OrganisationPage = {
  __typename?: 'OrganisationPage';
  items: Array<Organisation>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type StakeholderPage = {
  __typename?: 'StakeholderPage';
  items: Array<Stakeholder>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

/** fields of one object are joined with AND; a list field matches any of its values */
export type StakeholderFilter = {
  all?: InputMaybe<Array<StakeholderFilter>>;
  any?: InputMaybe<Array<StakeholderFilter>>;
  not?: InputMaybe<StakeholderFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** names, e-mail addresses, telephone numbers in any notation, organisation names; accents folded, inside words too */
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<StakeholderKind>;
  categoryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  tagIn?: InputMaybe<Array<Scalars['String']['input']>>;
  cityIn?: InputMaybe<Array<Scalars['String']['input']>>;
  member?: InputMaybe<Scalars['Boolean']['input']>;
  opinionLeader?: InputMaybe<Scalars['Boolean']['input']>;
  relationOwnerIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  affiliation?: InputMaybe<AffiliationFilter>;
  position?: InputMaybe<PositionFilter>;
  interaction?: InputMaybe<InteractionMatch>;
  consent?: InputMaybe<ConsentFilter>;
  /** no interaction at all since this day */
  notContactedSince?: InputMaybe<Scalars['Date']['input']>;
  /** default false: archived records are left out */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AffiliationFilter = {
  organisationIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  organisationCategoryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  functionContains?: InputMaybe<Scalars['String']['input']>;
  current?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PositionFilter = {
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  stanceIn?: InputMaybe<Array<Stance>>;
  minDecisionPower?: InputMaybe<Scalars['Int']['input']>;
  minOpinionPower?: InputMaybe<Scalars['Int']['input']>;
  minInterest?: InputMaybe<Scalars['Int']['input']>;
};

export type InteractionMatch = {
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  loggedByIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  typeIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ConsentFilter = {
  purpose: Scalars['String']['input'];
  channel: Channel;
  statusIn: Array<ConsentStatus>;
};

export type StakeholderSortField =
  | 'SORT_NAME'
  | 'CATEGORY'
  | 'CITY'
  | 'LAST_INTERACTION_AT'
  | 'CREATED_AT'
  | 'UPDATED_AT';

export type StakeholderSort = {
  field: StakeholderSortField;
  order?: SortOrder;
};

export type IssueKind =
  | 'POLITICAL'
  | 'SECTOR';

export type IssueStage =
  | 'SIGNAL'
  | 'POTENTIAL'
  | 'EMERGING'
  | 'CURRENT'
  | 'CRISIS'
  | 'DORMANT'
  | 'CLOSED';

export type TeamRole =
  | 'RESPONSIBLE'
  | 'ACCOUNTABLE'
  | 'CONSULTED'
  | 'INFORMED';

export type Issue = {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
  kind: IssueKind;
  title: Scalars['String']['output'];
  summary?: Maybe<Scalars['String']['output']>;
  /** what the association wants to have reached */
  goal?: Maybe<Scalars['String']['output']>;
  stage: IssueStage;
  stageChanges: Array<StageChange>;
  /** 1 to 5: the consequences for the members */
  impact: Scalars['Int']['output'];
  /** 1 to 5: how soon it bites */
  urgency: Scalars['Int']['output'];
  /** 1 to 5: how far the association can sway it */
  influenceability: Scalars['Int']['output'];
  theme: Theme;
  relatedThemes: Array<Theme>;
  regisseur: User;
  team: Array<TeamMember>;
  parent?: Maybe<Issue>;
  children: Array<Issue>;
  tags: Array<Scalars['String']['output']>;
  positions: Array<Position>;
  stanceBalance: Array<StanceCount>;
  interactions: InteractionPage;
  /** how much happened in the last `days` days */
  activity: IssueActivity;
  commitments: Array<Commitment>;
  health: IssueHealth;
  priority: Explained;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type IssueInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};


export type IssueActivityArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

export type StageChange = {
  __typename?: 'StageChange';
  stage: IssueStage;
  reason: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  by: User;
};

export type TeamMember = {
  __typename?: 'TeamMember';
  user: User;
  role: TeamRole;
};

export type StanceCount = {
  __typename?: 'StanceCount';
  stance: Stance;
  count: Scalars['Int']['output'];
};

export type IssueActivity = {
  __typename?: 'IssueActivity';
  interactions: Scalars['Int']['output'];
  stakeholders: Scalars['Int']['output'];
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HealthStatus =
  | 'GOOD'
  | 'ATTENTION'
  | 'CRITICAL';

export type IssueHealth = {
  __typename?: 'IssueHealth';
  status: HealthStatus;
  score: Scalars['Float']['output'];
  reasons: Array<Reason>;
};

/** a score that can be taken apart: the reasons' points add up to it */
export type Explained = {
  __typename?: 'Explained';
  score: Scalars['Float']['output'];
  reasons: Array<Reason>;
};

export type Reason = {
  __typename?: 'Reason';
  /** a stable message key */
  code: Scalars['String']['output'];
  points: Scalars['Float']['output'];
  /** what the message needs: numbers, dates, names */
  detail?: Maybe<Scalars['String']['output']>;
};

export type IssuePage = {
  __typename?: 'IssuePage';
  items: Array<Issue>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type IssueFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<IssueKind>;
  stageIn?: InputMaybe<Array<IssueStage>>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  regisseurIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  teamMemberIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  tagIn?: InputMaybe<Array<Scalars['String']['input']>>;
  minImpact?: InputMaybe<Scalars['Int']['input']>;
  minUrgency?: InputMaybe<Scalars['Int']['input']>;
  stakeholderIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IssueSortField =
  | 'TITLE'
  | 'STAGE'
  | 'IMPACT'
  | 'URGENCY'
  | 'PRIORITY'
  | 'UPDATED_AT'
  | 'CREATED_AT';

export type IssueSort = {
  field: IssueSortField;
  order?: SortOrder;
};

export type Stance =
  | 'STRONGLY_OPPOSED'
  | 'OPPOSED'
  | 'NEUTRAL'
  | 'SUPPORTIVE'
  | 'STRONGLY_SUPPORTIVE'
  | 'UNKNOWN'
  | 'DIVIDED';

export type Confidence =
  | 'SUSPECTED'
  | 'INFERRED'
  | 'STATED'
  | 'RECORDED';

export type EngagementStrategy =
  | 'MONITOR'
  | 'KEEP_INFORMED'
  | 'KEEP_SATISFIED'
  | 'MANAGE_CLOSELY';

/** the latest assessment of one stakeholder on one issue, with those before it */
export type Position = {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
  issue: Issue;
  stakeholder: Stakeholder;
  stance: Stance;
  confidence: Confidence;
  decisionPower?: Maybe<Scalars['Int']['output']>;
  opinionPower?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Int']['output']>;
  willingnessToAct?: Maybe<Scalars['Int']['output']>;
  /** derived from the power and the interest (Mendelow) */
  strategy?: Maybe<EngagementStrategy>;
  note?: Maybe<Scalars['String']['output']>;
  assessedAt: Scalars['DateTime']['output'];
  assessedBy: User;
  history: Array<Assessment>;
};

export type Assessment = {
  __typename?: 'Assessment';
  id: Scalars['ID']['output'];
  stance: Stance;
  confidence: Confidence;
  decisionPower?: Maybe<Scalars['Int']['output']>;
  opinionPower?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Int']['output']>;
  willingnessToAct?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  assessedAt: Scalars['DateTime']['output'];
  assessedBy: User;
  /** the conversation that it rests on */
  interaction?: Maybe<Interaction>;
};

export type Direction =
  | 'OUTBOUND'
  | 'INBOUND'
  | 'MUTUAL';

export type Confidentiality =
  /** everyone in the office */
  | 'OFFICE'
  /** the logger, the colleagues who took part, the teams of its issues and the directors */
  | 'TEAM'
  /** the logger and the colleagues who took part, nobody else */
  | 'PRIVATE';

export type Interaction = {
  __typename?: 'Interaction';
  id: Scalars['ID']['output'];
  type: InteractionType;
  direction: Direction;
  occurredAt: Scalars['DateTime']['output'];
  durationMinutes?: Maybe<Scalars['Int']['output']>;
  subject: Scalars['String']['output'];
  notes?: Maybe<Scalars['String']['output']>;
  confidentiality: Confidentiality;
  loggedBy: User;
  colleagues: Array<User>;
  participants: Array<Stakeholder>;
  /** one conversation, several issues: what was said on each */
  discussionPoints: Array<DiscussionPoint>;
  commitments: Array<Commitment>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DiscussionPoint = {
  __typename?: 'DiscussionPoint';
  issue: Issue;
  note?: Maybe<Scalars['String']['output']>;
};

export type InteractionPage = {
  __typename?: 'InteractionPage';
  items: Array<Interaction>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type InteractionFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  typeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  loggedByIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** the logger or a colleague who took part */
  regisseurIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  participantIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InteractionSortField =
  | 'OCCURRED_AT'
  | 'CREATED_AT'
  | 'SUBJECT';

export type InteractionSort = {
  field: InteractionSortField;
  order?: SortOrder;
};

export type CommitmentDirection =
  | 'MADE'
  | 'RECEIVED';

export type CommitmentStatus =
  | 'OPEN'
  | 'FULFILLED'
  | 'CANCELLED';

export type Commitment = {
  __typename?: 'Commitment';
  id: Scalars['ID']['output'];
  direction: CommitmentDirection;
  description: Scalars['String']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  status: CommitmentStatus;
  overdue: Scalars['Boolean']['output'];
  /** the colleague who keeps it, or who watches that it is kept */
  owner: User;
  stakeholder?: Maybe<Stakeholder>;
  issue?: Maybe<Issue>;
  interaction?: Maybe<Interaction>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type CommitmentPage = {
  __typename?: 'CommitmentPage';
  items: Array<Commitment>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type CommitmentFilter = {
  ownerIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  stakeholderIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  statusIn?: InputMaybe<Array<CommitmentStatus>>;
  direction?: InputMaybe<CommitmentDirection>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type CommitmentSortField =
  | 'DUE_ON'
  | 'CREATED_AT'
  | 'STATUS';

export type CommitmentSort = {
  field: CommitmentSortField;
  order?: SortOrder;
};

export type Channel =
  | 'EMAIL'
  | 'POST'
  | 'PHONE';

export type ConsentStatus =
  | 'NOT_ASKED'
  | 'GRANTED'
  | 'WITHDRAWN'
  | 'OBJECTED';

/** where a person stands for one purpose over one channel, with every event that led there */
export type Consent = {
  __typename?: 'Consent';
  purpose: Purpose;
  channel: Channel;
  status: ConsentStatus;
  since?: Maybe<Scalars['DateTime']['output']>;
  events: Array<ConsentEvent>;
};

export type ConsentEvent = {
  __typename?: 'ConsentEvent';
  status: ConsentStatus;
  at: Scalars['DateTime']['output'];
  by: User;
  source: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type RecordType =
  | 'PERSON'
  | 'ORGANISATION'
  | 'ISSUE'
  | 'INTERACTION'
  | 'COMMITMENT'
  | 'THEME'
  | 'CONTACT_LIST'
  | 'USER';

export type SearchHit = {
  __typename?: 'SearchHit';
  recordType: RecordType;
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  subtitle?: Maybe<Scalars['String']['output']>;
  score: Scalars['Float']['output'];
};

/** one change of one record, as the database stored it; appended, never altered */
export type Change = {
  __typename?: 'Change';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by?: Maybe<User>;
  recordType: RecordType;
  recordId: Scalars['ID']['output'];
  action: ChangeAction;
  fields: Array<FieldChange>;
};

export type ChangeAction =
  | 'CREATED'
  | 'UPDATED'
  | 'DELETED';

export type FieldChange = {
  __typename?: 'FieldChange';
  field: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

export type ChangePage = {
  __typename?: 'ChangePage';
  items: Array<Change>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type Query = {
  __typename?: 'Query';
  /** who is signed in; null for nobody */
  viewer?: Maybe<User>;
  /** what the viewer may do, so that a client shows no more than that; empty for nobody */
  viewerRights: Array<Right>;
  user?: Maybe<User>;
  theme?: Maybe<Theme>;
  commitment?: Maybe<Commitment>;
  /** whom the viewer met last, latest first; what a form offers before anything is typed */
  recentStakeholders: Array<Stakeholder>;
  /** active records that might be the person about to be created, likeliest first */
  similarStakeholders: Array<Stakeholder>;
  users: Array<User>;
  themes: Array<Theme>;
  categories: Array<Category>;
  interactionTypes: Array<InteractionType>;
  purposes: Array<Purpose>;
  stakeholders: StakeholderPage;
  people: PersonPage;
  organisations: OrganisationPage;
  stakeholder?: Maybe<Stakeholder>;
  person?: Maybe<Person>;
  organisation?: Maybe<Organisation>;
  issues: IssuePage;
  issue?: Maybe<Issue>;
  interactions: InteractionPage;
  interaction?: Maybe<Interaction>;
  commitments: CommitmentPage;
  /** one index over everything the viewer may see, best first */
  search: Array<SearchHit>;
  history: ChangePage;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecentStakeholdersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySimilarStakeholdersArgs = {
  kind: StakeholderKind;
  name: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUsersArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryStakeholdersArgs = {
  filter?: InputMaybe<StakeholderFilter>;
  sort?: InputMaybe<Array<StakeholderSort>>;
  paging?: InputMaybe<Paging>;
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<StakeholderFilter>;
  sort?: InputMaybe<Array<StakeholderSort>>;
  paging?: InputMaybe<Paging>;
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<StakeholderFilter>;
  sort?: InputMaybe<Array<StakeholderSort>>;
  paging?: InputMaybe<Paging>;
};


export type QueryStakeholderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
  sort?: InputMaybe<Array<IssueSort>>;
  paging?: InputMaybe<Paging>;
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInteractionsArgs = {
  filter?: InputMaybe<InteractionFilter>;
  sort?: InputMaybe<Array<InteractionSort>>;
  paging?: InputMaybe<Paging>;
};


export type QueryInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  sort?: InputMaybe<Array<CommitmentSort>>;
  paging?: InputMaybe<Paging>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHistoryArgs = {
  recordType: RecordType;
  recordId: Scalars['ID']['input'];
  paging?: InputMaybe<Paging>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** sets the session cookie */
  signIn: User;
  signOut: Scalars['Boolean']['output'];
  changePassword: Scalars['Boolean']['output'];
  setLocale: User;
  createUser: User;
  /** a user made inactive cannot sign in and is signed out at once */
  updateUser: User;
  createTheme: Theme;
  updateTheme: Theme;
  archiveTheme: Theme;
  restoreTheme: Theme;
  createCategory: Category;
  updateCategory: Category;
  createInteractionType: InteractionType;
  updateInteractionType: InteractionType;
  createPurpose: Purpose;
  updatePurpose: Purpose;
  createPerson: Person;
  updatePerson: Person;
  createOrganisation: Organisation;
  updateOrganisation: Organisation;
  archiveStakeholder: Stakeholder;
  restoreStakeholder: Stakeholder;
  setOpinionLeaderProfile: Stakeholder;
  startAffiliation: Affiliation;
  endAffiliation: Affiliation;
  createIssue: Issue;
  updateIssue: Issue;
  changeIssueStage: Issue;
  setIssueTeam: Issue;
  archiveIssue: Issue;
  restoreIssue: Issue;
  /** appends an assessment; the position shows the latest */
  assessPosition: Position;
  logInteraction: Interaction;
  updateInteraction: Interaction;
  archiveInteraction: Interaction;
  restoreInteraction: Interaction;
  makeCommitment: Commitment;
  updateCommitment: Commitment;
  fulfilCommitment: Commitment;
  /** undoes fulfilling or cancelling */
  reopenCommitment: Commitment;
  cancelCommitment: Commitment;
  recordConsent: Consent;
};


export type MutationSignInArgs = {
  email: Scalars['EmailAddress']['input'];
  password: Scalars['String']['input'];
};


export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationUpdateUserArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdateUserInput;
};


export type MutationCreateThemeArgs = {
  input: CreateThemeInput;
};


export type MutationUpdateThemeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdateThemeInput;
};


export type MutationArchiveThemeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreThemeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateCategoryArgs = {
  input: ReferenceItemInput;
};


export type MutationUpdateCategoryArgs = {
  id: Scalars['ID']['input'];
  input: UpdateReferenceItemInput;
};


export type MutationCreateInteractionTypeArgs = {
  input: ReferenceItemInput;
};


export type MutationUpdateInteractionTypeArgs = {
  id: Scalars['ID']['input'];
  input: UpdateReferenceItemInput;
};


export type MutationCreatePurposeArgs = {
  input: ReferenceItemInput;
};


export type MutationUpdatePurposeArgs = {
  id: Scalars['ID']['input'];
  input: UpdateReferenceItemInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationUpdatePersonArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdatePersonInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationUpdateOrganisationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdateOrganisationInput;
};


export type MutationArchiveStakeholderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreStakeholderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetOpinionLeaderProfileArgs = {
  stakeholderId: Scalars['ID']['input'];
  input?: InputMaybe<OpinionLeaderProfileInput>;
};


export type MutationStartAffiliationArgs = {
  input: StartAffiliationInput;
};


export type MutationEndAffiliationArgs = {
  id: Scalars['ID']['input'];
  endedOn: Scalars['Date']['input'];
};


export type MutationCreateIssueArgs = {
  input: CreateIssueInput;
};


export type MutationUpdateIssueArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdateIssueInput;
};


export type MutationChangeIssueStageArgs = {
  id: Scalars['ID']['input'];
  stage: IssueStage;
  reason: Scalars['String']['input'];
};


export type MutationSetIssueTeamArgs = {
  id: Scalars['ID']['input'];
  team: Array<TeamMemberInput>;
};


export type MutationArchiveIssueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreIssueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAssessPositionArgs = {
  input: AssessPositionInput;
};


export type MutationLogInteractionArgs = {
  input: LogInteractionInput;
};


export type MutationUpdateInteractionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdateInteractionInput;
};


export type MutationArchiveInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMakeCommitmentArgs = {
  input: MakeCommitmentInput;
};


export type MutationUpdateCommitmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: UpdateCommitmentInput;
};


export type MutationFulfilCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelCommitmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};

export type CreateUserInput = {
  name: Scalars['String']['input'];
  email: Scalars['EmailAddress']['input'];
  roles: Array<Role>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};

export type UpdateUserInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  roles?: InputMaybe<Array<Role>>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateThemeInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReferenceItemInput = {
  code: Scalars['String']['input'];
  labelNl: Scalars['String']['input'];
  labelEn: Scalars['String']['input'];
};

export type UpdateReferenceItemInput = {
  labelNl?: InputMaybe<Scalars['String']['input']>;
  labelEn?: InputMaybe<Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateCommitmentInput = {
  direction?: InputMaybe<CommitmentDirection>;
  description?: InputMaybe<Scalars['String']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateThemeInput = {
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreatePersonInput = {
  initials?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  surnamePrefix?: InputMaybe<Scalars['String']['input']>;
  surname: Scalars['String']['input'];
  formOfAddress?: InputMaybe<FormOfAddress>;
  category?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
  partnerSurname?: InputMaybe<Scalars['String']['input']>;
  sortOnPrefix?: InputMaybe<Scalars['Boolean']['input']>;
  /** an affiliation to start at once */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  function?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePersonInput = {
  initials?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  surnamePrefix?: InputMaybe<Scalars['String']['input']>;
  surname?: InputMaybe<Scalars['String']['input']>;
  formOfAddress?: InputMaybe<FormOfAddress>;
  category?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
  partnerSurname?: InputMaybe<Scalars['String']['input']>;
  sortOnPrefix?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateOrganisationInput = {
  name: Scalars['String']['input'];
  category?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  website?: InputMaybe<Scalars['URL']['input']>;
  kvkNumber?: InputMaybe<Scalars['String']['input']>;
  memberSince?: InputMaybe<Scalars['Date']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateOrganisationInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  website?: InputMaybe<Scalars['URL']['input']>;
  kvkNumber?: InputMaybe<Scalars['String']['input']>;
  memberSince?: InputMaybe<Scalars['Date']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
};

export type OpinionLeaderProfileInput = {
  reach: Scalars['Int']['input'];
  channels: Array<Scalars['String']['input']>;
  topics: Array<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type StartAffiliationInput = {
  personId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  function?: InputMaybe<Scalars['String']['input']>;
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  primary?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateIssueInput = {
  kind: IssueKind;
  title: Scalars['String']['input'];
  summary?: InputMaybe<Scalars['String']['input']>;
  goal?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<IssueStage>;
  impact: Scalars['Int']['input'];
  urgency: Scalars['Int']['input'];
  influenceability?: InputMaybe<Scalars['Int']['input']>;
  themeId: Scalars['ID']['input'];
  relatedThemeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** defaults to the viewer */
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type UpdateIssueInput = {
  kind?: InputMaybe<IssueKind>;
  title?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  goal?: InputMaybe<Scalars['String']['input']>;
  impact?: InputMaybe<Scalars['Int']['input']>;
  urgency?: InputMaybe<Scalars['Int']['input']>;
  influenceability?: InputMaybe<Scalars['Int']['input']>;
  themeId?: InputMaybe<Scalars['ID']['input']>;
  relatedThemeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TeamMemberInput = {
  userId: Scalars['ID']['input'];
  role: TeamRole;
};

export type AssessPositionInput = {
  issueId: Scalars['ID']['input'];
  stakeholderId: Scalars['ID']['input'];
  stance: Stance;
  confidence?: InputMaybe<Confidence>;
  decisionPower?: InputMaybe<Scalars['Int']['input']>;
  opinionPower?: InputMaybe<Scalars['Int']['input']>;
  interest?: InputMaybe<Scalars['Int']['input']>;
  willingnessToAct?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  interactionId?: InputMaybe<Scalars['ID']['input']>;
};

export type LogInteractionInput = {
  /** a code of interactionTypes */
  type: Scalars['String']['input'];
  direction?: InputMaybe<Direction>;
  /** defaults to now */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  subject: Scalars['String']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
  confidentiality?: InputMaybe<Confidentiality>;
  participantIds: Array<Scalars['ID']['input']>;
  colleagueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  discussionPoints?: InputMaybe<Array<DiscussionPointInput>>;
  commitments?: InputMaybe<Array<InteractionCommitmentInput>>;
};

/** a stance heard in the conversation is appended to the stakeholder's position on the issue */
export type DiscussionPointInput = {
  issueId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  stances?: InputMaybe<Array<HeardStanceInput>>;
};

export type HeardStanceInput = {
  stakeholderId: Scalars['ID']['input'];
  stance: Stance;
  confidence?: InputMaybe<Confidence>;
};

export type InteractionCommitmentInput = {
  direction: CommitmentDirection;
  description: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateInteractionInput = {
  type?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  confidentiality?: InputMaybe<Confidentiality>;
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  colleagueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  discussionPoints?: InputMaybe<Array<DiscussionPointInput>>;
};

export type MakeCommitmentInput = {
  direction: CommitmentDirection;
  description: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  interactionId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordConsentInput = {
  stakeholderId: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
  channel: Channel;
  status: ConsentStatus;
  source: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export const enumValues = {
  ChangeAction: ['CREATED', 'UPDATED', 'DELETED'],
  Channel: ['EMAIL', 'POST', 'PHONE'],
  CommitmentDirection: ['MADE', 'RECEIVED'],
  CommitmentSortField: ['DUE_ON', 'CREATED_AT', 'STATUS'],
  CommitmentStatus: ['OPEN', 'FULFILLED', 'CANCELLED'],
  Confidence: ['SUSPECTED', 'INFERRED', 'STATED', 'RECORDED'],
  Confidentiality: ['OFFICE', 'TEAM', 'PRIVATE'],
  ConsentStatus: ['NOT_ASKED', 'GRANTED', 'WITHDRAWN', 'OBJECTED'],
  Direction: ['OUTBOUND', 'INBOUND', 'MUTUAL'],
  EngagementStrategy: ['MONITOR', 'KEEP_INFORMED', 'KEEP_SATISFIED', 'MANAGE_CLOSELY'],
  FormOfAddress: ['MR', 'MRS', 'NEUTRAL'],
  HealthStatus: ['GOOD', 'ATTENTION', 'CRITICAL'],
  InteractionSortField: ['OCCURRED_AT', 'CREATED_AT', 'SUBJECT'],
  IssueKind: ['POLITICAL', 'SECTOR'],
  IssueSortField: ['TITLE', 'STAGE', 'IMPACT', 'URGENCY', 'PRIORITY', 'UPDATED_AT', 'CREATED_AT'],
  IssueStage: ['SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS', 'DORMANT', 'CLOSED'],
  RecordType: ['PERSON', 'ORGANISATION', 'ISSUE', 'INTERACTION', 'COMMITMENT', 'THEME', 'CONTACT_LIST', 'USER'],
  Resource: ['THEMES', 'ISSUES', 'STAKEHOLDERS', 'CONTACT_DETAILS', 'POSITIONS', 'INTERACTIONS', 'COMMITMENTS', 'CONSENT', 'CONTACT_LISTS', 'LIST_EXPORTS', 'IMPORTS', 'PORTFOLIO', 'HISTORY', 'ADMINISTRATION'],
  Role: ['REGISSEUR', 'DIRECTOR', 'BOARD', 'COMMUNICATIONS', 'EXPERT', 'CONTROLLER', 'ADMIN'],
  SortOrder: ['ASC', 'DESC'],
  StakeholderKind: ['PERSON', 'ORGANISATION'],
  StakeholderSortField: ['SORT_NAME', 'CATEGORY', 'CITY', 'LAST_INTERACTION_AT', 'CREATED_AT', 'UPDATED_AT'],
  Stance: ['STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE', 'UNKNOWN', 'DIVIDED'],
  TeamRole: ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'],
} as const;
