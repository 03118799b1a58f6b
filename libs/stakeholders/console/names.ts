export interface NameParts {
  initials?: string;
  givenName?: string;
  surnamePrefix?: string;
  surname: string;
}

const particles = new Set(
  "van von vom de den der des di da du del della dos el al ben bin ter ten te tot op in 't ’t 's d' l' la le uit uijt aan bij onder over v.d. v/d".split(' '),
);
const isParticle = (word: string): boolean => particles.has(word.toLowerCase());
const isInitials = (word: string): boolean => /^(\p{Lu}\p{Ll}{0,2}\.)+$/u.test(word) || /^\p{Lu}{2,4}$/u.test(word);

/**
 * A first guess at the parts of a name that was typed in one go, for a form that shows them and lets them be put right:
 * 'P. den Boer', 'Piet den Boer', 'Anne Marie Jansen'. A single word is a surname.
 */
export function splitName(text: string): NameParts {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const from = words.findIndex((word, index) => isParticle(word) && index < words.length - 1);
  const start = from >= 0 ? from : Math.max(words.length - 1, 0);
  const before = words.slice(0, start);
  let end = start;
  while (end < words.length - 1 && isParticle(words[end] ?? '')) end += 1;
  const initials = before.filter(isInitials).join(' ');
  const givenName = before.filter((word) => !isInitials(word)).join(' ');
  const surnamePrefix = words.slice(start, end).join(' ');
  return {
    ...(initials ? { initials } : {}),
    ...(givenName ? { givenName } : {}),
    ...(surnamePrefix ? { surnamePrefix } : {}),
    surname: words.slice(end).join(' '),
  };
}

/** Whether what was typed into a search for people is a telephone number rather than a name. */
export const looksLikePhone = (text: string): boolean => /^[+\d][\d\s()./-]{5,}$/.test(text.trim());
