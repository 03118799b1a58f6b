import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { I18nProvider, TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { nl } from './nl.js';
import { raNl } from './ra.nl.js';

export interface Messages {
  [key: string]: string | Messages;
}

/**
 * A domain's texts. English is loaded for who reads it; it is typed by `nl` where it is written, so neither can lack what
 * the other has.
 */
export interface Catalogue {
  /** what shows before a page of the domain is open: names of resources, entries of the menu, headings of panels */
  nl: Messages;
  en: () => Promise<Messages>;
  /** what only its pages show */
  pages?: PageTexts;
}

/** Texts that are loaded with the first page that shows them, so that a first visit does not pay for them. */
export interface PageTexts {
  nl: () => Promise<Messages>;
  en: () => Promise<Messages>;
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

const dutch = (catalogues: readonly Catalogue[]): Messages =>
  mergeMessages(raNl as unknown as Messages, nl, ...catalogues.map((catalogue) => catalogue.nl));

/**
 * Texts of the console in one language: react-admin's, the shared ones and the domains'.
 * @param pages whose texts of pages come with them; all of them unless said otherwise
 */
export async function messagesOf(
  locale: 'nl' | 'en',
  catalogues: readonly Catalogue[],
  pages: Iterable<PageTexts> = catalogues.flatMap((catalogue) => catalogue.pages ?? []),
): Promise<Messages> {
  const ofPages = Promise.all([...pages].map((texts) => texts[locale]()));
  if (locale === 'nl') return mergeMessages(dutch(catalogues), ...(await ofPages));
  const [{ default: ra }, { en }, ...own] = await Promise.all([
    import('ra-language-english'),
    import('./en.js'),
    ...catalogues.map((catalogue) => catalogue.en()),
  ]);
  return mergeMessages(ra as unknown as Messages, en, ...own, ...(await ofPages));
}

/** The texts of pages that were opened, each with the promise that they can be shown; a change of language brings them too. */
const opened = new Map<PageTexts, Promise<void>>();

/** Reads the texts of the present language anew; the console that was built last says how. */
let renew: () => Promise<void>;

/** Has the texts ready to be shown; once they are, it costs nothing. */
export function openTexts(texts: PageTexts): Promise<void> {
  const present = opened.get(texts);
  if (present) return present;
  const ready = renew().catch((error: unknown) => {
    opened.delete(texts); // asked again when the page is
    throw error;
  });
  opened.set(texts, ready);
  return ready;
}

/** Makes the lazy pages of a domain: each comes with the domain's texts of pages. */
export function pagesWith(texts: PageTexts) {
  return <Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): LazyExoticComponent<ComponentType<Props>> =>
    lazy(async () => {
      const [page] = await Promise.all([load(), openTexts(texts)]);
      return page;
    });
}

const LOCALE_KEY = 'regiekamer.locale';

/** The language that was last chosen in this browser. */
export const rememberedLocale = (): 'nl' | 'en' => (localStorage.getItem(LOCALE_KEY) === 'en' ? 'en' : 'nl');

export type OnMissing = (key: string, locale: string) => void;

/**
 * @param options.english the English texts, where the console starts in English
 * @param options.onMissing told of a key without a text; throws in tests. A name or a field label that react-admin
 *   would make up from the code (`resources.people.fields.surname`) counts as missing too, unless it is `optional`.
 */
export function buildI18n(
  catalogues: readonly Catalogue[],
  { english, onMissing }: { english?: Messages | undefined; onMissing?: OnMissing } = {},
): I18nProvider {
  let current: Messages | undefined;
  const provider = polyglotI18nProvider(
    (locale) => {
      // The first language must be at hand. The catalogues hold all of react-admin's keys; the tests see to it.
      if (!current) return (current = english ?? dutch(catalogues)) as unknown as TranslationMessages;
      return messagesOf(locale === 'en' ? 'en' : 'nl', catalogues, opened.keys()).then(
        (messages) => (current = messages) as unknown as TranslationMessages,
      );
    },
    english ? 'en' : 'nl',
    locales,
    { allowMissing: true },
  );

  // One after another, or the texts that were asked first could arrive last. Whoever asked is told of a failure; the next goes on.
  let changing: Promise<void> = Promise.resolve();
  const change = (locale: string): Promise<void> => {
    const next = () => provider.changeLocale(locale);
    return (changing = changing.then(next, next));
  };
  renew = () => change(provider.getLocale());
  opened.clear();

  const has = (key: string): boolean => {
    let at: string | Messages | undefined = current;
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
      await change(locale);
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
