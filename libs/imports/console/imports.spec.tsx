import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import ImportShow from './ImportShow.js';
import ImportUpload from './ImportUpload.js';
import { importsPart } from './index.js';

const parts = [stakeholdersPart, importsPart];
const someone = { id: 'u', name: 'Anna de Vries' };
const uploaded = {
  id: 'i', fileName: 'leden.csv', format: 'CSV', status: 'UPLOADED', columns: ['Achternaam', 'Mail', 'Nr'],
  suggestedMapping: [{ column: 'Achternaam', field: 'surname' }, { column: 'Mail', field: 'email' }],
  mapping: [], keyColumn: null, rowCount: 3, changeCount: 0, counts: ['NEW', 'MATCH', 'CONFLICT', 'INVALID'].map((status) => ({ status, count: 0 })),
  problemCounts: [], error: null, work: null, progress: 0, uploadedAt: '2026-03-02T09:00:00Z', uploadedBy: someone, checkedAt: null, appliedAt: null, appliedBy: null,
  undoneAt: null, undoneBy: null, rowsKeptUntil: '2026-06-01T09:00:00Z', rowsRemovedAt: null, leftovers: [],
  samples: [{ column: 'Achternaam', values: ['Bos', 'Vos'] }, { column: 'Mail', values: ['bos@x.example'] }, { column: 'Nr', values: ['1'] }],
};
const checked = {
  ...uploaded, status: 'CHECKED', checkedAt: '2026-03-02T09:01:00Z', mapping: uploaded.suggestedMapping, changeCount: 2,
  counts: [{ status: 'NEW', count: 1 }, { status: 'MATCH', count: 1 }, { status: 'CONFLICT', count: 1 }, { status: 'INVALID', count: 0 }],
  problemCounts: [{ problem: 'imports.problem.differs', count: 1 }],
};
const rows = {
  totalCount: 1,
  items: [
    {
      number: 3, status: 'CONFLICT', problems: ['imports.problem.differs'], values: ['Vos', 'vos@x.example', null], match: { id: 'p', kind: 'PERSON', displayName: 'An Vos' },
      candidates: [], differences: [{ field: 'city', record: 'Ede', file: 'Epe', outcome: 'CONFLICTS' }],
    },
  ],
};
const importFields = ['surname', 'email', 'phone'];
const show = (answers: Record<string, Answer>) =>
  renderConsole(
    <Routes>
      <Route path="/imports/:id/show" element={<ImportShow />} />
    </Routes>,
    { parts, at: '/imports/i/show', answers: { ImportRows: { import: { id: 'i', rows } }, ...answers } },
  );

describe('an uploaded file', () => {
  it('shows what it takes each column for, and is checked with what is chosen', async () => {
    const user = userEvent.setup();
    const { asked } = show({ Import: { importFields, import: uploaded }, CheckImport: { checkImport: checked } });
    await screen.findByText('Bos · Vos', { selector: 'td' });
    await user.click(await screen.findByRole('combobox', { name: 'Betekenis van Nr' }));
    await user.click(await screen.findByRole('option', { name: 'E-mailadres' }));
    // twice the same meaning cannot be
    expect(screen.getAllByText(/Twee kolommen hebben deze betekenis/)).toHaveLength(2);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Proef doen' }).disabled).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'Betekenis van Nr' }));
    await user.click(await screen.findByRole('option', { name: 'niet overnemen' }));
    await user.click(screen.getByRole('combobox', { name: /Sleutelkolom/ }));
    await user.click(await screen.findByRole('option', { name: 'Nr' }));
    await user.click(screen.getByRole('button', { name: 'Proef doen' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'CheckImport')?.variables).toEqual({ id: 'i', mapping: uploaded.suggestedMapping, keyColumn: 'Nr' }),
    );
  });

  it('keeps what was chosen when the server is away', async () => {
    const user = userEvent.setup();
    show({ Import: { importFields, import: uploaded }, CheckImport: { error: { code: 'INTERNAL_SERVER_ERROR' } } });
    await user.click(await screen.findByRole('combobox', { name: 'Betekenis van Nr' }));
    await user.click(await screen.findByRole('option', { name: 'Telefoon' }));
    await user.click(screen.getByRole('button', { name: 'Proef doen' }));
    await screen.findByText(/Er ging iets mis/);
    expect(screen.getByRole('combobox', { name: 'Betekenis van Nr' }).textContent).toBe('Telefoon');
  });

  it('that is being worked on shows how far it is, and can be stopped', async () => {
    const user = userEvent.setup();
    const { asked } = show({ Import: { importFields, import: { ...uploaded, work: 'CHECK', progress: 42 } }, CancelImport: { cancelImport: uploaded } });
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('42');
    await user.click(screen.getByRole('button', { name: 'Stoppen' }));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'CancelImport')).toBe(true));
  });
});

