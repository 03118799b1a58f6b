import { useEffect } from 'react';

export const loadSearch = () => import('./SearchPalette.js');

/** ms after a page stands, when nobody waits for the line any more */
const REST = 2000;

/** Fetches the palette before anybody asks for it, so that what is typed right after `/` lands in it. */
export function PrepareSearch() {
  useEffect(() => {
    // A failed fetch is told when the palette is opened, which tries again.
    const timer = setTimeout(() => void loadSearch().catch(() => undefined), REST);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
