import { stepNeedsReason } from './step-rule';

describe('a change of step (R-010)', () => {
  it.each([
    ['the first step', null, 4],
    ['group activity to work-directed group', 1, 2],
    ['past the company group, which stands in brackets', 2, 4],
    ['individual placement to a measure', 4, 5],
    ['between two forms of one level', 5, 5],
    ['a measure to regular employment', 5, 7],
  ])('needs no reason: %s', (_what, from, to) => expect(stepNeedsReason(from, to)).toBe(false));

  it.each([
    ['one step back', 4, 3],
    ['all the way back', 7, 1],
    ['past the work-directed group', 1, 4],
    ['individual placement straight to employment', 4, 6],
    ['school to individual placement', 0, 4],
  ])('needs a reason: %s', (_what, from, to) => expect(stepNeedsReason(from, to)).toBe(true));
});
