import { type ProfileVocabulary, stepNeedsReason, SUPPORTED_STEPS } from '@stegvis/participants';

export const STEP_DIRECTIONS = ['first', 'forward', 'back', 'level'] as const;
/** Where a change of step leads on the ladder; nothing weighs one above another. */
export type StepDirection = (typeof STEP_DIRECTIONS)[number];

/** @param from level 0-7 of the step before, null when there was none. @param to level 0-7. */
export const directionOf = (from: number | null, to: number): StepDirection => {
  if (from === null) return 'first';
  if (from === to) return 'level';
  return to > from ? 'forward' : 'back';
};

/** A step that somebody could go to from where she is. */
export interface StepChoice {
  readonly step: string;
  readonly direction: StepDirection;
  /** It goes back or skips a level. */
  readonly needsReason: boolean;
  /** Day activity ends with it and continued support begins. */
  readonly opensSupport: boolean;
}

/** Every step but the present one, in the order of the catalogue. @param from the present step; null when there is none. */
export const stepChoices = (vocabulary: ProfileVocabulary, from: string | null): readonly StepChoice[] => {
  const level = from === null ? null : (vocabulary.steps.get(from) ?? null);
  return [...vocabulary.steps]
    .filter(([step]) => step !== from)
    .map(([step, to]) => ({
      step,
      direction: directionOf(level, to),
      needsReason: stepNeedsReason(level, to),
      opensSupport: SUPPORTED_STEPS.includes(step),
    }));
};
