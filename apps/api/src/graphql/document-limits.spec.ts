import { buildSchema, parse, validate } from 'graphql';
import { documentArmor } from './document-limits';

// A type within itself: the product's own schema is nowhere as deep as the limit.
const schema = buildSchema('type Query { a: Query b: Int }');
const faults = (document: string): number =>
  validate(schema, parse(document), [...documentArmor().validationRules]).length;

const nested = (depth: number): string => `{ ${'a { '.repeat(depth - 1)} b ${'}'.repeat(depth - 1)} }`;
const inFragments = (depth: number): string =>
  `{ ...f1 } ${Array.from({ length: depth - 1 }, (_, i) => `fragment f${i + 1} on Query { a { ...f${i + 2} } }`).join(' ')} fragment f${depth} on Query { b }`;

it('takes a document of depth 12 and not of 13', () => {
  expect(faults(nested(12))).toBe(0);
  expect(faults(nested(13))).toBeGreaterThan(0);
});

it('counts depth through fragments', () => {
  expect(faults(inFragments(12))).toBe(0);
  expect(faults(inFragments(14))).toBeGreaterThan(0);
});
