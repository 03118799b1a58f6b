import type { nl } from './nl.js';

export const en: typeof nl = {
  association: {
    title: 'Association',
    intro: 'Stands in letters about preferences, in access reports and in the record of processing.',
    name_help: 'As outsiders know it',
    email_help: 'Where people can write about their data',
    retention_help: 'After so many months without contact you review whether somebody’s data are still needed',
    saved: 'Saved',
  },
  resources: {
    association: { fields: { name: 'Name', privacyEmail: 'E-mail address for privacy', retentionMonths: 'Retention in months' } },
    users: {
      name: 'User |||| Users',
      fields: {
        name: 'Name',
        email: 'E-mail address',
        roles: 'Roles',
        role: 'Role',
        jobTitle: 'Job title',
        locale: 'Language',
        active: 'Active',
        password: 'Password',
        text: 'Search',
      },
    },
  },
  identity: {
    menu: { users: 'Users' },
    sign_in: {
      title: 'Sign in',
      tagline: 'Issues, relations and commitments in one place.',
      submit: 'Sign in',
      failed: 'This e-mail address and password do not belong together, or the account is not active.',
      again_title: 'Your session has ended',
      again_text: 'Sign in again and go on where you were. What you typed is still there.',
      leave: 'Leave',
    },
    password: {
      title: 'Change password',
      current: 'Current password',
      next: 'New password',
      rule: 'At least 12 characters. A sentence is easier to remember than a riddle.',
      changed: 'Your password was changed',
      too_short: 'At least 12 characters',
    },
    users: {
      empty: 'Nobody found with these filters.',
      inactive_help: 'Whoever is not active cannot sign in and is signed out at once. Their work stays.',
      password_help: 'Fill this in only to set a new password.',
      inactive: 'Not active',
    },
    language: 'Naar het Nederlands',
  },
  // what the server says of a field
  signIn: {
    wrong: 'This e-mail address and password do not belong together, or the account is not active.',
    wrongPassword: 'This is not your current password',
  },
  users: {
    emailTaken: 'Another user has this e-mail address',
    lastAdmin: 'One administrator has to remain',
  },
};
