import fc from 'fast-check';
import { InputError } from '../errors/expected-errors';
import { decodeCursor, encodeCursor, pageSize, toPage } from './paging';

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));

it('reads every cursor back that it wrote', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) =>
      expect(decodeCursor(encodeCursor(values), values.length)).toEqual(values),
    ),
  );
});

it('refuses every other text, and never with anything but a fault of `after`', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        return decodeCursor(text, 2) !== undefined;
      } catch (error) {
        return error instanceof InputError && error.fields[0]?.path === 'after';
      }
    }),
  );
  for (const text of [
    '',
    'abc',
    encodeCursor(['one']),
    Buffer.from('{"length":2}').toString('base64url'),
    Buffer.from('[[1],[2]]').toString('base64url'),
    Buffer.from('[1e999,1]').toString('base64url'),
  ])
    expect(() => decodeCursor(text, 2)).toThrow(InputError);
  expect(decodeCursor(null, 2)).toBeNull();
});

it('takes 1 to 50 rows, 20 when nothing is said', () => {
  expect([pageSize(undefined), pageSize(null), pageSize(1), pageSize(50)]).toEqual([20, 20, 1, 50]);
  for (const size of [0, -1, 51, 1.5, NaN, Infinity]) expect(() => pageSize(size)).toThrow(InputError);
});

it('knows of the next page by the row beyond', () => {
  const cursorOf = (n: number) => [n];
  expect(toPage([1, 2, 3], 2, 9, cursorOf)).toEqual({
    edges: [
      { cursor: encodeCursor([1]), node: 1 },
      { cursor: encodeCursor([2]), node: 2 },
    ],
    pageInfo: { hasNextPage: true, endCursor: encodeCursor([2]) },
    totalCount: 9,
  });
  expect(toPage([1, 2], 2, 2, cursorOf).pageInfo.hasNextPage).toBe(false);
  expect(toPage([], 2, 0, cursorOf).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});
