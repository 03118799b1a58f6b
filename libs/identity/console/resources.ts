import { lazy } from 'react';
import PeopleIcon from '@mui/icons-material/ManageAccountsOutlined';
import { createOf, defineResource, enumValues, oneOf, updateOf, wholeListOf, type Role } from '@regiekamer/shared-console';
import { CreateUserDocument, UpdateUserDocument, UserDocument, UsersDocument } from './documents.generated.js';

const isRole = (value: unknown): value is Role => (enumValues.Role as readonly unknown[]).includes(value);

export const users = defineResource({
  name: 'users',
  access: 'ADMINISTRATION',
  list: wholeListOf(UsersDocument, {
    items: (result) => result.users,
    variables: ({ text, role, active }) => ({
      ...(typeof text === 'string' && text ? { text } : {}),
      ...(isRole(role) ? { role } : {}),
      ...(typeof active === 'boolean' ? { active } : {}),
    }),
  }),
  one: oneOf(UserDocument, (result) => result.user),
  create: createOf(CreateUserDocument, ['name', 'email', 'roles', 'jobTitle', 'locale', 'password'], (result) => result.createUser),
  update: updateOf(
    UpdateUserDocument,
    ['name', 'email', 'roles', 'jobTitle', 'locale', 'active', 'password'],
    (result) => result.updateUser,
  ),
  recordRepresentation: 'name',
  icon: PeopleIcon,
  pages: {
    list: lazy(() => import('./UserList.js')),
    edit: lazy(() => import('./UserEdit.js')),
    create: lazy(() => import('./UserCreate.js')),
  },
});
