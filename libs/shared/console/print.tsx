import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, GlobalStyles } from '@mui/material';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { today, useFormat } from './format.js';

export type Paper = 'A4 portrait' | 'A4 landscape' | 'A3 landscape';

/** millimetres */
const papers: Record<Paper, readonly [width: number, height: number]> = {
  'A4 portrait': [210, 297],
  'A4 landscape': [297, 210],
  'A3 landscape': [420, 297],
};
const MARGIN = 12;
const MEASURED = 'rk-measured';
const SHEET = 'rk-sheet';

/** Smaller than this (of 10 point) nobody reads with pleasure; what does not fit then continues on a next page. */
export const SMALLEST = 0.68;

type Styles = Record<string, unknown>;

/** For `sx`: how it stands on paper. A sheet is measured on the screen under the same rules before it is printed. */
export const onPaper = (styles: Styles): Styles => ({ '@media print': styles, [`.${MEASURED} &`]: styles });

/** For `sx`: on paper alone, as a header with the date. */
export const paperOnly: Styles = { display: 'none', ...onPaper({ display: 'block' }) };

/** For `sx`: on the screen alone, as a hint to who may write. */
export const screenOnly: Styles = onPaper({ display: 'none !important' });

/** For `sx`: keeps its colours on paper, where everything else becomes black on white. */
export const inkKept = 'rk-ink';

const inSheet = (inner: Styles): Styles =>
  Object.fromEntries(Object.entries(inner).map(([selector, styles]) => [`.${SHEET} ${selector}`, styles]));

/** Black on white, whatever the theme: a dark page would cost a cartridge, and its light letters would be lost. */
const ink: Styles = inSheet({
  [`*:not(.${inkKept}, .${inkKept} *)`]: {
    color: '#111 !important',
    backgroundColor: 'transparent !important',
    borderColor: '#999 !important',
    boxShadow: 'none !important',
  },
  [`.${inkKept}, .${inkKept} *`]: { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' },
  'svg text': { fill: '#111 !important' },
  'a': { textDecoration: 'none !important' },
  '.MuiButton-root, .MuiIconButton-root': { display: 'none !important' },
});

function rulesOf(paper: Paper): Styles {
  const [width, height] = papers[paper];
  return {
    '@page': { size: `${width}mm ${height}mm`, margin: `${MARGIN}mm` },
    '@media print': {
      // the paper's own ground is the page's; what hangs over the page (messages, dialogs, the round button) stays there
      'html, body': { background: '#fff !important', colorScheme: 'light' },
      'body > *:not(#root), .MuiFab-root, .MuiSnackbar-root, .RaLayout-appFrame > *:not(.RaLayout-contentWithSidebar), .RaLayout-contentWithSidebar > *:not(.RaLayout-content)':
        { display: 'none !important' },
      [`.RaLayout-content > *:not(.${SHEET}, :has(.${SHEET}))`]: { display: 'none !important' },
      '.skip-nav-button, .RaLayout-root > button': { display: 'none !important' },
      'div, main': { minHeight: '0 !important' },
      '.RaLayout-appFrame, .RaLayout-content': { margin: '0 !important', padding: '0 !important' },
      '#root *:has(.rk-sheet)': { background: 'none !important' },
      [`.${SHEET}`]: { fontSize: '10pt', lineHeight: 1.35, zoom: 'var(--rk-fit, 1)' },
      ...ink,
    },
    [`.${MEASURED}`]: {
      ...ink,
      [`.${SHEET}`]: {
        position: 'absolute',
        left: 0,
        width: `calc(${width - 2 * MARGIN}mm / var(--rk-fit, 1))`,
        fontSize: '10pt',
        lineHeight: 1.35,
        zoom: 'var(--rk-fit, 1)',
      },
    },
  };
}

/** How high a millimetre is on this screen. */
const MILLIMETRE = 96 / 25.4;

/** The largest scale, 1 at most, at which the height fits; the smallest that can be read where none does. */
export function scaleToFit(heightAt: (scale: number) => number, available: number): number {
  if (heightAt(1) <= available) return 1;
  let [fits, tooLarge] = [SMALLEST, 1];
  for (let step = 0; step < 7; step++) {
    const middle = (fits + tooLarge) / 2;
    if (heightAt(middle) <= available) fits = middle;
    else tooLarge = middle;
  }
  return Math.floor(fits * 1000) / 1000;
}

function fit(sheet: HTMLElement, paper: Paper): void {
  const page = document.documentElement;
  // a hair less than the page: a rounding in the printer must not make a second page
  const available = (papers[paper][1] - 2 * MARGIN) * MILLIMETRE * 0.985;
  page.classList.add(MEASURED);
  try {
    const heightAt = (scale: number) => {
      page.style.setProperty('--rk-fit', String(scale));
      return sheet.getBoundingClientRect().height;
    };
    page.style.setProperty('--rk-fit', String(scaleToFit(heightAt, available)));
  } finally {
    page.classList.remove(MEASURED);
  }
}

interface PrintSheetProps {
  paper: Paper;
  /** what it is: 'Issue brief' */
  label: string;
  /** who may see the paper; by default: for use within the association */
  note?: string;
  /** makes the letters smaller, as far as they can be read, so that everything stands on one page */
  onePage?: boolean;
  children: ReactNode;
}

/**
 * A page that is read on the screen and printed from the browser: on paper it has a header with the date and the
 * note on confidentiality, and none of the console's bars, menus, buttons and messages. One on a page.
 */
export function PrintSheet({ paper, label, note, onePage = false, children }: PrintSheetProps) {
  const translate = useTranslate();
  const format = useFormat();
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = () => {
      if (onePage && sheet.current) fit(sheet.current, paper);
    };
    window.addEventListener('beforeprint', before);
    return () => {
      window.removeEventListener('beforeprint', before);
      document.documentElement.style.removeProperty('--rk-fit');
    };
  }, [onePage, paper]);

  return (
    <>
      <GlobalStyles styles={rulesOf(paper)} />
      <Box ref={sheet} className={SHEET}>
        <Box sx={paperOnly}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, borderBottom: '1px solid', pb: 0.5, mb: 1, fontSize: '0.85em' }}>
            <strong>
              {translate('app.name')} · {label}
            </strong>
            <span>{note ?? translate('print.confidential')}</span>
            <span>{format.date(today())}</span>
          </Box>
        </Box>
        {children}
      </Box>
    </>
  );
}

/** Opens the browser's print dialogue, which also makes a PDF. */
export function PrintButton() {
  const translate = useTranslate();
  return (
    <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
      {translate('print.button')}
    </Button>
  );
}
