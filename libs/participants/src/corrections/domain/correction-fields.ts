import type { ValueKind } from '../../domain/profile-kinds';

/** What of *Mina uppgifter* can be said to be wrong (R-066, GDPR 16); `value` is a statement, by its kind and code. */
export const CORRECTION_FIELDS = ['name', 'unit', 'right', 'personal_number', 'value'] as const;
export type CorrectionField = (typeof CORRECTION_FIELDS)[number];

/** Her name and her number are told to nobody but handlers when she is protected, also in her own words about them (P2). */
export const IDENTITY_FIELDS: readonly CorrectionField[] = ['name', 'personal_number'];

/** What a row says: she asks, staff answer, and what she says of a no. */
export const CORRECTION_KINDS = ['asked', 'corrected', 'declined', 'dissent', 'dissent_withdrawn'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const CORRECTION_STATES = ['waiting', 'corrected', 'declined'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** Who says it: she herself, she with staff beside, who represents her, or staff in an answer. */
export type CorrectionSource = 'self' | 'together' | 'representative' | 'staff';

/** What it is about; kind and code only for a statement. */
export interface CorrectionSubject {
  readonly field: CorrectionField;
  readonly kind: ValueKind | null;
  readonly code: string | null;
}
