import type { I18nProvider, TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import raEn from 'ra-language-english';
import { en } from './en.js';
import { nl } from './nl.js';
import { raNl } from './ra.nl.js';

export interface Messages {
  [key: string]: string | Messages;
}

/** A domain's texts; `en` is typed by `nl` where it is written, so neither can lack what the other has. */
export interface Catalogue {
  nl: Messages;
  en: Messages;
}

export const locales = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

/** One object out of many; a text written twice is a mistake that would show in one place only. */
export function mergeMessages(...parts: readonly Messages[]): Messages {
  const merged: Messages = {};
  const add = (target: Messages, source: Messages, path: string): void => {
    for (const [key, value] of Object.entries(source)) {
      const at = path ? `${path}.${key}` : key;
      const present = target[key];
      if (typeof value === 'string') {
        if (present !== undefined) throw new Error(`The text '${at}' is written twice.`);
        target[key] = value;
      } else {
        if (typeof present === 'string') throw new Error(`'${at}' is both a text and a group.`);
        const group = present ?? {};
        target[key] = group;
        add(group, value, at);
      }
    }
  };
  parts.forEach((part) => add(merged, part, ''));
  return merged;
}

/** Every key of a catalogue, dotted. */
export function keysOf(messages: Messages, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

/** All texts of the console in one language: react-admin's, the shared ones and the domains'. */
export function messagesOf(locale: 'nl' | 'en', catalogues: readonly Catalogue[]): Messages {
  const own = catalogues.map((catalogue) => catalogue[locale]);
  return locale === 'nl'
    ? mergeMessages(raNl as unknown as Messages, nl, ...own)
    : mergeMessages(raEn as unknown as Messages, en, ...own);
}

const LOCALE_KEY = 'regiekamer.locale';

/** The language that was last chosen in this browser. */
export const rememberedLocale = (): 'nl' | 'en' => (localStorage.getItem(LOCALE_KEY) === 'en' ? 'en' : 'nl');

export type OnMissing = (key: string, locale: string) => void;

/**
 * @param options.initial the language before anyone chose one
 * @param options.onMissing told of a key without a text; throws in tests. A name or a field label that react-admin
 *   would make up from the code (`resources.people.fields.surname`) counts as missing too, unless it is `optional`.
 */
export function buildI18n(
  catalogues: readonly Catalogue[],
  { initial = 'nl', onMissing }: { initial?: 'nl' | 'en'; onMissing?: OnMissing } = {},
): I18nProvider {
  const cache = new Map<string, Messages>();
  const messages = (locale: string): Messages => {
    const language = locale === 'en' ? 'en' : 'nl';
    const known = cache.get(language) ?? messagesOf(language, catalogues);
    cache.set(language, known);
    return known;
  };
  // messagesOf holds all of react-admin's keys; the tests see to it.
  const provider = polyglotI18nProvider((locale) => messages(locale) as unknown as TranslationMessages, initial, locales, { allowMissing: true });

  const has = (key: string): boolean => {
    let at: string | Messages | undefined = messages(provider.getLocale());
    for (const part of key.split('.')) {
      if (typeof at !== 'object') return false;
      at = at[part];
    }
    return typeof at === 'string';
  };
  const isLabel = /^resources\.[^.]+\.(name$|fields\.)/;

  return {
    ...provider,
    // Kept outside react-admin's store, which signing out empties: the sign-in page speaks the reader's language.
    changeLocale: async (locale: string) => {
      await provider.changeLocale(locale);
      localStorage.setItem(LOCALE_KEY, locale);
      document.documentElement.lang = locale;
    },
    translate: (key: string, options?: { _?: string; optional?: boolean }) => {
      if (onMissing && !options?.optional && key.trim() !== '' && (options?._ === undefined || isLabel.test(key)) && !has(key)) {
        onMissing(key, provider.getLocale());
      }
      return provider.translate(key, options);
    },
  };
}
