import type { CorrectionFactsFragment, CorrectionField, ValueKind } from '../../gql/graphql';

export type Subject = Readonly<{ field: CorrectionField; kind?: ValueKind; code?: string }>;

/** What is not a statement, in words. */
export const fieldWord = {
  name: 'corrections.name',
  unit: 'corrections.unit',
  right: 'participation.heading',
  personal_number: 'number.heading',
} as const;

/** The newest of several that is about a detail; all steps are about one thing. The server gives them newest first. */
export const correctionOf = (
  all: readonly CorrectionFactsFragment[],
  { field, kind, code }: Subject,
): CorrectionFactsFragment | undefined =>
  all.find(
    (one) =>
      one.field === field &&
      (field !== 'value' || (one.kind === kind && (kind === 'step' || one.code === code))),
  );
