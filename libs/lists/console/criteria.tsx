import type { ReactElement } from 'react';
import type { required} from 'react-admin';
import { SelectInput, TextInput } from 'react-admin';
import {
  CategoryInput,
  DateInput,
  EnumInput,
  InteractionTypeInput,
  IssueInput,
  PurposeInput,
  StakeholderInput,
  TagsInput,
  ThemeInput,
  UserInput,
} from '@regiekamer/shared-console';

interface Named {
  source: string;
  /** message key */
  label: string;
  helperText: false;
  validate: ReturnType<typeof required>;
}

/** One thing to fill in of a criterion. */
interface Part {
  input: (named: Named) => ReactElement;
  /** what it holds when somebody asks for it; empty means that it has to be filled in */
  start: unknown;
}

const yesNo = (source: Named): ReactElement => <SelectInput {...source} choices={[{ id: true, name: 'ra.boolean.true' }, { id: false, name: 'ra.boolean.false' }]} />;

const periods = [
  { id: 'now', name: 'lists.current.now', value: true },
  { id: 'before', name: 'lists.current.before', value: false },
  { id: 'ever', name: 'lists.current.ever', value: null },
];
/** Now is what the server takes when nothing is said; both is said by null, which an input would take for nothing. */
const period = ({ validate: _mayBeNull, ...named }: Named): ReactElement => (
  <SelectInput
    {...named}
    choices={periods}
    format={(current: unknown) => periods.find(({ value }) => value === current)?.id ?? 'now'}
    parse={(id: string) => periods.find((one) => one.id === id)?.value}
  />
);

const oneToFive = [1, 2, 3, 4, 5].map((value) => ({ id: value, name: String(value) }));
const least: Part = { input: (named) => <SelectInput {...named} choices={oneToFive} translateChoice={false} />, start: 4 };

const issues: Part = { input: (named) => <IssueInput {...named} multiple />, start: [] };
const themes: Part = { input: (named) => <ThemeInput {...named} multiple />, start: [] };
const users: Part = { input: (named) => <UserInput {...named} multiple />, start: [] };
const words: Part = { input: (named) => <TagsInput {...named} />, start: [] };
const day: Part = { input: (named) => <DateInput {...named} />, start: null };
const text: Part = { input: (named) => <TextInput {...named} autoComplete="off" />, start: '' };
const categories: Part = { input: (named) => <CategoryInput {...named} multiple />, start: [] };

/** The criteria whose value is filled in at once. */
const whole: Readonly<Record<string, Part>> = {
  kind: { input: (named) => <EnumInput {...named} enum="StakeholderKind" />, start: 'PERSON' },
  cityIn: words,
  categoryIn: categories,
  tagIn: words,
  relationOwnerIn: users,
  member: { input: yesNo, start: true },
  opinionLeader: { input: yesNo, start: true },
  text,
  ids: { input: (named) => <StakeholderInput {...named} multiple />, start: [] },
  notContactedSince: day,
};

/** The criteria that have parts, each of which may be asked or not. */
const composed: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  affiliation: {
    organisationMember: { input: yesNo, start: true },
    organisationIn: { input: (named) => <StakeholderInput {...named} kind="ORGANISATION" multiple />, start: [] },
    organisationCityIn: words,
    organisationCategoryIn: categories,
    functionContains: text,
    current: { input: period, start: false },
  },
  position: {
    issueIn: issues,
    themeIn: themes,
    stanceIn: { input: (named) => <EnumInput {...named} enum="Stance" multiple />, start: [] },
    minDecisionPower: least,
    minOpinionPower: least,
    minInterest: least,
  },
  interaction: {
    since: day,
    until: day,
    issueIn: issues,
    themeIn: themes,
    loggedByIn: users,
    typeIn: { input: (named) => <InteractionTypeInput {...named} multiple />, start: [] },
  },
  consent: {
    purpose: { input: (named) => <PurposeInput {...named} />, start: '' },
    channel: { input: (named) => <EnumInput {...named} enum="Channel" />, start: '' },
    statusIn: { input: (named) => <EnumInput {...named} enum="ConsentStatus" multiple />, start: [] },
  },
};

