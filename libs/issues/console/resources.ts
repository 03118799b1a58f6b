import IssueIcon from '@mui/icons-material/TrackChangesOutlined';
import ThemeIcon from '@mui/icons-material/FolderOutlined';
import { byId, createOf, defineResource, listOf, oneOf, pagesWith, updateOf, wholeListOf } from '@regiekamer/shared-console';
import {
  ArchiveIssueDocument,
  ArchiveThemeDocument,
  CreateIssueDocument,
  CreateThemeDocument,
  IssueDocument,
  IssuesDocument,
  RestoreIssueDocument,
  RestoreThemeDocument,
  ThemeDocument,
  ThemesDocument,
  UpdateIssueDocument,
  UpdateThemeDocument,
  type IssueRecordFragment,
  type ThemeRecordFragment,
} from './documents.generated.js';

/** What only the pages of this domain show comes with the first of them. */
export const pageTexts = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
export const page = pagesWith(pageTexts);


// Forms hold ids under the names that the inputs have.
const toIssue = (issue: IssueRecordFragment) => ({
  ...issue,
  themeId: issue.theme.id,
  relatedThemeIds: issue.relatedThemes.map(({ id }) => id),
  regisseurId: issue.regisseur.id,
  parentId: issue.parent?.id ?? null,
});
export type IssueRecord = ReturnType<typeof toIssue>;

/** react-admin shows a list's row while it reads the record; a row has no more than the list asked for. */
export const isWhole = (record: object | undefined): record is IssueRecord => record !== undefined && 'stageChanges' in record;

const toTheme = (theme: ThemeRecordFragment) => ({ ...theme, regisseurId: theme.regisseur?.id ?? null });
export type ThemeRecord = ReturnType<typeof toTheme>;

export const issues = defineResource({
  name: 'issues',
  access: 'ISSUES',
  list: listOf(IssuesDocument, {
    page: (result) => result.issues,
    sort: {
      title: 'TITLE',
      stage: 'STAGE',
      impact: 'IMPACT',
      urgency: 'URGENCY',
      priority: 'PRIORITY',
      updatedAt: 'UPDATED_AT',
      createdAt: 'CREATED_AT',
    },
  }),
  one: oneOf(IssueDocument, ({ issue }) => issue && toIssue(issue)),
  create: createOf(
    CreateIssueDocument,
    [
      'title',
      'kind',
      'themeId',
      'impact',
      'urgency',
      'influenceability',
      'stage',
      'summary',
      'goal',
      'regisseurId',
      'parentId',
      'relatedThemeIds',
      'tags',
    ],
    ({ createIssue }) => toIssue(createIssue),
  ),
  update: updateOf(
    UpdateIssueDocument,
    [
      'title',
      'kind',
      'themeId',
      'impact',
      'urgency',
      'influenceability',
      'summary',
      'goal',
      'regisseurId',
      'parentId',
      'relatedThemeIds',
      'tags',
    ],
    ({ updateIssue }) => toIssue(updateIssue),
  ),
  archive: byId(ArchiveIssueDocument, ({ archiveIssue }) => archiveIssue),
  restore: byId(RestoreIssueDocument, ({ restoreIssue }) => restoreIssue),
  recordRepresentation: 'title',
  icon: IssueIcon,
  pages: {
    list: page(() => import('./IssueList.js')),
    show: page(() => import('./IssueShow.js')),
    edit: page(() => import('./IssueEdit.js')),
    create: page(() => import('./IssueCreate.js')),
  },
});

export const themes = defineResource({
  name: 'themes',
  access: 'THEMES',
  list: wholeListOf(ThemesDocument, {
    items: (result) => result.themes.map(toTheme),
    variables: () => ({}),
    keep: (theme, { text }) =>
      typeof text !== 'string' || theme.name.toLowerCase().includes(text.trim().toLowerCase()),
  }),
  one: oneOf(ThemeDocument, ({ theme }) => theme && toTheme(theme)),
  create: createOf(CreateThemeDocument, ['name', 'description', 'regisseurId'], ({ createTheme }) => toTheme(createTheme)),
  update: updateOf(UpdateThemeDocument, ['name', 'description', 'regisseurId'], ({ updateTheme }) => toTheme(updateTheme)),
  archive: byId(ArchiveThemeDocument, ({ archiveTheme }) => archiveTheme),
  restore: byId(RestoreThemeDocument, ({ restoreTheme }) => restoreTheme),
  recordRepresentation: 'name',
  icon: ThemeIcon,
  pages: {
    list: page(() => import('./ThemeList.js')),
    show: page(() => import('./ThemeShow.js')),
    edit: page(() => import('./ThemeEdit.js')),
    create: page(() => import('./ThemeCreate.js')),
  },
});
