import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';

export const privacyPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en) },
};
