import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import {
  buildSchema, getNamedType, type GraphQLArgument, type GraphQLInputType, isEnumType, isInputObjectType, isLeafType, isListType,
  isNonNullType, type GraphQLSchema,
} from 'graphql';
import { printedSchema } from './printed-schema.js';
import { type ServerUnderTest, startServer } from './testing.js';

// R regisseur, D director, B board, C communications, E expert, N controller, A admin: who may, as in the design of the
// rights. The rules on single records come on top, and are tested where they live. `*`: everyone, `+`: everyone signed in.
const queries: Record<string, string> = {
  viewer: '*',
  viewerRights: '*',
  users: '+',
  user: '+',
  categories: '+',
  interactionTypes: '+',
  purposes: '+',
  themes: 'RDBCENA',
  theme: 'RDBCENA',
  issues: 'RDBCENA',
  issue: 'RDBCENA',
  stakeholders: 'RDBCEA',
  people: 'RDBCEA',
  organisations: 'RDBCEA',
  stakeholder: 'RDBCEA',
  person: 'RDBCEA',
  organisation: 'RDBCEA',
  similarStakeholders: 'RDBCEA',
  interactions: 'RDCE',
  interaction: 'RDCE',
  recentStakeholders: 'RDBCEA', // nobody, for who reads no interactions
  commitments: 'RDCE',
  commitment: 'RDCE',
  portfolio: 'RDBCN',
  forceField: 'RDCE',
  forceFieldChanges: 'RDCE',
  forceFieldMoments: 'RDCE',
  search: '+',
  history: 'RDCENA',
  network: 'RDCE',
  warmPaths: 'RDCE',
  blindSpots: 'RDCE',
  nearbyContacts: 'RDCE',
  colleagueQuestions: 'RDCE',
  association: '+',
  dataSubjectRequests: 'DCA',
  dataSubjectRequest: 'DCA',
  accessReport: 'DC',
  subjectMentions: 'DC',
  erasurePreview: 'DC',
  accessParts: 'RDCE',
  retentionDue: 'DC',
  noticesDue: 'DC',
  processingRecord: 'DCA',
  isSuppressed: 'RDC',
  contactLists: 'RDC',
  contactList: 'RDC',
  previewContactList: 'RC',
  merges: 'CA',
  preferenceDesk: '*',
  preferences: '*', // the token is the permission
  preferenceLink: 'RC',
  previewConsents: 'RC',
  previewPreferenceMailing: 'RC',
  exportsHolding: 'RC',
  imports: 'CA',
  import: 'CA',
  importFields: 'CA',
  duplicatePairs: 'CA',
  likelyDuplicates: 'RDC',
};

const mutations: Record<string, string> = {
  signIn: '*',
  signOut: '*',
  changePassword: '+',
  setLocale: '+',
  createUser: 'A',
  updateUser: 'A',
  updateAssociation: 'A',
  createCategory: 'A',
  updateCategory: 'A',
  createInteractionType: 'A',
  updateInteractionType: 'A',
  createPurpose: 'A',
  updatePurpose: 'A',
  createTheme: 'DA',
  updateTheme: 'DA',
  archiveTheme: 'DA',
  restoreTheme: 'DA',
  createPerson: 'RDC',
  updatePerson: 'RDC',
  createOrganisation: 'RDC',
  updateOrganisation: 'RDC',
  archiveStakeholder: 'RDC',
  restoreStakeholder: 'RDC',
  setOpinionLeaderProfile: 'RDC',
  startAffiliation: 'RDC',
  endAffiliation: 'RDC',
  changeJob: 'RDC',
  undoJobChange: 'RDC',
  keepAlias: 'RDC',
  forgetAlias: 'RDC',
  createIssue: 'RD',
  updateIssue: 'RDE',
  changeIssueStage: 'RDE',
  setIssueTeam: 'RDE',
  writeBriefSection: 'RDE',
  addDecisionMoment: 'RDE',
  removeDecisionMoment: 'RDE',
  archiveIssue: 'RDE',
  restoreIssue: 'RDE',
  assessPosition: 'RD',
  logInteraction: 'RDCE',
  updateInteraction: 'RDCE',
  archiveInteraction: 'RDCE',
  restoreInteraction: 'RDCE',
  makeCommitment: 'RDCE',
  updateCommitment: 'RDCE',
  fulfilCommitment: 'RDCE',
  cancelCommitment: 'RDCE',
  reopenCommitment: 'RDCE',
  askColleagueAbout: 'RDCE',
  answerColleagueQuestion: 'RDCE',
  settleColleagueQuestion: 'RDCE',
  recordConsent: 'RC',
  registerDataSubjectRequest: 'DC',
  updateDataSubjectRequest: 'DC',
  extendDataSubjectRequest: 'DC',
  closeDataSubjectRequest: 'DC',
  decideMentions: 'DC',
  recordObjection: 'DC',
  eraseSubject: 'DC',
  decideAccessPart: 'RDCE',
  decideRetention: 'DC',
  recordNotice: 'DC',
  liftSuppression: 'DC',
  createContactList: 'RC',
  updateContactList: 'RC',
  archiveContactList: 'RC',
  restoreContactList: 'RC',
  mergeStakeholders: 'CA',
  undoMerge: 'CA',
  recordConsents: 'RC',
  sendPreferenceLink: 'RC',
  sendPreferenceLinks: 'RC',
  changePreferences: '*', // the token is the permission
  objectToDirectMarketing: '*',
  exportContactList: 'RC',
  checkImport: 'CA',
  applyImport: 'CA',
  undoImport: 'CA',
  cancelImport: 'CA',
  dismissDuplicate: 'CA',
  restoreDuplicate: 'CA',
};

