import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import {
  byId,
  createOf,
  defineResource,
  listOf,
  oneOf,
  pagesWith,
  plainFilter,
  updateOf,
  type StakeholderFilter,
  type StakeholderSortField,
} from '@regiekamer/shared-console';
import {
  ArchiveStakeholderDocument,
  CreateOrganisationDocument,
  CreatePersonDocument,
  OpinionLeadersDocument,
  OrganisationDocument,
  OrganisationsDocument,
  PeopleDocument,
  PersonDocument,
  RestoreStakeholderDocument,
  UpdateOrganisationDocument,
  UpdatePersonDocument,
  type OrganisationRecordFragment,
  type PersonRecordFragment,
} from './documents.generated.js';

/** What only the pages of this domain show comes with the first of them. */
export const pageTexts = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
export const page = pagesWith(pageTexts);

interface Coded {
  category: { code: string } | null;
}

/** The category's label is looked up where it is shown; forms and filters know its code. */
const withCode = <R extends Coded>(row: R) => ({ ...row, category: row.category?.code ?? null });

export const toPerson = (person: PersonRecordFragment) => ({
  ...withCode(person),
  relationOwnerId: person.relationOwner?.id ?? null,
});
export const toOrganisation = (organisation: OrganisationRecordFragment) => ({
  ...withCode(organisation),
  relationOwnerId: organisation.relationOwner?.id ?? null,
});
export type PersonValues = ReturnType<typeof toPerson>;
export type OrganisationValues = ReturnType<typeof toOrganisation>;
export type StakeholderValues = PersonValues | OrganisationValues;

const sort = {
  sortName: 'SORT_NAME',
  category: 'CATEGORY',
  city: 'CITY',
  lastInteractionAt: 'LAST_INTERACTION_AT',
} as const satisfies Record<string, StakeholderSortField>;

/** What the filter form holds beside the criteria that are named as the schema's. */
interface Facets {
  organisationIn?: string[];
  functionContains?: string;
  consent?: { purpose?: string; channel?: string; statusIn?: string[] };
}

/** From the filter form to the schema: the flat facets of a role come together, and a half-filled consent waits. */
export function toFilter(values: Readonly<Record<string, unknown>>): StakeholderFilter {
  const { organisationIn, functionContains, consent, ...rest } = values as Facets & Record<string, unknown>;
  const affiliation = plainFilter<NonNullable<StakeholderFilter['affiliation']>>({ organisationIn, functionContains });
  const complete = consent?.purpose && consent.channel && consent.statusIn && consent.statusIn.length > 0;
  return {
    ...plainFilter<StakeholderFilter>(rest),
    ...(Object.keys(affiliation).length > 0 ? { affiliation } : {}),
    ...(complete ? { consent: consent as NonNullable<StakeholderFilter['consent']> } : {}),
  };
}

const common = ['category', 'tags', 'email', 'phone', 'street', 'postcode', 'city', 'country', 'relationOwnerId'] as const;
const personNames = ['initials', 'givenName', 'surnamePrefix', 'surname', 'partnerSurname', 'sortOnPrefix', 'formOfAddress'] as const;
const organisationFields = ['name', ...common, 'website', 'kvkNumber', 'memberSince'] as const;

const archive = byId(ArchiveStakeholderDocument, (result) => result.archiveStakeholder);
const restore = byId(RestoreStakeholderDocument, (result) => result.restoreStakeholder);

export const people = defineResource({
  name: 'people',
  access: 'STAKEHOLDERS',
  list: listOf(PeopleDocument, { page: (result) => result.people, sort, filter: toFilter, toRecord: withCode }),
  one: oneOf(PersonDocument, (result) => result.person && toPerson(result.person)),
  create: createOf(CreatePersonDocument, [...personNames, ...common, 'organisationId', 'function'], (result) => toPerson(result.createPerson)),
  update: updateOf(UpdatePersonDocument, [...personNames, ...common], (result) => toPerson(result.updatePerson)),
  archive,
  restore,
  recordRepresentation: 'displayName',
  icon: PersonIcon,
  pages: {
    list: page(() => import('./PersonList.js')),
    show: page(() => import('./StakeholderShow.js')),
    edit: page(() => import('./PersonEdit.js')),
    create: page(() => import('./PersonCreate.js')),
  },
});

export const organisations = defineResource({
  name: 'organisations',
  access: 'STAKEHOLDERS',
  list: listOf(OrganisationsDocument, { page: (result) => result.organisations, sort, filter: toFilter, toRecord: withCode }),
  one: oneOf(OrganisationDocument, (result) => result.organisation && toOrganisation(result.organisation)),
  create: createOf(CreateOrganisationDocument, organisationFields, (result) => toOrganisation(result.createOrganisation)),
  update: updateOf(UpdateOrganisationDocument, organisationFields, (result) => toOrganisation(result.updateOrganisation)),
  archive,
  restore,
  recordRepresentation: 'displayName',
  icon: BusinessIcon,
  pages: {
    list: page(() => import('./OrganisationList.js')),
    show: page(() => import('./StakeholderShow.js')),
    edit: page(() => import('./OrganisationEdit.js')),
    create: page(() => import('./OrganisationCreate.js')),
  },
});

/** Not a kind of record: people and organisations with a profile, under an address and a menu entry of their own. */
export const opinionLeaders = defineResource({
  name: 'opinion-leaders',
  access: 'STAKEHOLDERS',
  list: listOf(OpinionLeadersDocument, {
    page: (result) => result.stakeholders,
    sort,
    filter: (values) => ({ ...toFilter(values), opinionLeader: true }),
    toRecord: withCode,
  }),
  recordRepresentation: 'displayName',
  icon: CampaignIcon,
  pages: { list: page(() => import('./OpinionLeaderList.js')) },
});
