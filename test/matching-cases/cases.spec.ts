import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPENINGS, PERSONS, rank } from './read-cases';

const DOCUMENT = readFileSync(join(__dirname, '..', '..', 'docs', 'matching-cases.md'), 'utf8');

describe('twelve worked persons', () => {
  it('has twelve persons with five picks each, out of 61 openings', () => {
    expect(PERSONS).toHaveLength(12);
    expect(new Set(OPENINGS.map(({ key }) => key)).size).toBe(61);
    const keys = OPENINGS.map(({ key }) => key);
    for (const { picks } of PERSONS) {
      expect(new Set(picks).size).toBe(5);
      expect(keys).toEqual(expect.arrayContaining([...picks]));
    }
  });

  it.each(PERSONS.map((person) => [person.name, person] as const))(
    'puts at least four of the five for %s among the first ten',
    (_, person) => {
      const firstTen = rank(person)
        .slice(0, 10)
        .map(({ opening }) => opening.key);
      const found = person.picks.filter((pick) => firstTen.includes(pick));
      // The lists stand in the message of a failure.
      expect({ firstTen, picks: person.picks, enough: found.length >= 4 }).toMatchObject({ enough: true });
    },
  );

  /** Sharper than ten of 61, where few openings suit somebody at all. The number was set after the first run (54). */
  it('finds fifty of the sixty picks among the first five', () => {
    const found = PERSONS.flatMap((person) => {
      const firstFive = rank(person)
        .slice(0, 5)
        .map(({ opening }) => opening.key);
      return person.picks.filter((pick) => firstFive.includes(pick));
    });
    expect(found.length).toBeGreaterThanOrEqual(50);
  });

  it.each(PERSONS.map((person) => [person.name, person] as const))(
    'names in the document the five that the test holds for %s',
    (_, { name, picks }) => {
      const [, section = ''] = DOCUMENT.split(new RegExp(`^### \\d+\\. ${name}$`, 'm'));
      const [own = ''] = section.split(/^##/m);
      const named = [...own.matchAll(/^\d\. \*\*.+?\*\* \(`(.+?)`/gm)].map(([, key]) => key);
      expect(named).toEqual(picks);
    },
  );
});
