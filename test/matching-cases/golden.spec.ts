import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@stegvis/matching';
import { PERSONS } from './read-cases';
import { renderVoice, VOICES } from './render-voices';

const FOLDER = join(__dirname, 'golden');
const LOCALES: readonly Locale[] = ['sv', 'en'];
/** `UPDATE_GOLDEN=1 npx jest test/matching-cases/golden` rewrites the files; read them before committing. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const files = PERSONS.flatMap((person) =>
  VOICES.flatMap((voice) =>
    LOCALES.map((locale) => ({ name: `${person.key}.${voice}.${locale}.txt`, person, voice, locale })),
  ),
);

describe('the shown sentences of the worked persons', () => {
  if (UPDATE)
    beforeAll(() => {
      mkdirSync(FOLDER, { recursive: true });
      for (const { name, person, voice, locale } of files)
        writeFileSync(join(FOLDER, name), renderVoice(voice, locale, person));
    });

  it('has a golden file for each person, voice and language, and no other', () => {
    expect(existsSync(FOLDER)).toBe(true);
    expect(readdirSync(FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  it.each(files)('are as in $name', ({ name, person, voice, locale }) => {
    expect(renderVoice(voice, locale, person)).toBe(readFileSync(join(FOLDER, name), 'utf8'));
  });

  it.each(files.filter(({ voice }) => voice !== 'staff'))(
    'hold no points, levels or pronouns in $name',
    ({ name }) => {
      const said = readFileSync(join(FOLDER, name), 'utf8').replace(/^==.*$/gm, '');
      expect(said).not.toMatch(/\d|poäng|nivå|\bpoints?\b|\blevel/i);
      expect(said).not.toMatch(/\b(hon|han|hen|henne|honom|hennes|hans|she|he|her|him|his)\b/i);
    },
  );

  it.each(files.filter(({ voice }) => voice === 'participant'))(
    'are at most twelve words each in $name',
    ({ name }) => {
      const lines = readFileSync(join(FOLDER, name), 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('=='));
      expect(lines).toHaveLength(6);
      for (const line of lines)
        expect(line.replace(/^[^:]*: /, '').split(/\s+/).length).toBeLessThanOrEqual(12);
    },
  );
});
