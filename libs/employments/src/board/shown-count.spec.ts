import { shownCount, shownSum } from './domain/shown-count';

it('R-036: shows no count under ten, none included, and rounds the others to five', () => {
  expect([0, 1, 9, 10, 12, 13, 27].map(shownCount)).toEqual([null, null, null, 10, 10, 15, 25]);
});

it('R-036: shows no sum from which a cell that is not shown would follow', () => {
  expect(shownSum([12, 20])).toBe(30);
  expect(shownSum([12, 20, 3])).toBeNull();
  expect(shownSum([12, 20, 0])).toBeNull();
});