/** Parts without which the server does not take the criterion. */
const indispensable: readonly string[] = ['purpose', 'channel', 'statusIn'];

/** Saying no to these is done in their own field. */
const ownNo: readonly string[] = ['kind', 'member', 'opinionLeader', 'notContactedSince'];

export const isKnown = (key: string): boolean => key in whole || key in composed;
export const hasOwnNo = (key: string): boolean => ownNo.includes(key);

export interface Field {
  /** within the criterion's value; empty for the value itself */
  part: string;
  /** undefined where this console does not know the part: it is kept, and shown as it is */
  input: Part['input'] | undefined;
  removable: boolean;
}

/** What there is to fill in of a criterion as it stands, in the order of the definitions. */
export function fieldsOf(key: string, value: unknown): Field[] {
  const alone = whole[key];
  if (alone) return [{ part: '', input: alone.input, removable: false }];
  const parts = composed[key] ?? {};
  const present = Object.entries(value as object).filter(([part, said]) => !(part === 'current' && said === true) && (said !== undefined && (said !== null || part in parts)));
  const order = Object.keys(parts);
  const place = (part: string) => (order.includes(part) ? order.indexOf(part) : order.length);
  return present
    .map(([part]) => ({ part, input: parts[part]?.input, removable: !indispensable.includes(part) }))
    .toSorted((one, other) => place(one.part) - place(other.part));
}

/** What can still be asked of a criterion, with what it begins with. */
export function refinementsOf(key: string, value: unknown): { part: string; start: unknown }[] {
  const shown = new Set(composed[key] ? fieldsOf(key, value).map(({ part }) => part) : []);
  return Object.entries(composed[key] ?? {})
    .filter(([part]) => !shown.has(part))
    .map(([part, { start }]) => ({ part, start }));
}

/** A condition as people look for it, with what its row begins with. */
export interface Preset {
  name: string;
  group: (typeof groups)[number];
  key: string;
  value: unknown;
}

export const groups = ['who', 'work', 'position', 'contact', 'consent'] as const;

const ally = ['SUPPORTIVE', 'STRONGLY_SUPPORTIVE'];
const opponent = ['STRONGLY_OPPOSED', 'OPPOSED'];
const self = (name: string, key: string): Preset => ({ name, group: 'who', key, value: whole[key]?.start });

export const presets: readonly Preset[] = [
  self('kind', 'kind'),
  self('city', 'cityIn'),
  self('category', 'categoryIn'),
  self('tag', 'tagIn'),
  self('owner', 'relationOwnerIn'),
  self('member', 'member'),
  self('opinion_leader', 'opinionLeader'),
  self('text', 'text'),
  self('ids', 'ids'),
  { name: 'at_member', group: 'work', key: 'affiliation', value: { organisationMember: true } },
  { name: 'at_organisation', group: 'work', key: 'affiliation', value: { organisationIn: [] } },
  { name: 'at_city', group: 'work', key: 'affiliation', value: { organisationCityIn: [] } },
  { name: 'at_category', group: 'work', key: 'affiliation', value: { organisationCategoryIn: [] } },
  { name: 'function', group: 'work', key: 'affiliation', value: { functionContains: '' } },
  { name: 'ally', group: 'position', key: 'position', value: { issueIn: [], stanceIn: ally } },
  { name: 'opponent', group: 'position', key: 'position', value: { issueIn: [], stanceIn: opponent } },
  { name: 'stance', group: 'position', key: 'position', value: { issueIn: [], stanceIn: [] } },
  { name: 'stance_theme', group: 'position', key: 'position', value: { themeIn: [], stanceIn: [] } },
  { name: 'met_since', group: 'contact', key: 'interaction', value: { since: null } },
  { name: 'met_about', group: 'contact', key: 'interaction', value: { issueIn: [] } },
  { name: 'not_met', group: 'contact', key: 'notContactedSince', value: null },
  { name: 'consent', group: 'consent', key: 'consent', value: { purpose: '', channel: 'EMAIL', statusIn: ['GRANTED'] } },
];
