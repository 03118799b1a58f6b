import { enumValues, type IssueFilter, type IssueKind, type IssueStage } from '@regiekamer/shared-console';

/** Which part of the portfolio one looks at. It stands in the address, so that it can be sent to a colleague. */
export interface View {
  themeIn: readonly string[];
  regisseurIn: readonly string[];
  kind: IssueKind | null;
  stageIn: readonly IssueStage[];
  /** the period, up to now */
  days: number;
}

export const periods = [30, 90, 180, 365] as const;
export const usualPeriod = 90;
const longestPeriod = 3_650;

const isOneOf = <Value extends string>(values: readonly Value[], value: string | null): value is Value =>
  (values as readonly (string | null)[]).includes(value);
const several = (address: URLSearchParams, name: string): string[] => [
  ...new Set((address.get(name) ?? '').split(',').filter(Boolean)),
];

/** What an address asks for; what makes no sense in it is passed over. */
export function readView(address: URLSearchParams): View {
  const kind = address.get('kind');
  const days = Number(address.get('days') ?? usualPeriod);
  return {
    themeIn: several(address, 'themeIn'),
    regisseurIn: several(address, 'regisseurIn'),
    kind: isOneOf(enumValues.IssueKind, kind) ? kind : null,
    stageIn: several(address, 'stageIn').filter((stage) => isOneOf(enumValues.IssueStage, stage)),
    days: Number.isInteger(days) && days >= 1 && days <= longestPeriod ? days : usualPeriod,
  };
}

/** The address of a view, without what goes without saying; the file for a spreadsheet takes the same. */
export function writeView({ themeIn, regisseurIn, kind, stageIn, days }: View): URLSearchParams {
  const address = new URLSearchParams();
  if (themeIn.length > 0) address.set('themeIn', themeIn.join(','));
  if (regisseurIn.length > 0) address.set('regisseurIn', regisseurIn.join(','));
  if (kind) address.set('kind', kind);
  if (stageIn.length > 0) address.set('stageIn', stageIn.join(','));
  if (days !== usualPeriod) address.set('days', String(days));
  return address;
}

export const isNarrowed = ({ themeIn, regisseurIn, kind, stageIn }: View): boolean =>
  themeIn.length + regisseurIn.length + stageIn.length > 0 || kind !== null;

export const toFilter = ({ themeIn, regisseurIn, kind, stageIn }: View): IssueFilter => ({
  ...(themeIn.length > 0 ? { themeIn: [...themeIn] } : {}),
  ...(regisseurIn.length > 0 ? { regisseurIn: [...regisseurIn] } : {}),
  ...(kind ? { kind } : {}),
  ...(stageIn.length > 0 ? { stageIn: [...stageIn] } : {}),
});

export function sheetAddress(view: View, locale: string): string {
  const address = writeView(view);
  address.set('days', String(view.days));
  address.set('locale', locale);
  return `/portfolio.xlsx?${address.toString()}`;
}
