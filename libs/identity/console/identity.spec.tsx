import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AppBar, ResourceContextProvider, ResourceDefinitionContextProvider } from 'react-admin';
import { run, ViewerDocument } from '@regiekamer/shared-console';
import { renderConsole } from '@regiekamer/shared-console/testing';
import { identityPart } from './index.js';
import { ProfileMenu } from './ProfileMenu.js';
import { SignInAgain } from './SignInAgain.js';
import SignInPage from './SignInPage.js';
import UserCreate from './UserCreate.js';
import UserList from './UserList.js';

const parts = [identityPart];
const anna = {
  id: 'u1',
  name: 'Anna de Vries',
  email: 'anna@demo.example',
  roles: ['REGISSEUR', 'ADMIN'],
  jobTitle: 'Regisseur zorg',
  locale: 'nl',
  active: true,
  version: 1,
};
const inUsers = (page: React.ReactNode) => (
  <ResourceDefinitionContextProvider definitions={{ users: { name: 'users', hasCreate: true, hasEdit: true, hasList: true } }}>
    <ResourceContextProvider value="users">{page}</ResourceContextProvider>
  </ResourceDefinitionContextProvider>
);

describe('signing in', () => {
  it.each([
    ['UNAUTHENTICATED', /horen niet bij elkaar/],
    ['RATE_LIMITED', /Te veel pogingen/],
  ])('after %s keeps the address and asks the password again', async (code, text) => {
    const user = userEvent.setup();
    renderConsole(<SignInPage />, { parts, answers: { SignIn: { error: { code } } } });
    const email = await screen.findByLabelText(/E-mailadres/);
    expect(document.activeElement).toBe(email);
    const password = screen.getByLabelText(/Wachtwoord/);
    await user.type(email, 'anna@demo.example');
    await user.type(password, 'mis{Enter}');
    await screen.findByText(text);
    expect((email as HTMLInputElement).value).toBe('anna@demo.example');
    expect((password as HTMLInputElement).value).toBe('');
  });

  it('again, over the page, goes on with what was asked', async () => {
    const user = userEvent.setup();
    let session = true;
    renderConsole(<SignInAgain />, {
      parts,
      answers: {
        Viewer: () =>
          session ? { viewer: anna, viewerRights: [] } : { error: { code: 'UNAUTHENTICATED' } },
        SignIn: () => {
          session = true;
          return { signIn: { id: 'u1', locale: 'nl' } };
        },
      },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    session = false;
    const asked = run(ViewerDocument, {});
    await user.type(await screen.findByLabelText(/Wachtwoord/), 'een lange zin{Enter}');
    expect((await asked).viewer?.name).toBe('Anna de Vries');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('users', () => {
  it('are listed with their roles in words', async () => {
    renderConsole(inUsers(<UserList />), { parts, at: '/users', answers: { Users: { users: [anna] } } });
    await screen.findByText('Regisseur, Beheerder');
  });

  it('are told what is wrong with a new one, on its field', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(inUsers(<UserCreate />), {
      parts,
      at: '/users/create',
      answers: { CreateUser: { error: { code: 'BAD_USER_INPUT', fields: { email: 'validation.notUnique' } } } },
    });
    await user.type(await screen.findByLabelText(/Naam/), 'Anna');
    await user.type(screen.getByLabelText(/E-mailadres/), 'anna@demo.example');
    await user.click(screen.getByRole('combobox', { name: /Rollen/ }));
    await user.click(await screen.findByRole('option', { name: 'Regisseur' }));
    await user.keyboard('{Escape}');
    await user.type(screen.getByLabelText(/^Wachtwoord/, { selector: 'input' }), 'een lange zin');
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    await screen.findByText('Bestaat al');
    expect(asked.find(({ operation }) => operation === 'CreateUser')?.variables['input']).toEqual({
      name: 'Anna',
      email: 'anna@demo.example',
      roles: ['REGISSEUR'],
      locale: 'nl',
      password: 'een lange zin',
    });
  });
});

describe('the profile menu', () => {
  it('changes the language here and on the account', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(<AppBar userMenu={<ProfileMenu />} />, {
      parts,
      answers: { SetLocale: { setLocale: { id: 'u1', locale: 'en' } } },
    });
    await user.click(await screen.findByRole('button', { name: /Profiel/ }));
    await user.click(await screen.findByText('Switch to English'));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(asked.find(({ operation }) => operation === 'SetLocale')?.variables).toEqual({ locale: 'en' });
  });
});
