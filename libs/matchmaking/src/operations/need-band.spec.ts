import { createHmac } from 'node:crypto';
import { edgeOf } from './band-of';
import { blurredBand, blurredCount, type NeedBand } from './need-band';

const hash = (text: string) => createHmac('sha256', 'a key of the test').update(text).digest();
/** Bands of many groups of so many persons, each group of other persons. */
const bandsOf = (size: number, groups = 200): ReadonlySet<NeedBand> =>
  new Set(
    Array.from({ length: groups }, (_, group) =>
      blurredBand(
        Array.from({ length: size }, (_, person) => `${group}-${person}`),
        hash,
      ),
    ),
  );

describe('the band of the need meter', () => {
  it('R5: is none for fewer than ten, whoever they are', () => {
    for (let size = 0; size < 10; size += 1) expect([...bandsOf(size)]).toEqual(['none']);
  });

  it('R5: differencing tells nothing of one person: about an edge the band follows who is counted, not how many', () => {
    for (const [edge, below, from] of [
      [10, 'none', 'from10'],
      [20, 'from10', 'from20'],
      [50, 'from20', 'from50'],
    ] as const) {
      for (const size of [edge, edge + 1, edge + 3]) expect(bandsOf(size)).toEqual(new Set([below, from]));
      expect(bandsOf(edge - 1)).toEqual(new Set([below]));
      expect(bandsOf(edge + 4)).toEqual(new Set([from]));
    }
  });

  it('R5: is one for the same persons in any order, so that asking in other words is no other answer', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
    expect(blurredBand([...ids].reverse(), hash)).toBe(blurredBand(ids, hash));
  });
});

describe('the band of others in the domain', () => {
  const edgesOf = (size: number): ReadonlySet<number> =>
    new Set(
      Array.from({ length: 200 }, (_, group) =>
        edgeOf(
          blurredCount(
            Array.from({ length: size }, (_, person) => `${group}-${person}`),
            hash,
          ),
        ),
      ),
    );

  it('R5: is nothing for fewer than five, and no edge tells of one person more or less', () => {
    for (let size = 0; size < 5; size += 1) expect(edgesOf(size)).toEqual(new Set([0]));
    for (const [edge, below] of [
      [5, 0],
      [10, 5],
      [20, 10],
    ] as const) {
      for (const size of [edge, edge + 1, edge + 3]) expect(edgesOf(size)).toEqual(new Set([below, edge]));
      expect(edgesOf(edge + 4)).toEqual(new Set([edge]));
    }
  });
});
