import BoardIcon from '@mui/icons-material/ViewKanbanOutlined';
import IssueIcon from '@mui/icons-material/TrackChangesOutlined';
import ThemeIcon from '@mui/icons-material/FolderOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { issues, page, pageTexts, themes } from './resources.js';

export const issuesPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages: pageTexts },
  resources: [issues, themes],
  routes: [
    { path: '/board', page: page(() => import('./IssueBoard.js')) },
    { path: '/issues/:id/brief', page: page(() => import('./IssueBrief.js')) },
  ],
  menu: [
    {
      group: 'work',
      order: 10,
      to: '/issues',
      label: 'issues.menu.issues',
      icon: IssueIcon,
      access: { resource: 'issues', action: 'list' },
    },
    {
      group: 'work',
      order: 20,
      to: '/board',
      label: 'issues.menu.board',
      icon: BoardIcon,
      access: { resource: 'issues', action: 'list' },
    },
    {
      group: 'work',
      order: 30,
      to: '/themes',
      label: 'issues.menu.themes',
      icon: ThemeIcon,
      access: { resource: 'themes', action: 'list' },
    },
  ],
};

export { ScaleInput } from './ScaleInput.js';
export { useFormRun } from './use-form-run.js';
export { useReasonText } from './Explained.js';
