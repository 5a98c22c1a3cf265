import fc from 'fast-check';
import { validate, version } from 'uuid';
import { Chance } from './chance';
import { splitEvenly } from './split-evenly';

describe('repeatable chance', () => {
  it('gives the same draws for the same seed and others for another', () => {
    const draws = (seed: string) => {
      const chance = new Chance(seed);
      return Array.from({ length: 20 }, () => chance.bits());
    };
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('does not depend on what was drawn before a fork', () => {
    const used = new Chance('a');
    used.bits();
    expect(used.fork('x').bits()).toBe(new Chance('a').fork('x').bits());
  });

  it('spreads whole numbers over both ends', () => {
    const chance = new Chance('spread');
    const drawn = Array.from({ length: 4000 }, () => chance.whole(0, 3));
    for (const n of [0, 1, 2, 3]) {
      const share = drawn.filter((d) => d === n).length / drawn.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });

  it('makes ids that are UUIDs and differ', () => {
    const chance = new Chance('ids');
    const ids = Array.from({ length: 1000 }, () => chance.id());
    expect(ids.every((id) => validate(id) && version(id) === 8)).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  it('divides any total into groups within the bounds, nobody lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 900 }), fc.string(), (total, seed) => {
        const groups = splitEvenly(total, 20, 10, 30, new Chance(seed));
        expect(groups.reduce((sum, n) => sum + n, 0)).toBe(total);
        expect(groups.every((n) => n >= 10 && n <= 30)).toBe(true);
      }),
    );
  });

  it('refuses a total that cannot be divided', () => {
    expect(() => splitEvenly(5, 20, 10, 30, new Chance('few'))).toThrow(RangeError);
  });
});
