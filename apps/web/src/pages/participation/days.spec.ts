import { firstDayAfter, lastDayOf } from './days';

it.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-03-28', '2026-03-29'],
])('the last day %s and the first day without %s belong together', (last, first) => {
  expect(firstDayAfter(last)).toBe(first);
  expect(lastDayOf(first)).toBe(last);
});
