import fc from 'fast-check';
import { retryDelay } from './retry-delay';

const attempts = fc.integer({ min: 1, max: 100 });
const random = fc.double({ min: 0, max: 1, noNaN: true });

describe('the wait before another try', () => {
  it('is between one second and five minutes', () => {
    fc.assert(
      fc.property(attempts, random, (attempt, chance) => {
        const delay = retryDelay(attempt, chance);
        expect(delay).toBeGreaterThanOrEqual(1_000);
        expect(delay).toBeLessThanOrEqual(300_000);
      }),
    );
  });

  it('grows until it reaches its limit', () => {
    const longest = [1, 2, 3, 4, 9, 10, 12].map((attempt) => retryDelay(attempt, 1));
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000]);
  });

  it('is spread, so that what failed together does not come back together', () => {
    expect(retryDelay(6, 0)).toBe(16_000);
    expect(retryDelay(6, 0.5)).toBe(24_000);
  });
});
