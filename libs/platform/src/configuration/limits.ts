import { z } from 'zod';

const whole = (name: string, standard: number, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${name} must be a whole number`)
    .transform(Number)
    .refine((n) => n >= min && n <= max, `${name} must be between ${min} and ${max}`)
    .default(standard);

/** The settings of security.md §8: each with its standard value, and the range in which the service still works. */
export const LIMIT_SETTINGS = {
  /** Bytes of a request's body. */
  LIMIT_BODY: whole('LIMIT_BODY', 102_400, 16_384, 10_485_760),
  /** Characters of a document. */
  LIMIT_DOCUMENT: whole('LIMIT_DOCUMENT', 16_384, 4_096, 262_144),
  LIMIT_TOKENS: whole('LIMIT_TOKENS', 2_000, 500, 20_000),
  LIMIT_DEPTH: whole('LIMIT_DEPTH', 12, 8, 30),
  LIMIT_ALIASES: whole('LIMIT_ALIASES', 15, 0, 100),
  LIMIT_ROOT_FIELDS: whole('LIMIT_ROOT_FIELDS', 5, 1, 20),
  LIMIT_DIRECTIVES: whole('LIMIT_DIRECTIVES', 10, 0, 100),
  LIMIT_FRAGMENTS: whole('LIMIT_FRAGMENTS', 60, 10, 200),
  /** Rows of a page at most; a page that says nothing has 20. */
  LIMIT_PAGE: whole('LIMIT_PAGE', 50, 20, 200),
  LIMIT_COST_OUTSIDER: whole('LIMIT_COST_OUTSIDER', 1_000, 100, 100_000),
  LIMIT_COST_STAFF: whole('LIMIT_COST_STAFF', 5_000, 100, 100_000),
  LIMIT_OPERATION_SECONDS: whole('LIMIT_OPERATION_SECONDS', 10, 1, 120),
  /** Bytes of an answer. */
  LIMIT_RESPONSE: whole('LIMIT_RESPONSE', 1_048_576, 65_536, 16_777_216),
  /** Root fields in a minute. */
  LIMIT_OPERATIONS_OUTSIDER: whole('LIMIT_OPERATIONS_OUTSIDER', 120, 1, 1_000_000),
  LIMIT_OPERATIONS_STAFF: whole('LIMIT_OPERATIONS_STAFF', 600, 1, 1_000_000),
  /** Root fields about persons in a minute. */
  LIMIT_PERSON_SEARCHES: whole('LIMIT_PERSON_SEARCHES', 120, 1, 1_000_000),
  /** Persons exported in an hour. */
  LIMIT_PERSON_EXPORTS: whole('LIMIT_PERSON_EXPORTS', 10, 1, 1_000_000),
} as const;

/** What one request may be, and how many there may be (security §8). None says who may see what. */
export interface RequestLimits {
  readonly body: number;
  readonly document: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fragments: number;
  readonly page: number;
  readonly cost: { readonly outsider: number; readonly staff: number };
  readonly operationSeconds: number;
  readonly response: number;
  readonly operationsPerMinute: { readonly outsider: number; readonly staff: number };
  readonly personSearchesPerMinute: number;
  readonly personExportsPerHour: number;
}

type Read = { readonly [K in keyof typeof LIMIT_SETTINGS]: number };

export const toLimits = (s: Read): RequestLimits => ({
  body: s.LIMIT_BODY,
  document: s.LIMIT_DOCUMENT,
  tokens: s.LIMIT_TOKENS,
  depth: s.LIMIT_DEPTH,
  aliases: s.LIMIT_ALIASES,
  rootFields: s.LIMIT_ROOT_FIELDS,
  directives: s.LIMIT_DIRECTIVES,
  fragments: s.LIMIT_FRAGMENTS,
  page: s.LIMIT_PAGE,
  cost: { outsider: s.LIMIT_COST_OUTSIDER, staff: s.LIMIT_COST_STAFF },
  operationSeconds: s.LIMIT_OPERATION_SECONDS,
  response: s.LIMIT_RESPONSE,
  operationsPerMinute: { outsider: s.LIMIT_OPERATIONS_OUTSIDER, staff: s.LIMIT_OPERATIONS_STAFF },
  personSearchesPerMinute: s.LIMIT_PERSON_SEARCHES,
  personExportsPerHour: s.LIMIT_PERSON_EXPORTS,
});