const letters: Record<Role, string> = {
  [Role.REGISSEUR]: 'R',
  [Role.DIRECTOR]: 'D',
  [Role.BOARD]: 'B',
  [Role.COMMUNICATIONS]: 'C',
  [Role.EXPERT]: 'E',
  [Role.CONTROLLER]: 'N',
  [Role.ADMIN]: 'A',
};

/** A value that the type accepts, and that names no record. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  const values: Record<string, unknown> = {
    ID: '00000000-0000-7000-8000-000000000000',
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-01-31',
    DateTime: '2026-01-31T12:00:00Z',
    EmailAddress: 'nobody@demo.example',
  };
  return values[getNamedType(type).name] ?? 'x';
}

function documentFor(schema: GraphQLSchema, kind: 'query' | 'mutation', name: string): { query: string; variables: Record<string, unknown> } {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = root.getFields()[name]!;
  const required = field.args.filter((argument: GraphQLArgument) => isNonNullType(argument.type));
  const declared = required.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = required.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return {
    query: `${kind} ${declared && `(${declared})`} { ${name} ${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(required.map((argument) => [argument.name, sample(argument.type)])),
  };
}

describe('the rights on operations', () => {
  let server: ServerUnderTest;
  let schema: GraphQLSchema;
  const users = new Map<Role, User>();

  beforeAll(async () => {
    server = await startServer();
    schema = buildSchema(await printedSchema());
    for (const role of Object.values(Role)) users.set(role, await aUser(server.database, { roles: [role] }));
  });
  afterAll(() => server.stop());

  it('are written down for every operation of the schema', () => {
    expect(Object.keys(queries).sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
    expect(Object.keys(mutations).sort()).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort());
  });

  const table = [
    ...Object.entries(queries).map(([name, who]) => ['query', name, who] as const),
    ...Object.entries(mutations).map(([name, who]) => ['mutation', name, who] as const),
  ];

  it.each(table)('let through to the %s %s only: %s', async (kind, name, who) => {
    const { query, variables } = documentFor(schema, kind, name);
    const outcome = { allowed: '', refused: '' };
    for (const [role, user] of users) {
      const { code } = await server.send(user, query, variables);
      expect(code).not.toBe('INTERNAL_SERVER_ERROR');
      // signing out ends the session of the test's user
      if (name === 'signOut') server.forget(user);
      if (code === 'FORBIDDEN') outcome.refused += letters[role];
      else outcome.allowed += letters[role];
    }
    const expected = who === '*' || who === '+' ? Object.values(letters) : [...who];
    expect([...outcome.allowed].sort()).toEqual([...expected].sort());
    const { code } = await server.send(null, query, variables);
    if (who === '*') expect(code).not.toBe('UNAUTHENTICATED');
    else expect(code).toBe('UNAUTHENTICATED');
  });
});
