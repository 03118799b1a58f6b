import { useEffect } from 'react';
import { openTexts } from '@regiekamer/shared-console';
import { pageTexts } from './resources.js';

export const loadLog = () => import('./LogInteraction.js');

/** ms after a page stands, when nobody waits for the line any more */
const REST = 1500;

/** Fetches the dialog before anybody asks for it, so that what is typed right after `l` lands in it. */
export function PrepareLog() {
  useEffect(() => {
    // A failed fetch is told when the dialog is opened, which tries again.
    const timer = setTimeout(() => void Promise.all([loadLog(), openTexts(pageTexts)]).catch(() => undefined), REST);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
