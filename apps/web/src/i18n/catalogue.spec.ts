import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { easy, en, sv } from './catalogue';
import type { Message, Messages } from './message';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const names = (message: Message): string[] =>
  [
    ...new Set(
      forms(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')),
    ),
  ].sort();
const all: readonly (readonly [string, Messages])[] = [
  ['sv', sv],
  ['en', en],
  ['easy', easy as Messages],
];

describe('message catalogue', () => {
  it('has every Swedish key in English and no other', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });

  it.each(['sv', 'en', 'easy'])(
    '%s has each key in one file: of two the later would win, unseen',
    (language) => {
      const folder = join(__dirname, 'messages');
      const keys = readdirSync(folder)
        .filter((file) => file.endsWith(`.${language}.ts`))
        .flatMap((file) =>
          [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key),
        );
      expect(keys.length).toBeGreaterThan(language === 'easy' ? 5 : 500);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    },
  );

  it('rewords only keys that exist', () => {
    expect(Object.keys(easy).filter((key) => !(key in sv))).toEqual([]);
  });

  it.each(all)('%s has no empty text and no stray spaces', (_name, messages) => {
    const wrong = Object.entries(messages).filter(([, message]) =>
      forms(message).some((text) => text.trim() === '' || text !== text.trim()),
    );
    expect(wrong).toEqual([]);
  });

  it.each(all.slice(1))('%s uses the parameters of the Swedish text', (_name, messages) => {
    const source: Messages = sv;
    const wrong = Object.entries(messages).filter(
      // Easy wording may leave a parameter out, never bring in one that nobody gives.
      ([key, message]) =>
        names(message).some((name) => name !== 'n' && !names(source[key] ?? '').includes(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('gives each key the prefix of its feature', () => {
    expect(Object.keys(sv).filter((key) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9_.]*$/.test(key))).toEqual([]);
  });
});
