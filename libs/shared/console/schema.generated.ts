export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A plain date: YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** A field whose value conforms to the standard internet email address format as specified in HTML Spec: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address. */
  EmailAddress: { input: string; output: string; }
  /** A field whose value conforms to the standard E.164 format as specified in: https://en.wikipedia.org/wiki/E.164. Basically this is +17895551234. */
  PhoneNumber: { input: string; output: string; }
  /** A web address: http or https. */
  URL: { input: string; output: string; }
};

export type AccessField = {
  __typename?: 'AccessField';
  /** as the database calls it: occurred_at */
  name: Scalars['String']['output'];
  /** ISO for dates, codes for enums, JSON for what has parts */
  value: Scalars['String']['output'];
};

/** a record with somebody who asked what we keep about them, that not everybody in the office may read, and the viewer may */
export type AccessPart = {
  __typename?: 'AccessPart';
  at: Scalars['DateTime']['output'];
  dueOn: Scalars['String']['output'];
  recordId: Scalars['ID']['output'];
  recordType: PartType;
  /** whether it was given for the answer; null: nothing was said yet */
  released?: Maybe<Scalars['Boolean']['output']>;
  requestId: Scalars['ID']['output'];
  /** who asked */
  subject: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** everything that is kept about somebody, as far as the handler may read it or was given it */
export type AccessReport = {
  __typename?: 'AccessReport';
  /** the association that keeps the data */
  association: Scalars['String']['output'];
  compiledAt: Scalars['DateTime']['output'];
  privacyEmail?: Maybe<Scalars['String']['output']>;
  requestId: Scalars['ID']['output'];
  /** months without contact after which it is reviewed whether the data are still needed */
  retentionMonths: Scalars['Float']['output'];
  /** without those that are empty */
  sections: Array<AccessSection>;
  subject: Scalars['String']['output'];
};

export type AccessRow = {
  __typename?: 'AccessRow';
  fields: Array<AccessField>;
};

export type AccessSection = {
  __typename?: 'AccessSection';
  /** record, affiliations, interactions, history, mentions, … */
  code: Scalars['String']['output'];
  rows: Array<AccessRow>;
};

/** a dated role of a person at an organisation; a person can hold several at once */
export type Affiliation = {
  __typename?: 'Affiliation';
  endedOn?: Maybe<Scalars['Date']['output']>;
  function?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  organisation: Organisation;
  person: Person;
  primary: Scalars['Boolean']['output'];
  startedOn?: Maybe<Scalars['Date']['output']>;
};

export type AffiliationFilter = {
  current?: InputMaybe<Scalars['Boolean']['input']>;
  functionContains?: InputMaybe<Scalars['String']['input']>;
  organisationCategoryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  organisationCityIn?: InputMaybe<Array<Scalars['String']['input']>>;
  organisationIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** whether the organisation is a member of the association */
  organisationMember?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssessPositionInput = {
  confidence?: InputMaybe<Confidence>;
  /** 1 to 5; left out, it stays as it was; null says that nobody can say */
  decisionPower?: InputMaybe<Scalars['Int']['input']>;
  /** the conversation that it rests on */
  interactionId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 5; left out, it stays as it was; null says that nobody can say */
  interest?: InputMaybe<Scalars['Int']['input']>;
  issueId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5; left out, it stays as it was; null says that nobody can say */
  opinionPower?: InputMaybe<Scalars['Int']['input']>;
  stakeholderId: Scalars['ID']['input'];
  stance: Stance;
  /** 1 to 5; left out, it stays as it was; null says that nobody can say */
  willingnessToAct?: InputMaybe<Scalars['Int']['input']>;
};

export type Assessment = {
  __typename?: 'Assessment';
  assessedAt: Scalars['DateTime']['output'];
  assessedBy: User;
  confidence: Confidence;
  /** 1 to 5 */
  decisionPower?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** the conversation that it rests on; null also where the viewer may not read it */
  interaction?: Maybe<Interaction>;
  /** 1 to 5 */
  interest?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** 1 to 5 */
  opinionPower?: Maybe<Scalars['Int']['output']>;
  stance: Stance;
  /** 1 to 5 */
  willingnessToAct?: Maybe<Scalars['Int']['output']>;
};

/** whose control room this is */
export type Association = {
  __typename?: 'Association';
  name: Scalars['String']['output'];
  /** where outsiders write about their data */
  privacyEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** months without contact after which somebody is due for review */
  retentionMonths: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

/** an influential stakeholder on an active issue with whom nobody was in touch for long */
export type BlindSpot = {
  __typename?: 'BlindSpot';
  issue: Issue;
  /** as far as the viewer may know */
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  reasons: Array<Reason>;
  score: Scalars['Float']['output'];
  stakeholder: Stakeholder;
};

export type BriefSection = {
  __typename?: 'BriefSection';
  /** plain text with line breaks; null where there is none */
  body?: Maybe<Scalars['String']['output']>;
  section: BriefSectionName;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedBy?: Maybe<User>;
  /** of the version that stands there now */
  versionId?: Maybe<Scalars['ID']['output']>;
  /** newest first, the hundred latest */
  versions: Array<BriefVersion>;
};

export type BriefSectionName =
  | 'OCCASION'
  | 'WHAT_IS_GOING_ON'
  | 'CONSEQUENCES_FOR_MEMBERS'
  | 'STANDPOINT'
  | 'KEY_MESSAGE'
  | 'FOR_AND_AGAINST'
  | 'FORCE_FIELD'
  | 'MOMENTS_OF_DECISION'
  | 'STRATEGY'
  | 'ACTIONS'
  | 'COSTS'
  | 'SOURCES';

export type BriefVersion = {
  __typename?: 'BriefVersion';
  at: Scalars['DateTime']['output'];
  /** plain text with line breaks; empty where the section was emptied */
  body: Scalars['String']['output'];
  by: User;
  id: Scalars['ID']['output'];
};

/** what recording for many at once does, or would do */
export type BulkConsent = {
  __typename?: 'BulkConsent';
  /** for how many it is recorded */
  recorded: Scalars['Int']['output'];
  /** those, the first hundred by name */
  refused: Array<Stakeholder>;
  /** how many refused before, which only a recording of their own can change */
  refusedCount: Scalars['Int']['output'];
  /** for how many it stands so already, with this source and wording */
  unchanged: Scalars['Int']['output'];
};

export type Category = {
  __typename?: 'Category';
  active: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  labelEn: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
};

/** one change of one record, as the database stored it; appended, never altered */
export type Change = {
  __typename?: 'Change';
  action: ChangeAction;
  at: Scalars['DateTime']['output'];
  by?: Maybe<User>;
  fields: Array<FieldChange>;
  id: Scalars['ID']['output'];
  recordId: Scalars['ID']['output'];
  recordType: RecordType;
};

export type ChangeAction =
  | 'CREATED'
  | 'UPDATED'
  | 'DELETED';

export type ChangeJobInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** the role that ends; none where somebody gets one more */
  endAffiliationId?: InputMaybe<Scalars['ID']['input']>;
  /** the last day of the role that ends */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  function?: InputMaybe<Scalars['String']['input']>;
  /** the e-mail address of before finds them still */
  keepEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** where they begin; none where that is not known, or nowhere */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  /** in any notation; without a country it is Dutch */
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type ChangePage = {
  __typename?: 'ChangePage';
  items: Array<Change>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ChangedJob = {
  __typename?: 'ChangedJob';
  ended?: Maybe<Affiliation>;
  /** the address of before, where it is kept from now on */
  keptAlias?: Maybe<Scalars['EmailAddress']['output']>;
  person: Person;
  started?: Maybe<Affiliation>;
};

export type Channel =
  | 'EMAIL'
  | 'POST'
  | 'PHONE';

export type CloseRequestInput = {
  /** what was answered, and why where it was refused */
  outcome: Scalars['String']['input'];
  /** any but OPEN */
  status: RequestStatus;
};

/** what a colleague answered; who has not answered is not named */
export type ColleagueAnswer = {
  __typename?: 'ColleagueAnswer';
  by: User;
  text: Scalars['String']['output'];
};

/** a question to 'een collega' who is in touch with someone around a day */
export type ColleagueQuestion = {
  __typename?: 'ColleagueQuestion';
  /** for who asked; empty for who was asked */
  answers: Array<ColleagueAnswer>;
  askedAt: Scalars['DateTime']['output'];
  askedBy: User;
  /** of the contact that was hinted at */
  day: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** true: asked by the viewer; false: asked of the viewer */
  mine: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  stakeholder: Stakeholder;
};

export type ColumnMapping = {
  __typename?: 'ColumnMapping';
  column: Scalars['String']['output'];
  field: Scalars['String']['output'];
};

export type ColumnMappingInput = {
  /** one of the columns of the import */
  column: Scalars['String']['input'];
  /** one of importFields */
  field: Scalars['String']['input'];
};

export type Commitment = {
  __typename?: 'Commitment';
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  direction: CommitmentDirection;
  dueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** null also where the viewer may not read it */
  interaction?: Maybe<Interaction>;
  issue?: Maybe<Issue>;
  /** open after the day on which it was due */
  overdue: Scalars['Boolean']['output'];
  /** the colleague who keeps it, or who watches that it is kept */
  owner: User;
  stakeholder?: Maybe<Stakeholder>;
  status: CommitmentStatus;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type CommitmentDirection =
  | 'MADE'
  | 'RECEIVED';

export type CommitmentFilter = {
  direction?: InputMaybe<CommitmentDirection>;
  /** due on that day or before */
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  ownerIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  stakeholderIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  statusIn?: InputMaybe<Array<CommitmentStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type CommitmentPage = {
  __typename?: 'CommitmentPage';
  items: Array<Commitment>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type CommitmentSort = {
  field: CommitmentSortField;
  order?: SortOrder;
};

export type CommitmentSortField =
  | 'DUE_ON'
  | 'CREATED_AT'
  | 'STATUS';

export type CommitmentStatus =
  | 'OPEN'
  | 'FULFILLED'
  | 'CANCELLED';

export type Confidence =
  | 'SUSPECTED'
  | 'INFERRED'
  | 'STATED'
  | 'RECORDED';

export type Confidentiality =
  /** everyone in the office */
  | 'OFFICE'
  /** the logger, the colleagues who took part, the teams of its issues and the directors */
  | 'TEAM'
  /** the logger and the colleagues who took part, nobody else */
  | 'PRIVATE';

/** where a person stands for one purpose over one channel, with every event that led there */
export type Consent = {
  __typename?: 'Consent';
  channel: Channel;
  /** newest first */
  events: Array<ConsentEvent>;
  purpose: Purpose;
  since?: Maybe<Scalars['DateTime']['output']>;
  status: ConsentStatus;
};

export type ConsentEvent = {
  __typename?: 'ConsentEvent';
  at: Scalars['DateTime']['output'];
  by: User;
  /** said by the person themselves; `by` is then the colleague whose letter held the link */
  bySubject: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** where it was said: a form, a letter, a conversation */
  source: Scalars['String']['output'];
  status: ConsentStatus;
  /** the words of that version, where they were kept */
  wording?: Maybe<Scalars['String']['output']>;
  /** which version of the question was answered */
  wordingVersion?: Maybe<Scalars['String']['output']>;
};

export type ConsentFilter = {
  channel: Channel;
  purpose: Scalars['String']['input'];
  statusIn: Array<ConsentStatus>;
};

export type ConsentStatus =
  | 'NOT_ASKED'
  | 'GRANTED'
  | 'WITHDRAWN'
  | 'OBJECTED';

export type ContactList = {
  __typename?: 'ContactList';
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  basis: LegalBasis;
  /** the balancing test; required where the basis is LEGITIMATE_INTEREST */
  basisNote?: Maybe<Scalars['String']['output']>;
  channel: Channel;
  createdAt: Scalars['DateTime']['output'];
  /** the StakeholderFilter as it was saved, as JSON; evaluated anew at every reading */
  criteria: Scalars['String']['output'];
  /** put off it by hand */
  excluded: Array<Stakeholder>;
  exclusionCount: Scalars['Int']['output'];
  /** who matches and is left out, in Dutch order */
  exclusions: ContactListExclusionPage;
  /** latest first; none for who may export nothing */
  exports: Array<ListExport>;
  id: Scalars['ID']['output'];
  /** put on it by hand */
  included: Array<Stakeholder>;
  /** whether the viewer may change it */
  mayChange: Scalars['Boolean']['output'];
  memberCount: Scalars['Int']['output'];
  /** in Dutch order */
  members: ContactListMemberPage;
  name: Scalars['String']['output'];
  owner: User;
  purpose: Purpose;
  reviewOn: Scalars['Date']['output'];
  /** false: only the owner sees it */
  shared: Scalars['Boolean']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


export type ContactListExclusionsArgs = {
  paging?: InputMaybe<Paging>;
  reason?: InputMaybe<ExclusionReason>;
};


export type ContactListExportsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type ContactListMembersArgs = {
  paging?: InputMaybe<Paging>;
};

export type ContactListExclusion = {
  __typename?: 'ContactListExclusion';
  reason: ExclusionReason;
  stakeholder: Stakeholder;
};

export type ContactListExclusionPage = {
  __typename?: 'ContactListExclusionPage';
  items: Array<ContactListExclusion>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ContactListMember = {
  __typename?: 'ContactListMember';
  /** the e-mail address, telephone number or postal address of the list's channel */
  address: Scalars['String']['output'];
  salutation: Scalars['String']['output'];
  stakeholder: Stakeholder;
};

export type ContactListMemberPage = {
  __typename?: 'ContactListMemberPage';
  items: Array<ContactListMember>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ContactListPage = {
  __typename?: 'ContactListPage';
  items: Array<ContactList>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ContactListPreview = {
  __typename?: 'ContactListPreview';
  /** the reasons that apply to somebody, in their order */
  exclusions: Array<ExclusionCount>;
  memberCount: Scalars['Int']['output'];
};

export type CreateContactListInput = {
  basis: LegalBasis;
  /** the balancing test; required where the basis is LEGITIMATE_INTEREST */
  basisNote?: InputMaybe<Scalars['String']['input']>;
  channel: Channel;
  criteria: StakeholderFilter;
  /** not on the list, also where includeIds names them */
  excludeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** on the list also where the criteria do not hold; no objection is overridden by it */
  includeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  name: Scalars['String']['input'];
  /** a code of purposes */
  purpose: Scalars['String']['input'];
  /** a day to come */
  reviewOn: Scalars['Date']['input'];
  /** false: only the owner sees it */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateIssueInput = {
  goal?: InputMaybe<Scalars['String']['input']>;
  impact: Scalars['Int']['input'];
  influenceability?: InputMaybe<Scalars['Int']['input']>;
  kind: IssueKind;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** defaults to the viewer */
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
  relatedThemeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  stage?: InputMaybe<IssueStage>;
  summary?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  themeId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  urgency: Scalars['Int']['input'];
};

export type CreateOrganisationInput = {
  /** a code of categories */
  category?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2; none is the Netherlands */
  country?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** 8 digits */
  kvkNumber?: InputMaybe<Scalars['String']['input']>;
  memberSince?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['String']['input'];
  /** in any notation; without a country it is Dutch */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** a Dutch one in any spacing */
  postcode?: InputMaybe<Scalars['String']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
  /** street and number, or a post-office box */
  street?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  website?: InputMaybe<Scalars['URL']['input']>;
};

export type CreatePersonInput = {
  /** a code of categories */
  category?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2; none is the Netherlands */
  country?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  formOfAddress?: InputMaybe<FormOfAddress>;
  function?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  initials?: InputMaybe<Scalars['String']['input']>;
  /** an affiliation to start at once */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  partnerSurname?: InputMaybe<Scalars['String']['input']>;
  /** in any notation; without a country it is Dutch */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** a Dutch one in any spacing */
  postcode?: InputMaybe<Scalars['String']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
  sortOnPrefix?: InputMaybe<Scalars['Boolean']['input']>;
  /** street and number, or a post-office box */
  street?: InputMaybe<Scalars['String']['input']>;
  surname: Scalars['String']['input'];
  surnamePrefix?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CreatePurposeInput = {
  /** stable: small letters, digits and underscores */
  code: Scalars['String']['input'];
  /** true unless said otherwise */
  directMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  labelEn: Scalars['String']['input'];
  labelNl: Scalars['String']['input'];
  meaningEn?: InputMaybe<Scalars['String']['input']>;
  meaningNl?: InputMaybe<Scalars['String']['input']>;
};

export type CreateThemeInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateUserInput = {
  email: Scalars['EmailAddress']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** at least 12 characters */
  password: Scalars['String']['input'];
  roles: Array<Role>;
};

export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  /** what they ask, in their words */
  asked?: Maybe<Scalars['String']['output']>;
  closedOn?: Maybe<Scalars['Date']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** a month after receipt, or three when it was extended */
  dueOn: Scalars['Date']['output'];
  /** when they were told that it takes up to two months longer */
  extendedOn?: Maybe<Scalars['Date']['output']>;
  extensionReason?: Maybe<Scalars['String']['output']>;
  handler: User;
  id: Scalars['ID']['output'];
  /** how it was checked that it is them; null while it is not */
  identityCheck?: Maybe<Scalars['String']['output']>;
  kind: RequestKind;
  /** what was answered */
  outcome?: Maybe<Scalars['String']['output']>;
  receivedOn: Scalars['Date']['output'];
  stakeholder?: Maybe<Stakeholder>;
  status: RequestStatus;
  /** for whom, where nobody is found in the records */
  subjectName?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  way: RequestWay;
};

export type DataSubjectRequestFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kindIn?: InputMaybe<Array<RequestKind>>;
  /** open, and past its day */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  stakeholderIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  statusIn?: InputMaybe<Array<RequestStatus>>;
  /** any part of the name of whom it is for */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type DataSubjectRequestPage = {
  __typename?: 'DataSubjectRequestPage';
  items: Array<DataSubjectRequest>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type DecideAccessPartInput = {
  recordId: Scalars['ID']['input'];
  recordType: PartType;
  released: Scalars['Boolean']['input'];
  requestId: Scalars['ID']['input'];
};

export type DecideMentionsInput = {
  recordIds: Array<Scalars['ID']['input']>;
  /** as SubjectMention names it */
  recordType: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  /** false: a namesake */
  theirs: Scalars['Boolean']['input'];
};

export type DecideRetentionInput = {
  decision: RetentionChoice;
  /** 25 at most, since erasing is work */
  ids: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  /** when to look again; with KEEP, and at most five years ahead */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** when something is decided on an issue: a debate, a vote, an online consultation */
export type DecisionMoment = {
  __typename?: 'DecisionMoment';
  day: Scalars['Date']['output'];
  /** who decides what */
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type Direction =
  | 'OUTBOUND'
  | 'INBOUND'
  | 'MUTUAL';

/** one conversation, several issues: what was said on each */
export type DiscussionPoint = {
  __typename?: 'DiscussionPoint';
  issue: Issue;
  note?: Maybe<Scalars['String']['output']>;
};

/** a stance heard in the conversation is appended to the stakeholder's position on the issue */
export type DiscussionPointInput = {
  issueId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  stances?: InputMaybe<Array<HeardStanceInput>>;
};

/** two records that may be one */
export type DuplicatePair = {
  __typename?: 'DuplicatePair';
  /** when somebody said that they are two */
  dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  left: Stakeholder;
  /** what speaks for it, as message keys */
  reasons: Array<Scalars['String']['output']>;
  right: Stakeholder;
  /** 0 to 1 */
  score: Scalars['Float']['output'];
};

export type DuplicatePairPage = {
  __typename?: 'DuplicatePairPage';
  items: Array<DuplicatePair>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type EngagementStrategy =
  | 'MONITOR'
  | 'KEEP_INFORMED'
  | 'KEEP_SATISFIED'
  | 'MANAGE_CLOSELY';

export type EraseSubjectInput = {
  /** their name as the preview shows it, typed anew: this cannot be undone */
  confirmation: Scalars['String']['input'];
  /** what they were answered */
  outcome: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

export type ErasureCount = {
  __typename?: 'ErasureCount';
  /** what: contactDetails, affiliations, mentions, … */
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** why the data cannot be erased yet */
export type ErasureObstacle = {
  __typename?: 'ErasureObstacle';
  /** identityUnchecked, openCommitment, openRequest, noPerson, notErasure */
  code: Scalars['String']['output'];
  recordId?: Maybe<Scalars['ID']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

/** what erasing would do, counted over what the viewer may read; it does the same to the rest */
export type ErasurePreview = {
  __typename?: 'ErasurePreview';
  /** to be typed anew */
  confirmation: Scalars['String']['output'];
  doubles: Array<PossibleDouble>;
  /** what stays, of nobody in particular */
  kept: Array<ErasureCount>;
  obstacles: Array<ErasureObstacle>;
  removed: Array<ErasureCount>;
  requestId: Scalars['ID']['output'];
  /** records with the name of which nobody said whether it is them; they stay as they are */
  undecided: Scalars['Int']['output'];
};

/** a piece of text with the name, the address or the number in it */
export type Excerpt = {
  __typename?: 'Excerpt';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  /** the table’s column: notes, description, body */
  field: Scalars['String']['output'];
  /** what was found */
  found: Scalars['String']['output'];
};

export type ExclusionCount = {
  __typename?: 'ExclusionCount';
  count: Scalars['Int']['output'];
  reason: ExclusionReason;
};

/** why someone who matches is not on the list; the first that applies, in this order */
export type ExclusionReason =
  | 'OBJECTED'
  | 'WITHDRAWN'
  | 'NOT_GRANTED'
  | 'MANUALLY_EXCLUDED'
  | 'NO_ADDRESS'
  | 'DUPLICATE_ADDRESS';

/** a score that can be taken apart: the reasons' points add up to it */
export type Explained = {
  __typename?: 'Explained';
  reasons: Array<Reason>;
  score: Scalars['Float']['output'];
};

export type ExportColumn =
  | 'SALUTATION'
  | 'NAME'
  | 'SORT_NAME'
  | 'INITIALS'
  | 'GIVEN_NAME'
  | 'SURNAME_PREFIX'
  | 'SURNAME'
  | 'KIND'
  /** of the main role that a person has now */
  | 'ORGANISATION'
  /** of the main role that a person has now */
  | 'FUNCTION'
  /** as every contact detail of another channel than the list’s: empty where that channel is closed for the purpose */
  | 'EMAIL'
  | 'PHONE'
  | 'STREET'
  | 'POSTCODE'
  | 'CITY'
  | 'COUNTRY'
  | 'CATEGORY'
  | 'TAGS'
  | 'RELATION_OWNER'
  /** of the conversations that the exporter may read */
  | 'LAST_CONTACT';

export type ExportFormat =
  | 'CSV'
  | 'XLSX'
  /** holds the columns that a card has a place for */
  | 'VCARD';

/** an export that held somebody */
export type ExportHolding = {
  __typename?: 'ExportHolding';
  export: ListExport;
  /** why they may no longer be reached for its purpose over its channel; null where they still may */
  reason?: Maybe<ExclusionReason>;
};

export type ExtendRequestInput = {
  /** what they were told */
  reason: Scalars['String']['input'];
};

/** before and after as text for readers: names for ids, ISO for dates, lists joined */
export type FieldChange = {
  __typename?: 'FieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

/** where everyone stood on an issue at a moment */
export type ForceField = {
  __typename?: 'ForceField';
  at: Scalars['DateTime']['output'];
  issue: Issue;
  /** by name */
  positions: Array<ForceFieldPosition>;
};

/** a stakeholder who stood elsewhere at the later of two moments */
export type ForceFieldChange = {
  __typename?: 'ForceFieldChange';
  after: Stance;
  /** when they were first assessed to stand where they stood at the later moment */
  at: Scalars['DateTime']['output'];
  /** null where nobody had assessed them yet */
  before?: Maybe<Stance>;
  stakeholder: Stakeholder;
};

/** where a stakeholder stood at the moment of the force field */
export type ForceFieldPosition = {
  __typename?: 'ForceFieldPosition';
  /** of the assessment that was the latest then */
  assessedAt: Scalars['DateTime']['output'];
  confidence: Confidence;
  decisionPower?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Int']['output']>;
  /** the last contact up to that moment that the viewer may read, on whatever issue */
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  opinionPower?: Maybe<Scalars['Int']['output']>;
  stakeholder: Stakeholder;
  stance: Stance;
  /** derived from the power and the interest of then (Mendelow) */
  strategy?: Maybe<EngagementStrategy>;
  willingnessToAct?: Maybe<Scalars['Int']['output']>;
};

export type FormOfAddress =
  | 'MR'
  | 'MRS'
  | 'NEUTRAL';

export type HealthStatus =
  | 'GOOD'
  | 'ATTENTION'
  | 'CRITICAL';

export type HeardStanceInput = {
  confidence?: InputMaybe<Confidence>;
  /** someone who took part */
  stakeholderId: Scalars['ID']['input'];
  stance: Stance;
};

export type Import = {
  __typename?: 'Import';
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  appliedBy?: Maybe<User>;
  /** rows, new or matching, that write something when applied */
  changeCount: Scalars['Int']['output'];
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  columns: Array<Scalars['String']['output']>;
  /** every status; zeros before the dry run */
  counts: Array<ImportRowCount>;
  /** a message key: why the last work ended without its result */
  error?: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  format: ImportFormat;
  id: Scalars['ID']['output'];
  /** the column of the last dry run whose value identifies a row across imports */
  keyColumn?: Maybe<Scalars['String']['output']>;
  leftoverCount: Scalars['Int']['output'];
  /** what undoing left as it is, and why */
  leftovers: Array<ImportLeftover>;
  /** the mapping of the last dry run; empty before it */
  mapping: Array<ColumnMapping>;
  /** most frequent first */
  problemCounts: Array<ImportProblemCount>;
  /** of that work, 0 to 100 */
  progress: Scalars['Int']['output'];
  rowCount: Scalars['Int']['output'];
  /** of the last dry run; empty before it */
  rows: ImportRowPage;
  /** when its rows are removed; null where they are */
  rowsKeptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** since when its rows are gone, and it can no longer be undone */
  rowsRemovedAt?: Maybe<Scalars['DateTime']['output']>;
  samples: Array<ImportSample>;
  status: ImportStatus;
  /** the columns as the program would map them, from their names and contents */
  suggestedMapping: Array<ColumnMapping>;
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  undoneBy?: Maybe<User>;
  uploadedAt: Scalars['DateTime']['output'];
  uploadedBy: User;
  /** what the server is doing with it, or will as soon as it can */
  work?: Maybe<ImportWork>;
};


export type ImportRowsArgs = {
  changesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  paging?: InputMaybe<Paging>;
  problem?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ImportRowStatus>;
};

/** where a row says something else than the record that it matches */
export type ImportDifference = {
  __typename?: 'ImportDifference';
  field: Scalars['String']['output'];
  file?: Maybe<Scalars['String']['output']>;
  outcome: ImportOutcome;
  record?: Maybe<Scalars['String']['output']>;
};

export type ImportFormat =
  | 'CSV'
  | 'XLSX'
  | 'VCARD';

/** a record that undoing left as it is */
export type ImportLeftover = {
  __typename?: 'ImportLeftover';
  /** what was changed since */
  fields: Array<Scalars['String']['output']>;
  /** a message key */
  reason: Scalars['String']['output'];
  /** null where it is gone by now */
  stakeholder?: Maybe<Stakeholder>;
};

export type ImportOutcome =
  | 'FILLS'
  | 'UPDATES'
  | 'CONFLICTS';

export type ImportPage = {
  __typename?: 'ImportPage';
  items: Array<Import>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ImportProblemCount = {
  __typename?: 'ImportProblemCount';
  count: Scalars['Int']['output'];
  /** a message key */
  problem: Scalars['String']['output'];
};

export type ImportRow = {
  __typename?: 'ImportRow';
  /** where it may be one of several: five of them at most */
  candidates: Array<Stakeholder>;
  differences: Array<ImportDifference>;
  /** the record it matches, or that it made */
  match?: Maybe<Stakeholder>;
  /** as a spreadsheet numbers it: the row of headings is 1; cards of a vCard are numbered from 1 */
  number: Scalars['Int']['output'];
  /** message keys */
  problems: Array<Scalars['String']['output']>;
  status: ImportRowStatus;
  /** in the order of the columns */
  values: Array<Maybe<Scalars['String']['output']>>;
};

export type ImportRowCount = {
  __typename?: 'ImportRowCount';
  count: Scalars['Int']['output'];
  status: ImportRowStatus;
};

export type ImportRowPage = {
  __typename?: 'ImportRowPage';
  items: Array<ImportRow>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ImportRowStatus =
  | 'NEW'
  | 'MATCH'
  | 'CONFLICT'
  | 'INVALID';

/** a few values of one column, for who maps it */
export type ImportSample = {
  __typename?: 'ImportSample';
  column: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export type ImportStatus =
  | 'UPLOADED'
  | 'CHECKED'
  | 'APPLIED'
  | 'UNDONE'
  /** the last work broke off; nothing of it was written, and it can be checked again */
  | 'FAILED';

export type ImportWork =
  | 'CHECK'
  | 'APPLY'
  | 'UNDO';

export type Interaction = {
  __typename?: 'Interaction';
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  colleagues: Array<User>;
  /** open ones first, what is due soonest at the top */
  commitments: Array<Commitment>;
  confidentiality: Confidentiality;
  createdAt: Scalars['DateTime']['output'];
  direction: Direction;
  /** by the issues' titles */
  discussionPoints: Array<DiscussionPoint>;
  durationMinutes?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  loggedBy: User;
  notes?: Maybe<Scalars['String']['output']>;
  occurredAt: Scalars['DateTime']['output'];
  participants: Array<Stakeholder>;
  subject: Scalars['String']['output'];
  type: InteractionType;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type InteractionCommitmentInput = {
  description: Scalars['String']['input'];
  direction: CommitmentDirection;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** defaults to the viewer */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** left out in a conversation with one stakeholder: that one */
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};

export type InteractionFilter = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  loggedByIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  participantIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  regisseurIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** codes of interactionTypes */
  typeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type InteractionMatch = {
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  loggedByIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  typeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type InteractionPage = {
  __typename?: 'InteractionPage';
  items: Array<Interaction>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type InteractionSort = {
  field: InteractionSortField;
  order?: SortOrder;
};

export type InteractionSortField =
  | 'OCCURRED_AT'
  | 'CREATED_AT'
  | 'SUBJECT';

export type InteractionType = {
  __typename?: 'InteractionType';
  active: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  labelEn: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
};

export type Issue = {
  __typename?: 'Issue';
  /** how much happened in the last `days` days */
  activity: IssueActivity;
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** every section in its order, also where nobody wrote yet */
  brief: Array<BriefSection>;
  /** without archived ones */
  children: Array<Issue>;
  /** open ones first, what is due soonest at the top */
  commitments: Array<Commitment>;
  createdAt: Scalars['DateTime']['output'];
  /** the earliest first */
  decisionMoments: Array<DecisionMoment>;
  /** what the association wants to have reached */
  goal?: Maybe<Scalars['String']['output']>;
  /** how the issue is being looked after, from what the viewer may read */
  health: IssueHealth;
  id: Scalars['ID']['output'];
  /** 1 to 5: the consequences for the members */
  impact: Scalars['Int']['output'];
  /** 1 to 5: how far the association can sway it */
  influenceability: Scalars['Int']['output'];
  /** latest first */
  interactions: InteractionPage;
  kind: IssueKind;
  parent?: Maybe<Issue>;
  /** by name */
  positions: Array<Position>;
  priority: Explained;
  regisseur: User;
  relatedThemes: Array<Theme>;
  stage: IssueStage;
  /** latest first; the last is the stage at the start */
  stageChanges: Array<StageChange>;
  /** how many stakeholders take which stance, from opposed to supportive */
  stanceBalance: Array<StanceCount>;
  summary?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  team: Array<TeamMember>;
  theme: Theme;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** 1 to 5: how soon it bites */
  urgency: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};


export type IssueActivityArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


export type IssueBriefArgs = {
  sections?: InputMaybe<Array<BriefSectionName>>;
};


export type IssueInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

/** over the interactions of that period which count for the viewer */
export type IssueActivity = {
  __typename?: 'IssueActivity';
  interactions: Scalars['Int']['output'];
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  /** who took part in them, each counted once */
  stakeholders: Scalars['Int']['output'];
};

export type IssueFilter = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<IssueKind>;
  minImpact?: InputMaybe<Scalars['Int']['input']>;
  minUrgency?: InputMaybe<Scalars['Int']['input']>;
  regisseurIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  stageIn?: InputMaybe<Array<IssueStage>>;
  stakeholderIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  tagIn?: InputMaybe<Array<Scalars['String']['input']>>;
  teamMemberIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IssueHealth = {
  __typename?: 'IssueHealth';
  reasons: Array<Reason>;
  score: Scalars['Float']['output'];
  status: HealthStatus;
};

export type IssueKind =
  | 'POLITICAL'
  | 'SECTOR';

export type IssuePage = {
  __typename?: 'IssuePage';
  items: Array<Issue>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type IssueSort = {
  field: IssueSortField;
  order?: SortOrder;
};

export type IssueSortField =
  | 'TITLE'
  | 'STAGE'
  | 'IMPACT'
  | 'URGENCY'
  | 'PRIORITY'
  | 'UPDATED_AT'
  | 'CREATED_AT';

export type IssueStage =
  | 'SIGNAL'
  | 'POTENTIAL'
  | 'EMERGING'
  | 'CURRENT'
  | 'CRISIS'
  | 'DORMANT'
  | 'CLOSED';

export type Language =
  | 'NL'
  | 'EN';

export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'VITAL_INTEREST'
  | 'PUBLIC_TASK'
  | 'LEGITIMATE_INTEREST';

/** a record that might be the one that is being typed */
export type LikelyDuplicate = {
  __typename?: 'LikelyDuplicate';
  /** what speaks for it, as message keys */
  reasons: Array<Scalars['String']['output']>;
  score: Scalars['Float']['output'];
  stakeholder: Stakeholder;
};

/** one export that was made: who, when, what, and whom it held */
export type ListExport = {
  __typename?: 'ListExport';
  at: Scalars['DateTime']['output'];
  by: User;
  columns: Array<ExportColumn>;
  /** a path on this server, for the exporter's session alone, valid for an hour */
  downloadUrl: Scalars['String']['output'];
  /** until when its file can be downloaded */
  expiresAt: Scalars['DateTime']['output'];
  format: ExportFormat;
  id: Scalars['ID']['output'];
  list: ContactList;
  rowCount: Scalars['Int']['output'];
  /** how many of those whom it held may no longer be reached for its purpose */
  staleCount: Scalars['Int']['output'];
};

export type LogInteractionInput = {
  colleagueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  commitments?: InputMaybe<Array<InteractionCommitmentInput>>;
  confidentiality?: InputMaybe<Confidentiality>;
  direction?: InputMaybe<Direction>;
  discussionPoints?: InputMaybe<Array<DiscussionPointInput>>;
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  /** defaults to now */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  participantIds: Array<Scalars['ID']['input']>;
  subject: Scalars['String']['input'];
  /** a code of interactionTypes */
  type: Scalars['String']['input'];
};

export type MakeCommitmentInput = {
  description: Scalars['String']['input'];
  direction: CommitmentDirection;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  interactionId?: InputMaybe<Scalars['ID']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** defaults to the viewer */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** left out in a conversation with one stakeholder: that one */
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};

/** two records made one; undoing it puts both back as they were */
export type Merge = {
  __typename?: 'Merge';
  at: Scalars['DateTime']['output'];
  by: User;
  id: Scalars['ID']['output'];
  kept: Stakeholder;
  merged: Stakeholder;
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MergePage = {
  __typename?: 'MergePage';
  items: Array<Merge>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  addDecisionMoment: DecisionMoment;
  answerColleagueQuestion: Scalars['Boolean']['output'];
  /** all of it, or nothing; rows in CONFLICT or INVALID are left out and stay listed */
  applyImport: Import;
  archiveContactList: ContactList;
  archiveInteraction: Interaction;
  archiveIssue: Issue;
  archiveStakeholder: Stakeholder;
  archiveTheme: Theme;
  /** asks 'een collega' of a nearby contact; the answer tells who that is */
  askColleagueAbout: ColleagueQuestion;
  /** appends an assessment; the position shows the latest */
  assessPosition: Position;
  cancelCommitment: Commitment;
  /** stops the work that is under way; nothing of it is kept */
  cancelImport: Import;
  changeIssueStage: Issue;
  /** a role ends, another begins, the address changes and the old one still finds them */
  changeJob: ChangedJob;
  changePassword: Scalars['Boolean']['output'];
  /** appends what changed to the ledger, as said by the person themselves */
  changePreferences: Preferences;
  /** the dry run; the file itself arrives by POST /imports as multipart field `file` (CSV, XLSX or vCard), which answers {id}. Answers when it is done, or after 20 seconds with `work` and `progress` */
  checkImport: Import;
  closeDataSubjectRequest: DataSubjectRequest;
  createCategory: Category;
  createContactList: ContactList;
  createInteractionType: InteractionType;
  createIssue: Issue;
  createOrganisation: Organisation;
  createPerson: Person;
  createPurpose: Purpose;
  createTheme: Theme;
  createUser: User;
  /** gives a record for the answer, or takes it back */
  decideAccessPart: AccessPart;
  decideMentions: Array<SubjectMention>;
  /** keep, archive or erase; answers how many */
  decideRetention: Scalars['Int']['output'];
  dismissDuplicate: Scalars['Boolean']['output'];
  endAffiliation: Affiliation;
  /** cannot be undone */
  eraseSubject: DataSubjectRequest;
  /** records whom it holds; its file waits at downloadUrl */
  exportContactList: ListExport;
  /** two months longer, once; they have to be told within the first month */
  extendDataSubjectRequest: DataSubjectRequest;
  forgetAlias: Stakeholder;
  fulfilCommitment: Commitment;
  keepAlias: Stakeholder;
  /** they asked to be reached again: forgets what they were recognised by */
  liftSuppression: Scalars['ID']['output'];
  logInteraction: Interaction;
  makeCommitment: Commitment;
  mergeStakeholders: Merge;
  /** no more of anything that is sent: an objection to all direct marketing */
  objectToDirectMarketing: Preferences;
  /** appends to the ledger; what was recorded before stays */
  recordConsent: Consent;
  /** appends the same for many at once; whoever refused more than this is left out and told of */
  recordConsents: BulkConsent;
  /** they were told; answers how many */
  recordNotice: Scalars['Int']['output'];
  /** writes it to the ledger of consent */
  recordObjection: DataSubjectRequest;
  registerDataSubjectRequest: DataSubjectRequest;
  removeDecisionMoment: Scalars['Boolean']['output'];
  reopenCommitment: Commitment;
  restoreContactList: ContactList;
  /** takes back that they are two */
  restoreDuplicate: Scalars['Boolean']['output'];
  restoreInteraction: Interaction;
  restoreIssue: Issue;
  restoreStakeholder: Stakeholder;
  restoreTheme: Theme;
  sendPreferenceLink: PreferenceLetter;
  sendPreferenceLinks: PreferenceMailing;
  setIssueTeam: Issue;
  setLocale: User;
  setOpinionLeaderProfile: Stakeholder;
  /** puts it aside without an answer, or closes an own question; false takes it up again */
  settleColleagueQuestion: Scalars['Boolean']['output'];
  /** sets the session cookie */
  signIn: User;
  signOut: Scalars['Boolean']['output'];
  startAffiliation: Affiliation;
  /** takes back what it wrote; what was changed since, or is in use, is left and told in `leftovers` */
  undoImport: Import;
  /** within the hour, while nobody changed the person since */
  undoJobChange: Person;
  undoMerge: Merge;
  updateAssociation: Association;
  updateCategory: Category;
  updateCommitment: Commitment;
  updateContactList: ContactList;
  updateDataSubjectRequest: DataSubjectRequest;
  updateInteraction: Interaction;
  updateInteractionType: InteractionType;
  updateIssue: Issue;
  updateOrganisation: Organisation;
  updatePerson: Person;
  updatePurpose: Purpose;
  updateTheme: Theme;
  /** a user made inactive cannot sign in and is signed out at once */
  updateUser: User;
  /** CONFLICT where somebody wrote in the section since basedOn was read; nothing is written then */
  writeBriefSection: Issue;
};


export type MutationAddDecisionMomentArgs = {
  day: Scalars['Date']['input'];
  description: Scalars['String']['input'];
  issueId: Scalars['ID']['input'];
};


export type MutationAnswerColleagueQuestionArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationApplyImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArchiveContactListArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArchiveInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArchiveIssueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArchiveStakeholderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArchiveThemeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAskColleagueAboutArgs = {
  day: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  stakeholderId: Scalars['ID']['input'];
};


export type MutationAssessPositionArgs = {
  input: AssessPositionInput;
};


export type MutationCancelCommitmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeIssueStageArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  stage: IssueStage;
};


export type MutationChangeJobArgs = {
  input: ChangeJobInput;
};


export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


export type MutationChangePreferencesArgs = {
  choices: Array<PreferenceInput>;
  language?: InputMaybe<Language>;
  token: Scalars['String']['input'];
};


export type MutationCheckImportArgs = {
  id: Scalars['ID']['input'];
  keyColumn?: InputMaybe<Scalars['String']['input']>;
  mapping: Array<ColumnMappingInput>;
};


export type MutationCloseDataSubjectRequestArgs = {
  id: Scalars['ID']['input'];
  input: CloseRequestInput;
};


export type MutationCreateCategoryArgs = {
  input: ReferenceItemInput;
};


export type MutationCreateContactListArgs = {
  input: CreateContactListInput;
};


export type MutationCreateInteractionTypeArgs = {
  input: ReferenceItemInput;
};


export type MutationCreateIssueArgs = {
  input: CreateIssueInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationCreatePurposeArgs = {
  input: CreatePurposeInput;
};


export type MutationCreateThemeArgs = {
  input: CreateThemeInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDecideAccessPartArgs = {
  input: DecideAccessPartInput;
};


export type MutationDecideMentionsArgs = {
  input: DecideMentionsInput;
};


export type MutationDecideRetentionArgs = {
  input: DecideRetentionInput;
};


export type MutationDismissDuplicateArgs = {
  leftId: Scalars['ID']['input'];
  rightId: Scalars['ID']['input'];
};


export type MutationEndAffiliationArgs = {
  endedOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
};


export type MutationEraseSubjectArgs = {
  input: EraseSubjectInput;
};


export type MutationExportContactListArgs = {
  columns?: InputMaybe<Array<ExportColumn>>;
  format: ExportFormat;
  id: Scalars['ID']['input'];
};


export type MutationExtendDataSubjectRequestArgs = {
  id: Scalars['ID']['input'];
  input: ExtendRequestInput;
};


export type MutationForgetAliasArgs = {
  email: Scalars['EmailAddress']['input'];
  stakeholderId: Scalars['ID']['input'];
};


export type MutationFulfilCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationKeepAliasArgs = {
  email: Scalars['EmailAddress']['input'];
  stakeholderId: Scalars['ID']['input'];
};


export type MutationLiftSuppressionArgs = {
  stakeholderId: Scalars['ID']['input'];
};


export type MutationLogInteractionArgs = {
  input: LogInteractionInput;
};


export type MutationMakeCommitmentArgs = {
  input: MakeCommitmentInput;
};


export type MutationMergeStakeholdersArgs = {
  keepId: Scalars['ID']['input'];
  mergeId: Scalars['ID']['input'];
  takeFields?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationObjectToDirectMarketingArgs = {
  language?: InputMaybe<Language>;
  token: Scalars['String']['input'];
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordConsentsArgs = {
  input: RecordConsentsInput;
};


export type MutationRecordNoticeArgs = {
  input: RecordNoticeInput;
};


export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


export type MutationRegisterDataSubjectRequestArgs = {
  input: RegisterRequestInput;
};


export type MutationRemoveDecisionMomentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreContactListArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreDuplicateArgs = {
  leftId: Scalars['ID']['input'];
  rightId: Scalars['ID']['input'];
};


export type MutationRestoreInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreIssueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreStakeholderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreThemeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSendPreferenceLinkArgs = {
  language?: InputMaybe<Language>;
  stakeholderId: Scalars['ID']['input'];
};


export type MutationSendPreferenceLinksArgs = {
  selection: StakeholderSelection;
};


export type MutationSetIssueTeamArgs = {
  id: Scalars['ID']['input'];
  team: Array<TeamMemberInput>;
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationSetOpinionLeaderProfileArgs = {
  input?: InputMaybe<OpinionLeaderProfileInput>;
  stakeholderId: Scalars['ID']['input'];
};


export type MutationSettleColleagueQuestionArgs = {
  id: Scalars['ID']['input'];
  settled?: Scalars['Boolean']['input'];
};


export type MutationSignInArgs = {
  email: Scalars['EmailAddress']['input'];
  password: Scalars['String']['input'];
};


export type MutationStartAffiliationArgs = {
  input: StartAffiliationInput;
};


export type MutationUndoImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoJobChangeArgs = {
  input: UndoJobChangeInput;
};


export type MutationUndoMergeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateAssociationArgs = {
  input: UpdateAssociationInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCategoryArgs = {
  id: Scalars['ID']['input'];
  input: UpdateReferenceItemInput;
};


export type MutationUpdateCommitmentArgs = {
  id: Scalars['ID']['input'];
  input: UpdateCommitmentInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateContactListArgs = {
  id: Scalars['ID']['input'];
  input: UpdateContactListInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDataSubjectRequestArgs = {
  id: Scalars['ID']['input'];
  input: UpdateRequestInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateInteractionArgs = {
  id: Scalars['ID']['input'];
  input: UpdateInteractionInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateInteractionTypeArgs = {
  id: Scalars['ID']['input'];
  input: UpdateReferenceItemInput;
};


export type MutationUpdateIssueArgs = {
  id: Scalars['ID']['input'];
  input: UpdateIssueInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateOrganisationArgs = {
  id: Scalars['ID']['input'];
  input: UpdateOrganisationInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePersonArgs = {
  id: Scalars['ID']['input'];
  input: UpdatePersonInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePurposeArgs = {
  id: Scalars['ID']['input'];
  input: UpdatePurposeInput;
};


export type MutationUpdateThemeArgs = {
  id: Scalars['ID']['input'];
  input: UpdateThemeInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateUserArgs = {
  id: Scalars['ID']['input'];
  input: UpdateUserInput;
  version: Scalars['Int']['input'];
};


export type MutationWriteBriefSectionArgs = {
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  body: Scalars['String']['input'];
  issueId: Scalars['ID']['input'];
  section: BriefSectionName;
};

/** a colleague was, or will be, in touch with someone or their organisation around the same day */
export type NearbyContact = {
  __typename?: 'NearbyContact';
  at: Scalars['Date']['output'];
  /** null: 'een collega', in a conversation that the viewer may not read */
  colleague?: Maybe<User>;
  /** whom the colleague spoke: the same, their organisation, or someone of it; null where the viewer may not read the interaction */
  contact?: Maybe<Stakeholder>;
  /** null where the viewer may not read the interaction */
  interactionId?: Maybe<Scalars['ID']['output']>;
  /** the one of those asked for whom it is about */
  stakeholder: Stakeholder;
};

/** who is tied to whom: people, their organisations, and who met together */
export type Network = {
  __typename?: 'Network';
  edges: Array<NetworkEdge>;
  /** how many stakeholders there are besides, less involved than those shown */
  leftOut: Scalars['Int']['output'];
  /** the most involved first, 400 at most */
  nodes: Array<NetworkNode>;
};

export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  from: Scalars['ID']['output'];
  kind: TieKind;
  to: Scalars['ID']['output'];
  /** 0 to 1: 1 for a role held now; for who met together, the more and the more recent the heavier */
  weight: Scalars['Float']['output'];
};

export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** 0 to 1: how often the shortest ways between others pass through here */
  betweenness: Scalars['Float']['output'];
  /** how many others it is tied to here */
  degree: Scalars['Int']['output'];
  stakeholder: Stakeholder;
  /** on the issue; null where there is no position */
  stance?: Maybe<Stance>;
};

/** somebody who was not told yet that we keep their data */
export type NoticeDue = {
  __typename?: 'NoticeDue';
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  /** a month after they were recorded */
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
};

export type NoticeDuePage = {
  __typename?: 'NoticeDuePage';
  items: Array<NoticeDue>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** what makes a person or an organisation an opinion leader */
export type OpinionLeaderProfile = {
  __typename?: 'OpinionLeaderProfile';
  channels: Array<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** 1 (local) to 5 (national) */
  reach: Scalars['Int']['output'];
  topics: Array<Scalars['String']['output']>;
};

export type OpinionLeaderProfileInput = {
  channels: Array<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 (local) to 5 (national) */
  reach: Scalars['Int']['input'];
  topics: Array<Scalars['String']['input']>;
};

export type Organisation = Stakeholder & {
  __typename?: 'Organisation';
  affiliations: Array<Affiliation>;
  /** e-mail addresses of before; none for who may see no contact details */
  aliases: Array<StakeholderAlias>;
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  category?: Maybe<Category>;
  city?: Maybe<Scalars['String']['output']>;
  /** open ones first, what is due soonest at the top */
  commitments: Array<Commitment>;
  /** each purpose and channel that something was recorded for; empty for who may read no consent */
  consents: Array<Consent>;
  /** the lists in use that it is on now, as far as the viewer may read them */
  contactLists: Array<ContactList>;
  /** ISO 3166-1 alpha-2; null is the Netherlands */
  country?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** as a reader expects it: 'Piet den Boer', 'Gemeente Utrecht' */
  displayName: Scalars['String']['output'];
  email?: Maybe<Scalars['EmailAddress']['output']>;
  id: Scalars['ID']['output'];
  /** latest first */
  interactions: InteractionPage;
  kind: StakeholderKind;
  kvkNumber?: Maybe<Scalars['String']['output']>;
  /** of the interactions that the viewer may read */
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  /** a member of the association since; null where it is none */
  memberSince?: Maybe<Scalars['Date']['output']>;
  /** the record that this one was made one with, where it was merged */
  mergedInto?: Maybe<Stakeholder>;
  name: Scalars['String']['output'];
  opinionLeader?: Maybe<OpinionLeaderProfile>;
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** latest assessed first */
  positions: Array<Position>;
  /** Dutch ones as '1234 AB' */
  postcode?: Maybe<Scalars['String']['output']>;
  /** newest first; empty for who may read no consent */
  preferenceLetters: Array<PreferenceLetter>;
  relationOwner?: Maybe<User>;
  /** as a list sorts it: 'Boer, Piet den' */
  sortName: Scalars['String']['output'];
  /** street and number, or a post-office box */
  street?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['URL']['output']>;
};


export type OrganisationInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

export type OrganisationPage = {
  __typename?: 'OrganisationPage';
  items: Array<Organisation>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Paging = {
  /** pageInfo.endCursor of the page before; replaces page (keyset paging, constant cost at any depth) */
  after?: InputMaybe<Scalars['String']['input']>;
  /** 1-based */
  page?: InputMaybe<Scalars['Int']['input']>;
  perPage?: InputMaybe<Scalars['Int']['input']>;
};

export type PartType =
  | 'INTERACTION'
  | 'COMMITMENT'
  | 'CONTACT_LIST'
  | 'COLLEAGUE_QUESTION';

export type Person = Stakeholder & {
  __typename?: 'Person';
  /** current first, then by start, newest first */
  affiliations: Array<Affiliation>;
  /** e-mail addresses of before; none for who may see no contact details */
  aliases: Array<StakeholderAlias>;
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  category?: Maybe<Category>;
  city?: Maybe<Scalars['String']['output']>;
  /** open ones first, what is due soonest at the top */
  commitments: Array<Commitment>;
  /** each purpose and channel that something was recorded for; empty for who may read no consent */
  consents: Array<Consent>;
  /** the lists in use that it is on now, as far as the viewer may read them */
  contactLists: Array<ContactList>;
  /** ISO 3166-1 alpha-2; null is the Netherlands */
  country?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** as a reader expects it: 'Piet den Boer', 'Gemeente Utrecht' */
  displayName: Scalars['String']['output'];
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** their data were erased then */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  formOfAddress: FormOfAddress;
  givenName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  initials?: Maybe<Scalars['String']['output']>;
  /** latest first */
  interactions: InteractionPage;
  kind: StakeholderKind;
  /** of the interactions that the viewer may read */
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  /** the record that this one was made one with, where it was merged */
  mergedInto?: Maybe<Stakeholder>;
  opinionLeader?: Maybe<OpinionLeaderProfile>;
  partnerSurname?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** latest assessed first */
  positions: Array<Position>;
  /** Dutch ones as '1234 AB' */
  postcode?: Maybe<Scalars['String']['output']>;
  /** newest first; empty for who may read no consent */
  preferenceLetters: Array<PreferenceLetter>;
  relationOwner?: Maybe<User>;
  /** 'Geachte mevrouw Den Boer,' */
  salutation: Scalars['String']['output'];
  /** as a list sorts it: 'Boer, Piet den' */
  sortName: Scalars['String']['output'];
  /** Belgian: sorted on the full surname, prefix included */
  sortOnPrefix: Scalars['Boolean']['output'];
  /** street and number, or a post-office box */
  street?: Maybe<Scalars['String']['output']>;
  /** entered anew after they asked to be left alone; on no contact list */
  suppressed: Scalars['Boolean']['output'];
  surname: Scalars['String']['output'];
  surnamePrefix?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


export type PersonInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

export type PersonPage = {
  __typename?: 'PersonPage';
  items: Array<Person>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** what a director sees: how all issues are doing, and which need attention */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** most critical issues first */
  byRegisseur: Array<RegisseurSummary>;
  /** every stage, in the order of the life of an issue */
  byStage: Array<StageCount>;
  /** by the main theme of the issues; most critical issues first */
  byTheme: Array<ThemeSummary>;
  issueCount: Scalars['Int']['output'];
  /** by priority, highest first; the 1,000 that ask most for attention at most */
  issues: Array<PortfolioIssue>;
  /** one for each week that the period touches, oldest first */
  trend: Array<PortfolioWeek>;
};

export type PortfolioIssue = {
  __typename?: 'PortfolioIssue';
  /** in the period of the portfolio, up to now */
  activity: IssueActivity;
  health: IssueHealth;
  issue: Issue;
  /** that the viewer may read */
  openCommitments: Scalars['Int']['output'];
  /** that the viewer may read */
  overdueCommitments: Scalars['Int']['output'];
  priority: Explained;
  /** how many stakeholders take which stance, from opposed to supportive */
  stanceBalance: Array<StanceCount>;
};

export type PortfolioWeek = {
  __typename?: 'PortfolioWeek';
  closedIssues: Scalars['Int']['output'];
  interactions: Scalars['Int']['output'];
  newIssues: Scalars['Int']['output'];
  /** its Monday */
  weekStart: Scalars['Date']['output'];
};

/** the latest assessment of one stakeholder on one issue, with those before it */
export type Position = {
  __typename?: 'Position';
  assessedAt: Scalars['DateTime']['output'];
  assessedBy: User;
  confidence: Confidence;
  /** 1 to 5 */
  decisionPower?: Maybe<Scalars['Int']['output']>;
  /** newest first; the first is the position itself */
  history: Array<Assessment>;
  id: Scalars['ID']['output'];
  /** 1 to 5 */
  interest?: Maybe<Scalars['Int']['output']>;
  issue: Issue;
  note?: Maybe<Scalars['String']['output']>;
  /** 1 to 5 */
  opinionPower?: Maybe<Scalars['Int']['output']>;
  stakeholder: Stakeholder;
  stance: Stance;
  /** derived from the power and the interest (Mendelow) */
  strategy?: Maybe<EngagementStrategy>;
  /** 1 to 5 */
  willingnessToAct?: Maybe<Scalars['Int']['output']>;
};

export type PositionFilter = {
  issueIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  minDecisionPower?: InputMaybe<Scalars['Int']['input']>;
  minInterest?: InputMaybe<Scalars['Int']['input']>;
  minOpinionPower?: InputMaybe<Scalars['Int']['input']>;
  stanceIn?: InputMaybe<Array<Stance>>;
  themeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** another record that is perhaps of the same person */
export type PossibleDouble = {
  __typename?: 'PossibleDouble';
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

/** where somebody stands for one purpose over one channel, told to themselves */
export type Preference = {
  __typename?: 'Preference';
  channel: Channel;
  since?: Maybe<Scalars['DateTime']['output']>;
  status: ConsentStatus;
};

/** where an outsider whose link does not work can turn to */
export type PreferenceDesk = {
  __typename?: 'PreferenceDesk';
  association: Scalars['String']['output'];
  privacyEmail?: Maybe<Scalars['EmailAddress']['output']>;
};

/** yes or no to one purpose over one channel */
export type PreferenceInput = {
  channel: Channel;
  /** a code of purposes */
  purpose: Scalars['String']['input'];
  wanted: Scalars['Boolean']['input'];
};

/** an e-mail to somebody about their preferences */
export type PreferenceLetter = {
  __typename?: 'PreferenceLetter';
  by: User;
  createdAt: Scalars['DateTime']['output'];
  /** when it was given up: the address does not exist, or the mail server stayed away */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: PreferenceLetterKind;
  /** when the mail server took it; null while it waits, or where it failed */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PreferenceLetterKind =
  | 'LINK'
  | 'CONFIRMATION';

/** the link to the preferences of one person, to be sent or to be handed over */
export type PreferenceLinkOf = {
  __typename?: 'PreferenceLinkOf';
  /** whether there is a mail server */
  canSend: Scalars['Boolean']['output'];
  /** where it would be sent */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  url: Scalars['String']['output'];
};

/** what sending a link to many does, or would do */
export type PreferenceMailing = {
  __typename?: 'PreferenceMailing';
  /** whether there is a mail server */
  canSend: Scalars['Boolean']['output'];
  /** who got one in the last day */
  recent: Scalars['Int']['output'];
  /** who refused e-mail for what is sent: they are not asked again */
  refused: Scalars['Int']['output'];
  sent: Scalars['Int']['output'];
  /** without an e-mail address */
  withoutAddress: Scalars['Int']['output'];
};

/** what a letter's link opens: somebody's own preferences, and nothing else about them */
export type Preferences = {
  __typename?: 'Preferences';
  /** whose they are, no more than they will recognise: p…@utrecht.example */
  address?: Maybe<Scalars['String']['output']>;
  /** who asks */
  association: Scalars['String']['output'];
  /** a change is confirmed by e-mail */
  confirms: Scalars['Boolean']['output'];
  /** where to write for anything else */
  privacyEmail?: Maybe<Scalars['EmailAddress']['output']>;
  purposes: Array<PurposePreferences>;
};

export type PreviewContactListInput = {
  basis: LegalBasis;
  channel: Channel;
  criteria: StakeholderFilter;
  /** not on the list, also where includeIds names them */
  excludeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** on the list also where the criteria do not hold; no objection is overridden by it */
  includeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** a code of purposes */
  purpose: Scalars['String']['input'];
  /** whether the list would be shared: what its readers may not all read does not count then */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** what personal data is used for, and on which grounds */
export type ProcessingActivity = {
  __typename?: 'ProcessingActivity';
  /** the grounds in use; empty where none was ever recorded */
  bases: Array<Scalars['String']['output']>;
  channels: Array<Channel>;
  granted: Scalars['Int']['output'];
  labelEn: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  objected: Scalars['Int']['output'];
  /** people of whom something was recorded for it */
  people: Scalars['Int']['output'];
  purpose: Scalars['String']['output'];
};

/** the record of processing activities: GDPR article 30, from what is in use now */
export type ProcessingRecord = {
  __typename?: 'ProcessingRecord';
  activities: Array<ProcessingActivity>;
  association: Scalars['String']['output'];
  compiledAt: Scalars['DateTime']['output'];
  /** kinds of data of which there is some: names, contact, postal, roles, profile, positions, interactions, commitments, consent */
  data: Array<Scalars['String']['output']>;
  /** files made of contact lists in the last year */
  exports: Scalars['Int']['output'];
  /** the server that mail is handed to, a processor; null where no mail is sent */
  mailServer?: Maybe<Scalars['String']['output']>;
  privacyEmail?: Maybe<Scalars['String']['output']>;
  retentionMonths: Scalars['Int']['output'];
  /** people by the category that they are in */
  subjects: Array<SubjectCategory>;
  /** people of the office who may sign in */
  users: Scalars['Int']['output'];
};

export type Purpose = {
  __typename?: 'Purpose';
  active: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  /** something is sent for it, so that people see it among their preferences and may object to it */
  directMarketing: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  labelEn: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  meaningEn?: Maybe<Scalars['String']['output']>;
  /** what it means for who is asked */
  meaningNl?: Maybe<Scalars['String']['output']>;
};

export type PurposePreferences = {
  __typename?: 'PurposePreferences';
  /** false: nothing is sent for it any more, so that one can only refuse */
  active: Scalars['Boolean']['output'];
  channels: Array<Preference>;
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
  meaning?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** what the viewer may read and the handler of an access request may not */
  accessParts: Array<AccessPart>;
  accessReport: AccessReport;
  association: Association;
  /** highest score first; without an issue: on the active issues on whose team the viewer is */
  blindSpots: Array<BlindSpot>;
  categories: Array<Category>;
  /** asked of the viewer and not yet settled, or asked by the viewer and not yet closed; the newest first */
  colleagueQuestions: Array<ColleagueQuestion>;
  commitment?: Maybe<Commitment>;
  /** those of the viewer; for a director all. Without a sort: what is due soonest comes first */
  commitments: CommitmentPage;
  contactList?: Maybe<ContactList>;
  /** by name; `text` is looked for in names and owners' names */
  contactLists: ContactListPage;
  dataSubjectRequest?: Maybe<DataSubjectRequest>;
  /** open ones first, the one that is due first on top */
  dataSubjectRequests: DataSubjectRequestPage;
  /** likeliest first; as they were a minute ago */
  duplicatePairs: DuplicatePairPage;
  erasurePreview: ErasurePreview;
  /** the exports that held a stakeholder, latest first: which held this person who now objects */
  exportsHolding: Array<ExportHolding>;
  /** where everyone stood on an issue at a moment; NOT_FOUND where there is no such issue */
  forceField: ForceField;
  /** who stood elsewhere at the later of two moments; latest turned first */
  forceFieldChanges: Array<ForceFieldChange>;
  /** when the force field of an issue changed, oldest first; 500 moments at most */
  forceFieldMoments: Array<Scalars['DateTime']['output']>;
  /** newest first; empty for a record that does not exist or that the viewer may not read */
  history: ChangePage;
  import?: Maybe<Import>;
  /** what a column can be mapped to */
  importFields: Array<Scalars['String']['output']>;
  /** newest first */
  imports: ImportPage;
  interaction?: Maybe<Interaction>;
  interactionTypes: Array<InteractionType>;
  /** without a sort: latest first */
  interactions: InteractionPage;
  /** whether somebody with these details asked to be left alone: to be told while they are entered */
  isSuppressed: Scalars['Boolean']['output'];
  issue?: Maybe<Issue>;
  /** without a sort: what asks for attention comes first */
  issues: IssuePage;
  /** active records that might be the one that is being typed, likeliest first */
  likelyDuplicates: Array<LikelyDuplicate>;
  /** newest first */
  merges: MergePage;
  /** the latest day first; a warning, never a refusal */
  nearbyContacts: Array<NearbyContact>;
  network: Network;
  /** who was recorded in the last half year and not told yet */
  noticesDue: NoticeDuePage;
  organisation?: Maybe<Organisation>;
  organisations: OrganisationPage;
  people: PersonPage;
  person?: Maybe<Person>;
  /** how the issues of a filter are doing, without archived ones */
  portfolio: Portfolio;
  /** for who has no link that works */
  preferenceDesk: PreferenceDesk;
  /** in the viewer's name; whoever has it can change the preferences */
  preferenceLink: PreferenceLinkOf;
  preferences: Preferences;
  /** what recordConsents would do */
  previewConsents: BulkConsent;
  /** how many a list would hold, and how many it would leave out and why */
  previewContactList: ContactListPreview;
  previewPreferenceMailing: PreferenceMailing;
  processingRecord: ProcessingRecord;
  purposes: Array<Purpose>;
  /** whom the viewer last had contact with, latest first; at most 50 */
  recentStakeholders: Array<Stakeholder>;
  /** whose data are due for review, longest here first */
  retentionDue: RetentionDuePage;
  /** one index over everything the viewer may see, best first */
  search: Array<SearchHit>;
  /** active records that might be the one about to be created, likeliest first */
  similarStakeholders: Array<Stakeholder>;
  stakeholder?: Maybe<Stakeholder>;
  stakeholders: StakeholderPage;
  /** where they are mentioned in texts, for the handler to judge */
  subjectMentions: Array<SubjectMention>;
  theme?: Maybe<Theme>;
  themes: Array<Theme>;
  user?: Maybe<User>;
  users: Array<User>;
  /** who is signed in; null for nobody */
  viewer?: Maybe<User>;
  /** what the viewer may do, so that a client shows no more than that; empty for nobody */
  viewerRights: Array<Right>;
  /** 'wie kent iemand?': the shortest way first, then the warmest; none when there is none in three steps */
  warmPaths: Array<WarmPath>;
};


export type QueryAccessReportArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryBlindSpotsArgs = {
  days?: Scalars['Int']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  limit?: Scalars['Int']['input'];
};


export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentsArgs = {
  filter?: InputMaybe<CommitmentFilter>;
  paging?: InputMaybe<Paging>;
  sort?: InputMaybe<Array<CommitmentSort>>;
};


export type QueryContactListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactListsArgs = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  paging?: InputMaybe<Paging>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataSubjectRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataSubjectRequestsArgs = {
  filter?: InputMaybe<DataSubjectRequestFilter>;
  paging?: InputMaybe<Paging>;
};


export type QueryDuplicatePairsArgs = {
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  paging?: InputMaybe<Paging>;
};


export type QueryErasurePreviewArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryExportsHoldingArgs = {
  stakeholderId: Scalars['ID']['input'];
};


export type QueryForceFieldArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  issueId: Scalars['ID']['input'];
};


export type QueryForceFieldChangesArgs = {
  from: Scalars['DateTime']['input'];
  issueId: Scalars['ID']['input'];
  to: Scalars['DateTime']['input'];
};


export type QueryForceFieldMomentsArgs = {
  issueId: Scalars['ID']['input'];
};


export type QueryHistoryArgs = {
  paging?: InputMaybe<Paging>;
  recordId: Scalars['ID']['input'];
  recordType: RecordType;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  paging?: InputMaybe<Paging>;
};


export type QueryInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInteractionsArgs = {
  filter?: InputMaybe<InteractionFilter>;
  paging?: InputMaybe<Paging>;
  sort?: InputMaybe<Array<InteractionSort>>;
};


export type QueryIsSuppressedArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  surname?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
  paging?: InputMaybe<Paging>;
  sort?: InputMaybe<Array<IssueSort>>;
};


export type QueryLikelyDuplicatesArgs = {
  input: TypedRecordInput;
};


export type QueryMergesArgs = {
  paging?: InputMaybe<Paging>;
};


export type QueryNearbyContactsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  days?: Scalars['Int']['input'];
  stakeholderIds: Array<Scalars['ID']['input']>;
};


export type QueryNetworkArgs = {
  issueId: Scalars['ID']['input'];
};


export type QueryNoticesDueArgs = {
  paging?: InputMaybe<Paging>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<StakeholderFilter>;
  paging?: InputMaybe<Paging>;
  sort?: InputMaybe<Array<StakeholderSort>>;
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<StakeholderFilter>;
  paging?: InputMaybe<Paging>;
  sort?: InputMaybe<Array<StakeholderSort>>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortfolioArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<IssueFilter>;
};


export type QueryPreferenceLinkArgs = {
  language?: InputMaybe<Language>;
  stakeholderId: Scalars['ID']['input'];
};


export type QueryPreferencesArgs = {
  language?: InputMaybe<Language>;
  token: Scalars['String']['input'];
};


export type QueryPreviewConsentsArgs = {
  input: RecordConsentsInput;
};


export type QueryPreviewContactListArgs = {
  input: PreviewContactListInput;
};


export type QueryPreviewPreferenceMailingArgs = {
  selection: StakeholderSelection;
};


export type QueryRecentStakeholdersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRetentionDueArgs = {
  paging?: InputMaybe<Paging>;
};


export type QuerySearchArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySimilarStakeholdersArgs = {
  kind: StakeholderKind;
  limit?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


export type QueryStakeholderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStakeholdersArgs = {
  filter?: InputMaybe<StakeholderFilter>;
  paging?: InputMaybe<Paging>;
  sort?: InputMaybe<Array<StakeholderSort>>;
};


export type QuerySubjectMentionsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemesArgs = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Role>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWarmPathsArgs = {
  limit?: Scalars['Int']['input'];
  stakeholderId: Scalars['ID']['input'];
};

/** one part of a score */
export type Reason = {
  __typename?: 'Reason';
  /** a stable message key */
  code: Scalars['String']['output'];
  /** what the message needs: numbers, dates, names */
  detail?: Maybe<Scalars['String']['output']>;
  points: Scalars['Float']['output'];
};

export type RecordConsentInput = {
  channel: Channel;
  note?: InputMaybe<Scalars['String']['input']>;
  /** a code of purposes */
  purpose: Scalars['String']['input'];
  /** where it was said: a form, a letter, a conversation */
  source: Scalars['String']['input'];
  stakeholderId: Scalars['ID']['input'];
  status: ConsentStatus;
  /** which version of the question was answered: of a form, a letter */
  wordingVersion?: InputMaybe<Scalars['String']['input']>;
};

export type RecordConsentsInput = {
  channel: Channel;
  note?: InputMaybe<Scalars['String']['input']>;
  /** a code of purposes */
  purpose: Scalars['String']['input'];
  selection: StakeholderSelection;
  /** where it was said: a form, a letter, a conversation */
  source: Scalars['String']['input'];
  status: ConsentStatus;
  /** which version of the question was answered: of a form, a letter */
  wordingVersion?: InputMaybe<Scalars['String']['input']>;
};

export type RecordNoticeInput = {
  givenOn: Scalars['Date']['input'];
  ids: Array<Scalars['ID']['input']>;
};

export type RecordObjectionInput = {
  /** all, unless said otherwise */
  channels?: InputMaybe<Array<Channel>>;
  /** codes of purposes; all that are in use, unless said otherwise */
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  requestId: Scalars['ID']['input'];
};

export type RecordType =
  | 'PERSON'
  | 'ORGANISATION'
  | 'ISSUE'
  | 'INTERACTION'
  | 'COMMITMENT'
  | 'THEME'
  | 'CONTACT_LIST'
  | 'USER'
  | 'DATA_SUBJECT_REQUEST';

export type ReferenceItemInput = {
  /** stable: small letters, digits and underscores */
  code: Scalars['String']['input'];
  labelEn: Scalars['String']['input'];
  labelNl: Scalars['String']['input'];
};

export type RegisseurSummary = {
  __typename?: 'RegisseurSummary';
  /** issues whose health is critical */
  criticalCount: Scalars['Int']['output'];
  /** on these issues in the period, each counted once */
  interactions: Scalars['Int']['output'];
  issueCount: Scalars['Int']['output'];
  /** on the issues of this regisseur, as far as the viewer may read them */
  overdueCommitments: Scalars['Int']['output'];
  regisseur: User;
};

export type RegisterRequestInput = {
  asked?: InputMaybe<Scalars['String']['input']>;
  /** the viewer, unless said otherwise */
  handlerId?: InputMaybe<Scalars['ID']['input']>;
  identityCheck?: InputMaybe<Scalars['String']['input']>;
  kind: RequestKind;
  /** today or before */
  receivedOn: Scalars['Date']['input'];
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  /** needed where nobody is found in the records */
  subjectName?: InputMaybe<Scalars['String']['input']>;
  way: RequestWay;
};

/** which right of a data subject: GDPR articles 15, 17, 21, 16 and 18 */
export type RequestKind =
  | 'ACCESS'
  | 'ERASURE'
  | 'OBJECTION'
  | 'RECTIFICATION'
  | 'RESTRICTION';

export type RequestStatus =
  | 'OPEN'
  | 'ANSWERED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** how a request came in */
export type RequestWay =
  | 'EMAIL'
  | 'POST'
  | 'PHONE'
  | 'IN_PERSON'
  | 'FORM'
  | 'OWN_INITIATIVE';

export type Resource =
  | 'THEMES'
  | 'ISSUES'
  | 'STAKEHOLDERS'
  | 'CONTACT_DETAILS'
  | 'POSITIONS'
  | 'STANCE_BALANCE'
  | 'INTERACTIONS'
  | 'COMMITMENTS'
  | 'CONSENT'
  | 'CONTACT_LISTS'
  | 'LIST_EXPORTS'
  | 'IMPORTS'
  | 'PRIVACY'
  | 'PORTFOLIO'
  | 'HISTORY'
  | 'ADMINISTRATION';

export type RetentionChoice =
  | 'KEEP'
  | 'ARCHIVE'
  | 'ERASE';

/** somebody whom nobody was in touch with for long, and whom nothing else keeps here */
export type RetentionDue = {
  __typename?: 'RetentionDue';
  archived: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** why they were kept the last time */
  keptBecause?: Maybe<Scalars['String']['output']>;
  /** the last contact that the viewer may read of */
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** their main role now */
  role?: Maybe<Scalars['String']['output']>;
};

export type RetentionDuePage = {
  __typename?: 'RetentionDuePage';
  items: Array<RetentionDue>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** what the viewer's roles grant on a kind of record; the rules on single records come on top */
export type Right = {
  __typename?: 'Right';
  read: Scalars['Boolean']['output'];
  resource: Resource;
  write: Scalars['Boolean']['output'];
};

export type Role =
  | 'REGISSEUR'
  | 'DIRECTOR'
  | 'BOARD'
  | 'COMMUNICATIONS'
  | 'EXPERT'
  | 'CONTROLLER'
  | 'ADMIN';

export type SearchHit = {
  __typename?: 'SearchHit';
  id: Scalars['ID']['output'];
  recordType: RecordType;
  /** 1 for the very title, down to 0.2 for a word somewhere in a long text */
  score: Scalars['Float']['output'];
  subtitle?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type SortOrder =
  | 'ASC'
  | 'DESC';

export type StageChange = {
  __typename?: 'StageChange';
  at: Scalars['DateTime']['output'];
  by: User;
  reason: Scalars['String']['output'];
  stage: IssueStage;
};

export type StageCount = {
  __typename?: 'StageCount';
  count: Scalars['Int']['output'];
  stage: IssueStage;
};

export type Stakeholder = {
  /** e-mail addresses of before; none for who may see no contact details */
  aliases: Array<StakeholderAlias>;
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  category?: Maybe<Category>;
  city?: Maybe<Scalars['String']['output']>;
  /** open ones first, what is due soonest at the top */
  commitments: Array<Commitment>;
  /** each purpose and channel that something was recorded for; empty for who may read no consent */
  consents: Array<Consent>;
  /** the lists in use that it is on now, as far as the viewer may read them */
  contactLists: Array<ContactList>;
  /** ISO 3166-1 alpha-2; null is the Netherlands */
  country?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** as a reader expects it: 'Piet den Boer', 'Gemeente Utrecht' */
  displayName: Scalars['String']['output'];
  email?: Maybe<Scalars['EmailAddress']['output']>;
  id: Scalars['ID']['output'];
  /** latest first */
  interactions: InteractionPage;
  kind: StakeholderKind;
  /** of the interactions that the viewer may read */
  lastInteractionAt?: Maybe<Scalars['DateTime']['output']>;
  /** the record that this one was made one with, where it was merged */
  mergedInto?: Maybe<Stakeholder>;
  opinionLeader?: Maybe<OpinionLeaderProfile>;
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** latest assessed first */
  positions: Array<Position>;
  /** Dutch ones as '1234 AB' */
  postcode?: Maybe<Scalars['String']['output']>;
  /** newest first; empty for who may read no consent */
  preferenceLetters: Array<PreferenceLetter>;
  relationOwner?: Maybe<User>;
  /** as a list sorts it: 'Boer, Piet den' */
  sortName: Scalars['String']['output'];
  /** street and number, or a post-office box */
  street?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


export type StakeholderInteractionsArgs = {
  paging?: InputMaybe<Paging>;
};

/** an e-mail address that somebody had before: they are still found by it, and never written to at it */
export type StakeholderAlias = {
  __typename?: 'StakeholderAlias';
  email: Scalars['EmailAddress']['output'];
  id: Scalars['ID']['output'];
};

/** fields of one object are joined with AND; a list field matches any of its values */
export type StakeholderFilter = {
  affiliation?: InputMaybe<AffiliationFilter>;
  all?: InputMaybe<Array<StakeholderFilter>>;
  any?: InputMaybe<Array<StakeholderFilter>>;
  /** default false: archived records are left out */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  categoryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  cityIn?: InputMaybe<Array<Scalars['String']['input']>>;
  consent?: InputMaybe<ConsentFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  interaction?: InputMaybe<InteractionMatch>;
  kind?: InputMaybe<StakeholderKind>;
  member?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<StakeholderFilter>;
  /** no interaction at all since this day */
  notContactedSince?: InputMaybe<Scalars['Date']['input']>;
  opinionLeader?: InputMaybe<Scalars['Boolean']['input']>;
  position?: InputMaybe<PositionFilter>;
  relationOwnerIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  tagIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** names, e-mail addresses, telephone numbers in any notation, organisation names; accents folded, inside words too */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type StakeholderKind =
  | 'PERSON'
  | 'ORGANISATION';

export type StakeholderPage = {
  __typename?: 'StakeholderPage';
  items: Array<Stakeholder>;
  pageInfo: PageInfo;
  /** counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** whom it is about: either ids, archived records included, or a filter */
export type StakeholderSelection = {
  filter?: InputMaybe<StakeholderFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type StakeholderSort = {
  field: StakeholderSortField;
  order?: SortOrder;
};

export type StakeholderSortField =
  | 'SORT_NAME'
  | 'CATEGORY'
  | 'CITY'
  | 'LAST_INTERACTION_AT'
  | 'CREATED_AT'
  | 'UPDATED_AT';

export type Stance =
  | 'STRONGLY_OPPOSED'
  | 'OPPOSED'
  | 'NEUTRAL'
  | 'SUPPORTIVE'
  | 'STRONGLY_SUPPORTIVE'
  | 'UNKNOWN'
  | 'DIVIDED';

export type StanceCount = {
  __typename?: 'StanceCount';
  count: Scalars['Int']['output'];
  stance: Stance;
};

export type StartAffiliationInput = {
  function?: InputMaybe<Scalars['String']['input']>;
  organisationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  startedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type SubjectCategory = {
  __typename?: 'SubjectCategory';
  labelEn: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  people: Scalars['Int']['output'];
};

/** a record in whose texts somebody is mentioned, or a namesake */
export type SubjectMention = {
  __typename?: 'SubjectMention';
  excerpts: Array<Excerpt>;
  /** they took part in it, or an address or number that is theirs stands in it */
  likely: Scalars['Boolean']['output'];
  recordId: Scalars['ID']['output'];
  /** STAKEHOLDER, INTERACTION, COMMITMENT, ISSUE, THEME, … */
  recordType: Scalars['String']['output'];
  /** what the handler said: them, or a namesake; null: nothing yet */
  theirs?: Maybe<Scalars['Boolean']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type TeamMember = {
  __typename?: 'TeamMember';
  role: TeamRole;
  user: User;
};

export type TeamMemberInput = {
  role: TeamRole;
  userId: Scalars['ID']['input'];
};

export type TeamRole =
  | 'RESPONSIBLE'
  | 'ACCOUNTABLE'
  | 'CONSULTED'
  | 'INFORMED';

export type Theme = {
  __typename?: 'Theme';
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** issues that are alive: neither archived nor closed */
  issueCount: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  regisseur?: Maybe<User>;
  version: Scalars['Int']['output'];
};

export type ThemeSummary = {
  __typename?: 'ThemeSummary';
  /** issues whose health is critical */
  criticalCount: Scalars['Int']['output'];
  /** on these issues in the period, each counted once */
  interactions: Scalars['Int']['output'];
  issueCount: Scalars['Int']['output'];
  theme: Theme;
};

export type TieKind =
  | 'AFFILIATION'
  | 'MET_TOGETHER';

export type TypedRecordInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  formOfAddress?: InputMaybe<FormOfAddress>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  initials?: InputMaybe<Scalars['String']['input']>;
  kind: StakeholderKind;
  kvkNumber?: InputMaybe<Scalars['String']['input']>;
  /** an organisation's */
  name?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  partnerSurname?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  surname?: InputMaybe<Scalars['String']['input']>;
  surnamePrefix?: InputMaybe<Scalars['String']['input']>;
  website?: InputMaybe<Scalars['String']['input']>;
};

/** what changeJob answered, and how it was before */
export type UndoJobChangeInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  endedAffiliationId?: InputMaybe<Scalars['ID']['input']>;
  /** the day that it had as its end before */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** the address that was kept */
  forgetAlias?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** the address that was one of before, and came back */
  keepAlias?: InputMaybe<Scalars['EmailAddress']['input']>;
  personId: Scalars['ID']['input'];
  /** in any notation; without a country it is Dutch */
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** the role that was the main one */
  primaryAffiliationId?: InputMaybe<Scalars['ID']['input']>;
  /** the role that was started; it goes, since it never was */
  startedAffiliationId?: InputMaybe<Scalars['ID']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateAssociationInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  privacyEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** 1 to 240 */
  retentionMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** what is left out stays as it is */
export type UpdateCommitmentInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<CommitmentDirection>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};

/** what is left out stays as it was */
export type UpdateContactListInput = {
  basis?: InputMaybe<LegalBasis>;
  /** the balancing test; required where the basis is LEGITIMATE_INTEREST */
  basisNote?: InputMaybe<Scalars['String']['input']>;
  criteria?: InputMaybe<StakeholderFilter>;
  /** not on the list, also where includeIds names them */
  excludeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** on the list also where the criteria do not hold; no objection is overridden by it */
  includeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** a day to come, unless it stays as it was */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** only the owner stops sharing a list */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** what is left out stays as it is */
export type UpdateInteractionInput = {
  colleagueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  confidentiality?: InputMaybe<Confidentiality>;
  direction?: InputMaybe<Direction>;
  /** replaces all of them; stances are appended once more */
  discussionPoints?: InputMaybe<Array<DiscussionPointInput>>;
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  subject?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateIssueInput = {
  goal?: InputMaybe<Scalars['String']['input']>;
  impact?: InputMaybe<Scalars['Int']['input']>;
  influenceability?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<IssueKind>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
  relatedThemeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  summary?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  themeId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  urgency?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateOrganisationInput = {
  /** a code of categories */
  category?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2; none is the Netherlands */
  country?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** 8 digits */
  kvkNumber?: InputMaybe<Scalars['String']['input']>;
  memberSince?: InputMaybe<Scalars['Date']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** in any notation; without a country it is Dutch */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** a Dutch one in any spacing */
  postcode?: InputMaybe<Scalars['String']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
  /** street and number, or a post-office box */
  street?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  website?: InputMaybe<Scalars['URL']['input']>;
};

export type UpdatePersonInput = {
  /** a code of categories */
  category?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2; none is the Netherlands */
  country?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  formOfAddress?: InputMaybe<FormOfAddress>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  initials?: InputMaybe<Scalars['String']['input']>;
  partnerSurname?: InputMaybe<Scalars['String']['input']>;
  /** in any notation; without a country it is Dutch */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** a Dutch one in any spacing */
  postcode?: InputMaybe<Scalars['String']['input']>;
  relationOwnerId?: InputMaybe<Scalars['ID']['input']>;
  sortOnPrefix?: InputMaybe<Scalars['Boolean']['input']>;
  /** street and number, or a post-office box */
  street?: InputMaybe<Scalars['String']['input']>;
  surname?: InputMaybe<Scalars['String']['input']>;
  surnamePrefix?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type UpdatePurposeInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  directMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  labelEn?: InputMaybe<Scalars['String']['input']>;
  labelNl?: InputMaybe<Scalars['String']['input']>;
  meaningEn?: InputMaybe<Scalars['String']['input']>;
  meaningNl?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateReferenceItemInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  labelEn?: InputMaybe<Scalars['String']['input']>;
  labelNl?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRequestInput = {
  asked?: InputMaybe<Scalars['String']['input']>;
  handlerId?: InputMaybe<Scalars['ID']['input']>;
  identityCheck?: InputMaybe<Scalars['String']['input']>;
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  subjectName?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateThemeInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  regisseurId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateUserInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** at least 12 characters */
  password?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
};

export type User = {
  __typename?: 'User';
  active: Scalars['Boolean']['output'];
  email: Scalars['EmailAddress']['output'];
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<Scalars['String']['output']>;
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  roles: Array<Role>;
  version: Scalars['Int']['output'];
};

/** a way from a colleague to a stakeholder; the last step is the stakeholder */
export type WarmPath = {
  __typename?: 'WarmPath';
  colleague: User;
  steps: Array<WarmStep>;
};

export type WarmStep = {
  __typename?: 'WarmStep';
  /** what ties the one before, or at the first step the colleague, to this one */
  kind: TieKind;
  /** when they last met; null for a role */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  stakeholder: Stakeholder;
};

export const enumValues = {
  BriefSectionName: ['OCCASION', 'WHAT_IS_GOING_ON', 'CONSEQUENCES_FOR_MEMBERS', 'STANDPOINT', 'KEY_MESSAGE', 'FOR_AND_AGAINST', 'FORCE_FIELD', 'MOMENTS_OF_DECISION', 'STRATEGY', 'ACTIONS', 'COSTS', 'SOURCES'],
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
  ExclusionReason: ['OBJECTED', 'WITHDRAWN', 'NOT_GRANTED', 'MANUALLY_EXCLUDED', 'NO_ADDRESS', 'DUPLICATE_ADDRESS'],
  ExportColumn: ['SALUTATION', 'NAME', 'SORT_NAME', 'INITIALS', 'GIVEN_NAME', 'SURNAME_PREFIX', 'SURNAME', 'KIND', 'ORGANISATION', 'FUNCTION', 'EMAIL', 'PHONE', 'STREET', 'POSTCODE', 'CITY', 'COUNTRY', 'CATEGORY', 'TAGS', 'RELATION_OWNER', 'LAST_CONTACT'],
  ExportFormat: ['CSV', 'XLSX', 'VCARD'],
  FormOfAddress: ['MR', 'MRS', 'NEUTRAL'],
  HealthStatus: ['GOOD', 'ATTENTION', 'CRITICAL'],
  ImportFormat: ['CSV', 'XLSX', 'VCARD'],
  ImportOutcome: ['FILLS', 'UPDATES', 'CONFLICTS'],
  ImportRowStatus: ['NEW', 'MATCH', 'CONFLICT', 'INVALID'],
  ImportStatus: ['UPLOADED', 'CHECKED', 'APPLIED', 'UNDONE', 'FAILED'],
  ImportWork: ['CHECK', 'APPLY', 'UNDO'],
  InteractionSortField: ['OCCURRED_AT', 'CREATED_AT', 'SUBJECT'],
  IssueKind: ['POLITICAL', 'SECTOR'],
  IssueSortField: ['TITLE', 'STAGE', 'IMPACT', 'URGENCY', 'PRIORITY', 'UPDATED_AT', 'CREATED_AT'],
  IssueStage: ['SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS', 'DORMANT', 'CLOSED'],
  Language: ['NL', 'EN'],
  LegalBasis: ['CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST'],
  PartType: ['INTERACTION', 'COMMITMENT', 'CONTACT_LIST', 'COLLEAGUE_QUESTION'],
  PreferenceLetterKind: ['LINK', 'CONFIRMATION'],
  RecordType: ['PERSON', 'ORGANISATION', 'ISSUE', 'INTERACTION', 'COMMITMENT', 'THEME', 'CONTACT_LIST', 'USER', 'DATA_SUBJECT_REQUEST'],
  RequestKind: ['ACCESS', 'ERASURE', 'OBJECTION', 'RECTIFICATION', 'RESTRICTION'],
  RequestStatus: ['OPEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN'],
  RequestWay: ['EMAIL', 'POST', 'PHONE', 'IN_PERSON', 'FORM', 'OWN_INITIATIVE'],
  Resource: ['THEMES', 'ISSUES', 'STAKEHOLDERS', 'CONTACT_DETAILS', 'POSITIONS', 'STANCE_BALANCE', 'INTERACTIONS', 'COMMITMENTS', 'CONSENT', 'CONTACT_LISTS', 'LIST_EXPORTS', 'IMPORTS', 'PRIVACY', 'PORTFOLIO', 'HISTORY', 'ADMINISTRATION'],
  RetentionChoice: ['KEEP', 'ARCHIVE', 'ERASE'],
  Role: ['REGISSEUR', 'DIRECTOR', 'BOARD', 'COMMUNICATIONS', 'EXPERT', 'CONTROLLER', 'ADMIN'],
  SortOrder: ['ASC', 'DESC'],
  StakeholderKind: ['PERSON', 'ORGANISATION'],
  StakeholderSortField: ['SORT_NAME', 'CATEGORY', 'CITY', 'LAST_INTERACTION_AT', 'CREATED_AT', 'UPDATED_AT'],
  Stance: ['STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE', 'UNKNOWN', 'DIVIDED'],
  TeamRole: ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'],
  TieKind: ['AFFILIATION', 'MET_TOGETHER'],
} as const;
