import { lazy } from 'react';
import AssociationIcon from '@mui/icons-material/AccountBalanceOutlined';
import UsersIcon from '@mui/icons-material/ManageAccountsOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { ProfileMenu } from './ProfileMenu.js';
import { users } from './resources.js';
import { SignInAgain } from './SignInAgain.js';

export const identityPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
  resources: [users],
  menu: [
    {
      group: 'settings',
      order: 20,
      to: '/users',
      label: 'identity.menu.users',
      icon: UsersIcon,
      access: { resource: 'users', action: 'edit' },
    },
    {
      group: 'settings',
      order: 10,
      to: '/association',
      label: 'association.title',
      icon: AssociationIcon,
      access: { resource: 'ADMINISTRATION', action: 'edit' },
    },
  ],
  routes: [{ path: '/association', page: lazy(() => import('./AssociationPage.js')) }],
  dialogs: { changePassword: lazy(() => import('./ChangePassword.js')) },
  userMenu: ProfileMenu,
  overlays: [SignInAgain],
};

export const SignInPage = lazy(() => import('./SignInPage.js'));
