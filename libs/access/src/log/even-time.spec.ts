import fc from 'fast-check';
import { restOfStep, STEP } from './even-time';

it('E2: whatever the work took, an answer leaves at the end of a step', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (passed) => {
      const rest = restOfStep(passed);
      expect(rest).toBeGreaterThan(0);
      expect(rest).toBeLessThanOrEqual(STEP);
      const over = (passed + rest) % STEP;
      expect(Math.min(over, STEP - over)).toBeLessThan(1e-6);
    }),
  );
});
