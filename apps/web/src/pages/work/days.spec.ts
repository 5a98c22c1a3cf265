import { later, nextMonday, weekOf } from './days';

it('counts weeks as Swedish calendars do, over the turn of the year too', () => {
  const weeks = [
    '2026-01-01',
    '2026-11-22',
    '2026-11-23',
    '2026-12-31',
    '2027-01-03',
    '2027-01-04',
    '2024-12-30',
  ];
  expect(weeks.map(weekOf)).toEqual([1, 47, 48, 53, 53, 1, 1]);
});

it('puts off by days and to the Monday that comes', () => {
  expect(later('2026-12-31', 1)).toBe('2027-01-01');
  expect(['2026-11-22', '2026-11-23', '2026-11-28'].map(nextMonday)).toEqual([
    '2026-11-23',
    '2026-11-30',
    '2026-11-30',
  ]);
});
