import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PrintButton, PrintSheet, scaleToFit, SMALLEST } from './print.js';
import { renderConsole } from './testing.js';

describe('a sheet that prints', () => {
  it('keeps its letters as they are where everything fits on the page', () => {
    expect(scaleToFit(() => 900, 1000)).toBe(1);
  });

  it('makes them just so small that everything fits', () => {
    // half the size takes a quarter of the room: lines become both lower and longer
    const heightAt = (scale: number) => 1500 * scale * scale;
    const scale = scaleToFit(heightAt, 1000);
    expect(heightAt(scale)).toBeLessThanOrEqual(1000);
    expect(heightAt(scale + 0.005)).toBeGreaterThan(1000);
  });

  it('makes them no smaller than can be read; the rest goes to a next page', () => {
    expect(scaleToFit(() => 9000, 1000)).toBe(SMALLEST);
  });

  it('says on paper what it is, for whom and of which day, and prints by a button', async () => {
    const now = new Date();
    let printed = 0;
    window.print = () => printed++;
    renderConsole(
      <PrintSheet paper="A4 portrait" label="Issuebrief" onePage>
        <PrintButton />
      </PrintSheet>,
    );
    expect(screen.getByText(/Issuebrief/)).toBeTruthy();
    expect(screen.getByText('Vertrouwelijk: alleen voor gebruik binnen de vereniging')).toBeTruthy();
    expect(screen.getByText(`${now.getDate()}-${now.getMonth() + 1}-${now.getFullYear()}`)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Printen' }));
    expect(printed).toBe(1);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.documentElement.style.getPropertyValue('--rk-fit')).toBe('1');
    expect(document.documentElement.className).toBe('');
  });
});
