import type { nl } from './nl.js';

export const en: typeof nl = {};
