import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderConsole } from '@regiekamer/shared-console/testing';
import { ErasurePanel } from './ErasurePanel.js';
import { privacyPart } from './index.js';
import ProcessingRecordPage from './ProcessingRecordPage.js';

const parts = [privacyPart];
const preview = {
  requestId: 'r1',
  confirmation: 'Piet den Boer',
  undecided: 2,
  removed: [{ code: 'contactDetails', count: 3 }],
  kept: [{ code: 'suppression', count: 1 }],
  obstacles: [],
  doubles: [{ id: 'p2', displayName: 'P. den Boer' }],
};

describe('the privacy desk', () => {
  it('says what erasing takes and leaves, and asks for the name before it does', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(<ErasurePanel requestId="r1" />, {
      parts,
      answers: { ErasurePreview: { erasurePreview: preview }, EraseSubject: { eraseSubject: { id: 'r1', status: 'ANSWERED', version: 2 } } },
    });
    await screen.findByText('Contactgegevens (3)');
    await screen.findByText(/2 vermeldingen zijn nog niet beoordeeld/);
    await screen.findByRole('link', { name: 'P. den Boer' });
    await user.click(screen.getByRole('button', { name: 'Definitief wissen…' }));
    await user.type(await screen.findByLabelText(/Typ de naam: Piet den Boer/), 'Piet Boer');
    await user.type(screen.getByLabelText(/Wat is geantwoord/), 'Gewist');
    await user.click(screen.getByRole('button', { name: 'Definitief wissen' }));
    await screen.findByText('Typ de naam precies zoals hij er staat');
    expect(asked.some(({ operation }) => operation === 'EraseSubject')).toBe(false);
  });

  it('does not offer erasing while something stands in its way', async () => {
    const obstacles = [{ code: 'openCommitment', recordId: 'c1', title: 'Terugbellen' }];
    renderConsole(<ErasurePanel requestId="r1" />, { parts, answers: { ErasurePreview: { erasurePreview: { ...preview, obstacles } } } });
    await screen.findByText('Open toezegging: Terugbellen');
    expect(screen.queryByRole('button', { name: 'Definitief wissen…' })).toBeNull();
  });

  it('says of a purpose when no basis was recorded for it', async () => {
    const record = {
      compiledAt: '2026-03-02T09:00:00Z', association: 'Vereniging', privacyEmail: null, retentionMonths: 24,
      activities: [{ purpose: 'press', labelNl: 'pers', labelEn: 'press', bases: [], channels: ['EMAIL'], people: 3, granted: 1, objected: 0 }],
      subjects: [{ labelNl: 'media', labelEn: 'media', people: 3 }], data: ['names'], mailServer: null, exports: 0, users: 5,
    };
    renderConsole(<ProcessingRecordPage />, { parts, answers: { ProcessingRecord: { processingRecord: record } } });
    await screen.findByText('niet vastgelegd');
    await screen.findByText('media (3)');
  });
});
