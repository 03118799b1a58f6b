import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { defineResource, useDialogs, type ConsolePart } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { searchPart } from './index.js';

// What a browser has, jsdom lacks and cmdk asks.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
Element.prototype.scrollIntoView = () => undefined;

const Page = () => null;
const Log = ({ stakeholderIds = [], issueIds = [] }: { stakeholderIds?: string[]; issueIds?: string[] }) => (
  <p>
    vastleggen {stakeholderIds.join()} {issueIds.join()}
  </p>
);
const resource = (name: string) =>
  defineResource({ name, access: 'STAKEHOLDERS', list: { run: () => Promise.resolve({ items: [] }) }, pages: { show: Page } });
const lower: ConsolePart = {
  messages: { nl: {}, en: () => Promise.resolve({}) },
  resources: [resource('people'), resource('organisations'), resource('interactions')],
  dialogs: { log: Log },
};

const hit = (recordType: string, id: string, title: string) => ({ recordType, id, title, subtitle: null });
const hits = [hit('ORGANISATION', 'o', 'Gemeente Utrecht'), hit('PERSON', 'p', 'Piet den Boer'), hit('ORGANISATION', 'o2', 'Utrecht Zorgt'), hit('CONTACT_LIST', 'l', 'Lijst')];

function Opener() {
  const dialogs = useDialogs();
  return <button onClick={() => dialogs.open('search')}>open</button>;
}

async function open(answers: Record<string, Answer> = { Search: { search: hits } }) {
  const user = userEvent.setup();
  const rendered = renderConsole(
    <>
      <Opener />
      <Routes>
        <Route path="/:resource/:id/show" element={<p>het record</p>} />
        <Route path="*" element={null} />
      </Routes>
    </>,
    { parts: [lower, searchPart], answers },
  );
  await user.click(screen.getByRole('button', { name: 'open' }));
  const input = await screen.findByRole('combobox', { name: 'Zoeken' });
  return { ...rendered, user, input };
}

describe('the search palette', () => {
  it('groups what it finds, the best first, and opens with arrows and enter', async () => {
    const { user, asked } = await open();
    await user.keyboard('utrecht');
    await screen.findByText('Gemeente Utrecht');
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    // the list has no page in this console, so it is not offered
    expect(options).toEqual(['Gemeente Utrecht', 'Utrecht Zorgt', 'Piet den Boer', 'Contact vastleggen met Gemeente Utrecht']);
    expect(asked.filter(({ operation }) => operation === 'Search').map(({ variables }) => variables['text'])).toEqual(['utrecht']);
    await user.keyboard('{ArrowDown}{Enter}');
    await screen.findByText('het record');
  });

  it('lets Enter that came before the answer wait for it', async () => {
    const { user } = await open();
    await user.keyboard('utrecht{Enter}');
    await screen.findByText('het record');
  });

  it('logs contact with the chosen person by alt+enter', async () => {
    const { user } = await open({ Search: { search: [hits[1]] } });
    await user.keyboard('piet');
    await screen.findByText('Piet den Boer');
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    await screen.findByText(/vastleggen p/);
  });

  it('says so when nothing was found, and when the question failed', async () => {
    const { user, input } = await open({
      Search: ({ text }) => (text === 'kapot' ? { error: { code: 'INTERNAL_SERVER_ERROR' } } : { search: [] }),
    });
    await user.keyboard('xyz');
    await screen.findByText('Niets gevonden voor “xyz”.');
    await user.clear(input);
    await user.keyboard('kapot');
    await screen.findByRole('button', { name: 'Opnieuw proberen' });
    expect(screen.queryByText(/Niets gevonden/)).toBeNull();
  });

  it('remembers what was opened', async () => {
    const { user } = await open();
    await screen.findByText(/Typ een naam/);
    await user.keyboard('utrecht{Enter}');
    await screen.findByText('het record');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'open' }));
    await screen.findByText('Onlangs geopend');
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('Gemeente Utrecht');
  });
});
