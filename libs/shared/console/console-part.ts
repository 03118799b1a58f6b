import { createContext, useContext, type ComponentType } from 'react';
import type { Catalogue } from './i18n.js';
import type { Page, ResourceDescription } from './resource.js';

/** The groups of the main menu, in their order. */
export const menuGroups = ['daily', 'work', 'relations', 'settings'] as const;
export type MenuGroup = (typeof menuGroups)[number];

export interface MenuEntry {
  group: MenuGroup;
  /** place within the group, low first */
  order: number;
  to: string;
  /** message key */
  label: string;
  icon: ComponentType;
  /** shown to whoever may do this; a resource's or a right's name */
  access?: { resource: string; action: string };
}

/** The dialogs that open over any page, with what they take. One domain fills each; shared only knows the names. */
export interface DialogProps {
  /** log an interaction: `l`, the round button, or an action on a record, which names its own record */
  log: { stakeholderIds?: string[]; issueIds?: string[]; subject?: string };
  search: { text?: string };
  changePassword: object;
}
export type DialogName = keyof DialogProps;

/** Every dialog is told how to close. */
export type DialogComponent<Name extends DialogName> = ComponentType<DialogProps[Name] & { onClose: () => void }>;

/**
 * What a domain shows on the record page of a domain below it, which cannot know it: the timeline on a person, who
 * stands where on an issue. The component reads the record from react-admin's record context. A person's page shows
 * each as a tab, an issue's page as a section under its heading.
 */
export interface RecordPanel {
  /** the resources on whose record pages it stands */
  resources: readonly string[];
  /** names the tab in the address; unique per resource */
  name: string;
  /** place among the tabs or sections, low first; the first is what the page opens with */
  order: number;
  /** message key of the tab or heading */
  label: string;
  /** a resource's or a right's name; shown to whoever may read it */
  access?: string;
  /** aside: narrow, beside the main text, on pages that have such a place */
  place?: 'main' | 'aside';
  panel: Page;
}

/** What an upper domain lets one do with a list of a domain below it, as it is filtered; it reads react-admin's list context. */
export interface ListAction {
  /** the resources above whose lists it stands */
  resources: readonly string[];
  /** shown to whoever may do this; a resource's or a right's name */
  access: { resource: string; action: string };
  action: ComponentType;
}

export interface LogNoticeProps {
  /** with whom, as far as chosen */
  stakeholderIds: readonly string[];
  /** the moment that is logged or planned; null while the form holds none */
  when: string | null;
}

/** What an upper domain has to tell while an interaction is logged, below with whom it was; it tells, and never stops. */
export interface LogNotice {
  /** a resource's or a right's name; for whoever may read it */
  access: string;
  notice: ComponentType<LogNoticeProps>;
}

/** What one domain adds to the console; the composition root gathers them. */
export interface ConsolePart {
  messages: Catalogue;
  resources?: readonly ResourceDescription[];
  /** pages that are no list or record of a resource */
  routes?: readonly { path: string; page: Page }[];
  /** pages for who is not signed in, without the menu and the bar: what a link in a letter opens */
  outside?: readonly { path: string; page: Page }[];
  menu?: readonly MenuEntry[];
  dialogs?: { readonly [Name in DialogName]?: DialogComponent<Name> };
  /** what stands on the record pages of lower domains */
  recordPanels?: readonly RecordPanel[];
  /** what stands above the lists of lower domains */
  listActions?: readonly ListAction[];
  /** what stands in the dialog of a lower domain in which an interaction is logged */
  logNotices?: readonly LogNotice[];
  /** the home page; one domain has it */
  home?: Page;
  /** what hangs under the person's name in the bar; one domain has it */
  userMenu?: ComponentType;
  /** always there, over every page: the sign-in for a session that ended */
  overlays?: readonly ComponentType[];
}

const PartsContext = createContext<readonly ConsolePart[]>([]);
export const PartsProvider = PartsContext.Provider;

/** All parts of this console, for the layout. */
export const useParts = (): readonly ConsolePart[] => useContext(PartsContext);

/** The description of a resource by its name. */
export function useDescription(name: string): ResourceDescription {
  const found = useParts()
    .flatMap(({ resources }) => resources ?? [])
    .find((resource) => resource.name === name);
  if (!found) throw new Error(`No resource '${name}' is described.`);
  return found;
}
