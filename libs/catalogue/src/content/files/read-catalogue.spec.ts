import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogueProblem } from '../checks/catalogue-problem';
import { digestOf } from './digest';
import { findProjectRoot } from './project-root';
import { catalogueFolder, entriesOf, readCatalogue } from './read-catalogue';

type Json = { entries: Record<string, unknown>[] } & Record<string, unknown>;

/** Reads a copy of the catalogue in which one file was changed. */
function readChanged(file: string, change: (data: Json) => void): () => unknown {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    try {
      cpSync(catalogueFolder(), folder, { recursive: true });
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
      change(data);
      writeFileSync(join(folder, file), JSON.stringify(data));
      return readCatalogue(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

describe('readCatalogue', () => {
  const content = readCatalogue();

  it('holds every list in the size it should have', () => {
    const sizes = Object.fromEntries(content.lists.map(({ list, entries }) => [list, entries.length]));
    expect(sizes).toMatchObject({
      abilities: 26,
      'ability-groups': 6,
      'environment-factors': 20,
      'access-needs': 14,
      'practical-conditions': 9,
      'interest-areas': 24,
      steps: 11,
      'opening-kinds': 9,
      'opening-audiences': 4,
      'comparison-bands': 4,
      'ssyk-groups': 42,
    });
    expect(content.municipalities).toHaveLength(290);
    expect(content.synonyms.length).toBeGreaterThanOrEqual(80);
  });

  it('gives the same digest each time, another one when a word changes, and none for layout', () => {
    expect(readCatalogue().digest).toBe(content.digest);
    expect(content.digest).toMatch(/^[0-9a-f]{64}$/);
    const changed = readChanged('steps.json', ({ entries }) => {
      (entries[0]!.texts as { label: { en: string } }).label.en = 'School';
    })() as typeof content;
    expect(changed.digest).not.toBe(content.digest);
    const sameFacts = readChanged('steps.json', () => undefined)() as typeof content;
    expect(sameFacts.digest).toBe(content.digest);
    expect(digestOf({ a: 1, b: [1, 2] })).toBe(digestOf({ b: [1, 2], a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  it('finds its files from the compiled server as well', () => {
    const compiled = join(findProjectRoot(), 'dist', 'libs', 'catalogue', 'src', 'content', 'files');
    expect(findProjectRoot(compiled)).toBe(findProjectRoot());
    expect(existsSync(join(catalogueFolder(), 'catalogue.json'))).toBe(true);
    expect(() => findProjectRoot('/')).toThrow('No package.json at or above /');
  });

  it('says which list it lacks', () => {
    expect(() => entriesOf(content, 'colours')).toThrow('The catalogue has no list "colours"');
    expect(entriesOf(content, 'abilities')[0]?.code).toBe('standing_walking');
  });

  it.each<[string, string, (data: Json) => void, string]>([
    [
      'an empty text',
      'abilities.json',
      ({ entries }) => ((entries[2]!.texts as { label: { easy: string } }).label.easy = ''),
      'abilities.json › hand_dexterity › texts.label.easy: ',
    ],
    [
      'a missing language',
      'steps.json',
      ({ entries }) => delete (entries[0]!.texts as { label: { en?: string } }).label.en,
      'steps.json › school › texts.label.en: ',
    ],
    [
      'a missing text',
      'abilities.json',
      ({ entries }) => delete (entries[0]!.texts as Record<string, unknown>)['demand.2'],
      'abilities.json › standing_walking › texts.demand.2: the text is missing',
    ],
    [
      'a code that is there twice',
      'steps.json',
      ({ entries }) => (entries[1]!.code = 'school'),
      'steps.json › school › code: the code is there twice',
    ],
    [
      'a position out of order',
      'steps.json',
      ({ entries }) => (entries[1]!.position = 9),
      'steps.json › group_activity › position: expected 2, found 9',
    ],
    [
      'a level beyond the scale',
      'role-templates.json',
      ({ entries }) => ((entries[0]!.demands as { level: number }[])[0]!.level = 4),
      'role-templates.json › caretaking-office › demands.0.level: ',
    ],
    [
      'an ability that a template leaves out',
      'role-templates.json',
      ({ entries }) => (entries[0]!.demands as unknown[]).shift(),
      'role-templates.json › caretaking-office › demands: "standing_walking" is missing',
    ],
    [
      'an ability of no known group',
      'abilities.json',
      ({ entries }) => (entries[0]!.parent = 'mind'),
      'abilities.json › standing_walking › parent: unknown code "mind"',
    ],
    [
      'a synonym for an unknown area',
      'synonyms.json',
      ({ entries }) => (entries[0]!.area = 'space'),
      'synonyms.json › admin › area: unknown code "space"',
    ],
    [
      'an attribute of the wrong kind',
      'opening-kinds.json',
      ({ entries }) => (entries[0]!.attributes = { employment: 'no' }),
      'opening-kinds.json › study_visit › attributes › employment: ',
    ],
    [
      'a municipality without four digits',
      'municipalities.json',
      ({ entries }) => (entries[0]!.code = '114'),
      'municipalities.json › 114 › code: ',
    ],
  ])('refuses %s, naming file, code and field', (_, file, change, message) => {
    expect(readChanged(file, change)).toThrow(CatalogueProblem);
    expect(readChanged(file, change)).toThrow(message);
  });

  it('refuses a folder without the manifest', () => {
    expect(() => readCatalogue(join(catalogueFolder(), 'nowhere'))).toThrow(
      'catalogue.json: the file is missing or cannot be read',
    );
  });
});
