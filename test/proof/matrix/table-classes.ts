/**
 * Data class of each table that names a person, as the columns of `expected-access.ts` call it; `private` is read by no
 * member in any relation. A table that is missing here fails the matrix.
 */
export const TABLE_CLASSES: Readonly<Record<string, string>> = {
  participants: 'C3',
  profile_values: 'C4',
  assignments: 'staff',
  consents: 'C6',
  consent_answers: 'C6',
  presentations: 'C2',
  presentation_approvals: 'C6',
  noticed_matches: 'private',
  preservations: 'private',
};

/** These name persons beside what they are about, and are kept by rules of their own (accounts, sessions). */
export const OTHERWISE_KEPT: readonly string[] = ['memberships'];

/** A class without a table of its own is computed from her row when it is asked for. */
export const READ_FROM: Readonly<Record<string, string>> = { C7: 'C3' };