describe('a checked file', () => {
  it('shows what contradicts a record, with the way there, by status and reason', async () => {
    const user = userEvent.setup();
    const { asked } = show({ Import: { importFields, import: checked } });
    const list = await screen.findByRole('list', { name: 'Wat er zou gebeuren' });
    expect(within(list).getByRole('link', { name: 'An Vos' }).getAttribute('href')).toBe('/people/p/show');
    within(list).getByText(/in het dossier: Ede; in het bestand: Epe/);
    within(list).getByText('Spreekt het dossier tegen');
    await user.click(screen.getByRole('button', { name: 'Beslissing nodig 1' }));
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ status: 'CONFLICT', paging: { page: 1 } }));
  });

  it('is applied after the counts were confirmed', async () => {
    const user = userEvent.setup();
    const { asked } = show({ Import: { importFields, import: checked }, ApplyImport: { applyImport: { ...checked, status: 'APPLIED' } } });
    await user.click(await screen.findByRole('button', { name: 'Overnemen' }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText(/1 nieuw en 1 bekend worden overgenomen; 2 daarvan veranderen iets. 1 rijen/);
    await user.click(within(dialog).getByRole('button', { name: 'Overnemen' }));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'ApplyImport')).toBe(true));
  });

  it('whose records were changed since says so', async () => {
    show({ Import: { importFields, import: { ...checked, error: 'imports.error.changedSince' } } });
    await screen.findByText(/Intussen zijn gegevens gewijzigd/);
  });

  it('that was undone tells what was left, and why', async () => {
    const leftovers = [{ reason: 'imports.leftover.changed', fields: ['city'], stakeholder: { id: 'p', kind: 'PERSON', displayName: 'An Vos' } }];
    show({ Import: { importFields, import: { ...checked, status: 'UNDONE', appliedAt: checked.checkedAt, appliedBy: someone, undoneAt: checked.checkedAt, undoneBy: someone, leftovers } } });
    await screen.findByText('Blijven staan (1)');
    await screen.findByText(/intussen gewijzigd \(Plaats\)/);
  });
});

describe('uploading', () => {
  it('tells why a file is refused, with the row, and lets the same file be tried again', async () => {
    const { container } = renderConsole(<ImportUpload />, { parts });
    await screen.findByRole('button', { name: 'Bestand kiezen' });
    let times = 0;
    globalThis.fetch = () => {
      times++;
      const body = { errors: [{ extensions: { code: 'BAD_USER_INPUT', fields: { file: 'imports.file.quoteNotClosed' }, row: 7 } }] };
      return Promise.resolve({ status: 400, text: () => Promise.resolve(JSON.stringify(body)) } as Response);
    };
    fireEvent.change(container.querySelector('input[type=file]')!, { target: { files: [new File(['x'], 'leden.csv')] } });
    await screen.findByText(/Rij 7: Hier begint een aanhalingsteken/);
    globalThis.fetch = () => {
      times++;
      return Promise.reject(new Error('away'));
    };
    fireEvent.click(screen.getByRole('button', { name: 'leden.csv opnieuw proberen' }));
    await screen.findByText(/De server antwoordt niet/);
    expect(times).toBe(2);
  });
});
