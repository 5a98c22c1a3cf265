import type { InputCheck } from '@stegvis/platform';
import { EMPLOYER_REASONS } from '../domain/reasons';

export const EMPLOYER_ANSWERS = ['welcome', 'turn_down'] as const;
export type EmployerAnswer = (typeof EMPLOYER_ANSWERS)[number];

/** The act of the life cycle that an answer is. */
export const actOf = (welcome: boolean): EmployerAnswer => (welcome ? 'welcome' : 'turn_down');

/** The reason that comes with an answer: one of the codes, of a *not now* alone. Faults go to the check. */
export const checkReply = (
  check: InputCheck,
  { welcome, reasonCode }: { readonly welcome: boolean; readonly reasonCode?: string | null },
): string | null => {
  if (welcome || !reasonCode) return null;
  check.code('reasonCode', reasonCode, new Set(EMPLOYER_REASONS));
  return reasonCode;
};
