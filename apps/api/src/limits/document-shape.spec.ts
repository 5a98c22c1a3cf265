import { readConfiguration } from '@stegvis/platform';
import { parse } from 'graphql';
import { fits, shapeOf } from './document-shape';

const { limits } = readConfiguration({});
const taken = (document: string): boolean => {
  const shape = shapeOf(parse(document));
  return shape !== null && fits(shape, limits);
};
const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ');
const nested = (depth: number): string => `{ ${'a { '.repeat(depth - 1)} b ${'}'.repeat(depth - 1)} }`;
const inFragments = (depth: number): string =>
  `{ ...f1 } ${many(depth - 1, (i) => `fragment f${i + 1} on Query { a { ...f${i + 2} } }`)} fragment f${depth} on Query { b }`;

it('depth: takes a document of depth 12 and not of 13', () => {
  expect([taken(nested(12)), taken(nested(13))]).toEqual([true, false]);
});

it('depth: counts through fragments, inline ones among them', () => {
  expect([taken(inFragments(12)), taken(inFragments(13))]).toEqual([true, false]);
  expect(taken(`{ ... on Query ${nested(12)} }`)).toBe(true);
});

it('aliases: counts those in fragments as often as they are spread, and of __typename too', () => {
  const spread = (n: number) =>
    `{ a { ...f } b { ...f } c { ...f } } fragment f on Q { ${many(n, (i) => `x${i}: y`)} }`;
  expect([taken(spread(5)), taken(spread(6))]).toEqual([true, false]);
  const typenames = (n: number) => `{ a { ${many(n, (i) => `x${i}: __typename`)} } }`;
  expect([taken(typenames(15)), taken(typenames(16))]).toEqual([true, false]);
});

it('root fields: counts those of all operations and in fragments', () => {
  expect([taken('{ a b c d e }'), taken('{ a b c d e f }')]).toEqual([true, false]);
  expect(taken('query A { a b c } query B { d e f }')).toBe(false);
  expect(taken('{ a b c ...x ...x } fragment x on Query { d e }')).toBe(true);
});

it('refuses one name asked for again and again, and a fragment that holds itself', () => {
  expect(taken(`{ a { ${'b '.repeat(101)} } }`)).toBe(true);
  expect(taken(`{ a { ${'b '.repeat(102)} } }`)).toBe(false);
  expect(taken('{ a { ...x } } fragment x on Q { b { ...y } } fragment y on Q { c { ...x } }')).toBe(false);
});

it('ends at once for a document that grows with each fragment', () => {
  const growing = `{ ...f0 } ${many(50, (i) => `fragment f${i} on Q { ${many(8, (j) => `a${j} { ...f${i + 1} }`)} }`)} fragment f50 on Q { z }`;
  expect(shapeOf(parse(growing))).toBeNull();
});
