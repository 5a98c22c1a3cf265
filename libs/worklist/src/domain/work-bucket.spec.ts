import { bucketOf, inOrder, WORK_BUCKETS } from './work-bucket';
import type { WorkKind } from './work-kinds';

// A Thursday.
const TODAY = '2026-11-26';
const at = (due: string | null, kind: WorkKind = 'wording', others = false) =>
  bucketOf({ kind, due, others }, TODAY);

it('places what is to be done by its day, the week until Sunday', () => {
  const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-29', '2026-11-30', null];
  expect(days.map((due) => at(due))).toEqual(['overdue', 'today', 'week', 'week', 'later', 'later']);
  expect(bucketOf({ kind: 'wording', due: '2026-11-30', others: false }, '2026-11-29')).toBe('later');
});

it('puts who waits for a word first, unless it is late already', () => {
  expect([null, '2026-11-26', '2027-01-01'].map((due) => at(due, 'own_view'))).toEqual([
    'answer',
    'answer',
    'answer',
  ]);
  expect(at('2026-11-25', 'own_view')).toBe('overdue');
});

it('keeps what waits for others apart, whatever its day', () => {
  expect([at('2026-11-20', 'own_view', true), at(null, 'wording', true)]).toEqual(['others', 'others']);
});

it('orders by bucket, then the first due, then what has no day, and always alike', () => {
  const line = (id: string, due: string | null, others = false) => {
    const placed = { kind: 'wording' as const, due, others };
    return { id, ...placed, bucket: bucketOf(placed, TODAY) };
  };
  const lines = [
    line('g', '2026-11-01', true),
    line('f', null),
    line('e', '2026-12-24'),
    line('d', '2026-11-28'),
    line('c', '2026-11-26'),
    line('b', '2026-11-25'),
    line('a', '2026-11-25'),
  ];
  expect(
    [...lines]
      .sort(inOrder)
      .map(({ id }) => id)
      .join(''),
  ).toBe('abcdefg');
  expect(WORK_BUCKETS).toHaveLength(6);
});
