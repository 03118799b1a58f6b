import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { today } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { Aliases } from './Aliases.js';
import { ChangeJob } from './ChangeJob.js';
import { stakeholdersPart } from './index.js';
import type { PersonValues } from './resources.js';

const role = {
  id: 'a1', function: 'Wethouder', startedOn: '2022-06-01', endedOn: null, primary: true,
  person: { id: 'p1', displayName: 'Piet den Boer' }, organisation: { id: 'o1', displayName: 'Gemeente Utrecht' },
};
const piet = {
  id: 'p1', version: 3, displayName: 'Piet den Boer', email: 'piet@utrecht.example', phone: '+31612345678',
  street: null, postcode: null, city: 'Utrecht', country: null, aliases: [], affiliations: [role],
} as unknown as PersonValues;
const zeist = { id: 'o2', kind: 'ORGANISATION', displayName: 'Gemeente Zeist', city: 'Zeist', category: null };
const answers: Record<string, Answer> = {
  ReferenceData: { categories: [], interactionTypes: [], purposes: [] },
  RecentStakeholders: { recentStakeholders: [] },
  StakeholderOptions: { stakeholders: { items: [zeist] } },
  PersonContactLists: { person: { contactLists: [{ id: 'l1', name: 'Wethouders' }, { id: 'l2', name: 'Nieuwsbrief' }] } },
  ChangeJob: {
    changeJob: {
      person: { id: 'p1', version: 4, email: 'piet@zeist.example', contactLists: [{ id: 'l2', name: 'Nieuwsbrief' }, { id: 'l3', name: 'Zeist' }] },
      ended: { id: 'a1' }, started: { id: 'a9' }, keptAlias: 'piet@utrecht.example',
    },
  },
  UndoJobChange: { undoJobChange: { id: 'p1', version: 5 } },
};
const parts = [stakeholdersPart];
const next = () => userEvent.click(screen.getByRole('button', { name: 'Volgende' }));

describe('changing jobs', () => {
  it('takes three steps, says which lists it touches, and can be taken back', async () => {
    const user = userEvent.setup();
    const closed: string[] = [];
    const { asked } = renderConsole(<ChangeJob person={piet} onClose={() => closed.push('closed')} />, { parts, answers });
    await screen.findByText('Stap 1 van 3: Wat eindigt');
    await screen.findByText('Wethouder · Gemeente Utrecht');
    await next();
    await screen.findByText('Stap 2 van 3: Wat begint');
    await user.type(screen.getByRole('combobox', { name: /Organisatie/ }), 'zeist');
    await user.click(await screen.findByRole('option', { name: /Gemeente Zeist/ }));
    await user.type(screen.getByLabelText('Functie'), 'Directeur');
    await next();
    await screen.findByText('Stap 3 van 3: Bereikbaar');
    await screen.findByText(/Staat nu op: Wethouders, Nieuwsbrief/);
    const email = screen.getByLabelText('E-mailadres');
    await user.clear(email);
    await user.type(email, 'piet@zeist.example');
    await screen.findByLabelText(/piet@utrecht.example bewaren/);
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await screen.findByText('Niet meer op: Wethouders');
    await screen.findByText('Nieuw op: Zeist');
    await screen.findByText('Blijft op: Nieuwsbrief');
    // what was not touched is not sent
    expect(asked.find(({ operation }) => operation === 'ChangeJob')?.variables['input']).toEqual({
      personId: 'p1', version: 3, endAffiliationId: 'a1', endedOn: today(), organisationId: 'o2', function: 'Directeur', startedOn: today(),
      primary: true, keepEmail: true, email: 'piet@zeist.example',
    });
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('Ongedaan gemaakt: alles staat er weer zoals het was');
    expect(asked.find(({ operation }) => operation === 'UndoJobChange')?.variables['input']).toMatchObject({
      personId: 'p1', version: 4, email: 'piet@utrecht.example', endedAffiliationId: 'a1', endedOn: null, startedAffiliationId: 'a9',
      primaryAffiliationId: 'a1', forgetAlias: 'piet@utrecht.example', keepAlias: null,
    });
    expect(closed).toEqual(['closed']);
  });

  it('goes back to the step where the server sees what is wrong', async () => {
    const user = userEvent.setup();
    renderConsole(<ChangeJob person={piet} onClose={() => undefined} />, {
      parts,
      answers: { ...answers, ChangeJob: { error: { code: 'BAD_USER_INPUT', fields: { endedOn: 'affiliations.endsBeforeStart' } } } },
    });
    await screen.findByText('Stap 1 van 3: Wat eindigt');
    await next();
    await next();
    await user.click(await screen.findByRole('button', { name: 'Opslaan' }));
    await screen.findByText('Stap 1 van 3: Wat eindigt');
    await screen.findByText('De einddatum ligt voor het begin');
  });
});

describe('an address of before', () => {
  it('is forgotten, and kept again', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(<Aliases stakeholderId="p1" aliases={[{ id: 'e1', email: 'oud@demo.example' }]} mayEdit />, {
      parts,
      answers: { ForgetAlias: { forgetAlias: { id: 'p1' } }, KeepAlias: { keepAlias: { id: 'p1' } } },
    });
    const chip = await screen.findByRole('button', { name: 'oud@demo.example niet meer bewaren' });
    await user.click(within(chip).getByTestId('CancelIcon'));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(asked.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['ForgetAlias', 'KeepAlias'])));
  });
});
