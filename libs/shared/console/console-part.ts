import { createContext, useContext, type ComponentType } from 'react';
import type { Catalogue } from './i18n.js';
import type { Page, ResourceDescription } from './resource.js';
import type { Resource } from './schema.generated.js';

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

/** The kinds of record that other domains add panels to; a stakeholder is a person or an organisation. */
export type PanelHost = 'issue' | 'stakeholder' | 'interaction';

/** What one domain shows on the record of a lower one: the timeline on a person, who stands where on an issue. */
export interface RecordPanel {
  on: PanelHost;
  /** main: wide, in the middle; aside: narrow, beside it */
  place: 'main' | 'aside';
  /** place on the page, low first */
  order: number;
  /** message key of its heading */
  title: string;
  /** shown to whoever may read this */
  access: Resource;
  /** lazy; gets the id of the record it stands on */
  panel: ComponentType<{ id: string }>;
}

/** What one domain adds to the console; the composition root gathers them. */
export interface ConsolePart {
  messages: Catalogue;
  resources?: readonly ResourceDescription[];
  /** pages that are no list or record of a resource */
  routes?: readonly { path: string; page: Page }[];
  menu?: readonly MenuEntry[];
  /** what stands on the records of lower domains; `<RecordPanels on="issue" place="main" id={id} />` shows them */
  recordPanels?: readonly RecordPanel[];
  dialogs?: { readonly [Name in DialogName]?: DialogComponent<Name> };
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
