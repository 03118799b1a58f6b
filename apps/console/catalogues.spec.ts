import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import raEn from 'ra-language-english';
import { enumValues, keysOf, messagesOf, type Messages } from '@regiekamer/shared-console';
import { parts } from './parts.js';

const catalogues = parts.map((part) => part.messages);
const nl = new Set(keysOf(await messagesOf('nl', catalogues)));
const en = new Set(keysOf(await messagesOf('en', catalogues)));

const root = join(process.cwd(), '../..');
const folders = ['apps/console', ...readdirSync(join(root, 'libs')).map((domain) => `libs/${domain}/console`)];

function sources(half: 'console' | 'server', pattern: RegExp): { file: string; text: string }[] {
  return folders
    .map((folder) => folder.replace(/console$/, half))
    .flatMap((folder) => {
      try {
        return readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // a domain may have one half only
        throw error;
      }
    })
    .filter((file) => pattern.test(file) && !/\.(spec|generated)\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

describe('the catalogues', () => {
  it('say in English exactly what they say in Dutch', () => {
    expect([...nl].filter((key) => !en.has(key))).toEqual([]);
    expect([...en].filter((key) => !nl.has(key))).toEqual([]);
  });

  it('hold all of react-admin', () => {
    const own = keysOf(raEn as unknown as Messages);
    expect(own.length).toBeGreaterThan(150);
    expect(own.filter((key) => !nl.has(key))).toEqual([]);
  });

  it('leave no text empty', async () => {
    const empty = (messages: Messages, path = ''): string[] =>
      Object.entries(messages).flatMap(([key, value]) =>
        typeof value === 'string' ? (value === '' ? [path + key] : []) : empty(value, `${path}${key}.`),
      );
    expect(empty(await messagesOf('nl', catalogues))).toEqual([]);
    expect(empty(await messagesOf('en', catalogues))).toEqual([]);
  });

  it('name every value of an enum that a reader meets', () => {
    const hidden = /^(SortOrder|Resource|.*SortField)$/;
    const missing = Object.entries(enumValues)
      .filter(([name]) => !hidden.test(name))
      .flatMap(([name, values]) => values.map((value) => `enums.${name}.${value}`))
      .filter((key) => !nl.has(key));
    expect(missing).toEqual([]);
  });

  it('name every resource', () => {
    const names = parts.flatMap((part) => part.resources ?? []).map(({ name }) => `resources.${name}.name`);
    expect(names.filter((key) => !nl.has(key))).toEqual([]);
  });

  it('name every field that a form can save, for the comparison after a conflict', () => {
    const fields = parts
      .flatMap((part) => part.resources ?? [])
      .flatMap(({ name, create, update }) =>
        [...(create?.fields ?? []), ...(update?.fields ?? [])].map((field) => `resources.${name}.fields.${field}`),
      );
    expect([...new Set(fields)].filter((key) => !nl.has(key))).toEqual([]);
  });
});

describe('the sources', () => {
  // A literal with a dot and no space is a key; anything else is no text of ours.
  const literal = /(?:translate|notify)\(\s*'([a-zA-Z_]+(?:\.[\w]+)+)'|\b(?:label|title|text|helperText|primaryText|emptyText|confirm)(?:=|: )["']([a-zA-Z_]+(?:\.[\w]+)+)["']/g;

  it('use no key without a text', () => {
    const missing = sources('console', /\.tsx?$/).flatMap(({ file, text }) =>
      [...text.matchAll(literal)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((key) => !nl.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('show no text outside the catalogues', () => {
    const bare = sources('console', /\.tsx$/).flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:label|title|helperText|placeholder|aria-label|primaryText)="([^"]*[a-z][^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((value) => !/^[a-zA-Z_]+(\.\w+)+$/.test(value))
        .map((value) => `${file}: ${value}`),
    );
    // a key on a keyboard and the name of the product are the same in every language
    expect(bare.filter((line) => !/: (l|Regiekamer)$/.test(line))).toEqual([]);
  });

  // what the server answers in extensions.fields
  const messageKey =
    /'(imports\.\w+\.\w+|(?:validation|signIn|users|affiliations|issues|themes|positions|interactions|commitments|consent|contactLists)\.[a-z]\w+)'/g;

  it('of the server name no message that the console cannot tell', () => {
    const missing = sources('server', /\.ts$/).flatMap(({ file, text }) =>
      [...text.matchAll(messageKey)]
        .map((match) => match[1] ?? '')
        .filter((key) => !nl.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});
