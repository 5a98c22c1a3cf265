import type { Statement, SuggestionAnswer } from './profile-kinds';

const BARE = { level: null, flag: null, choice: null, text: null, note: null } as const;

/** The answer about suggestions as a statement; none when she was not asked. */
export const wantsStatement = (answer: SuggestionAnswer | null | undefined): readonly Statement[] =>
  answer === 'yes' || answer === 'no'
    ? [
        {
          ...BARE,
          kind: 'wants_suggestions',
          code: 'wants_suggestions',
          state: 'answered',
          flag: answer === 'yes',
        },
      ]
    : [];

/** The first step as a statement; none when no step is known. */
export const stepStatement = (step: string | null | undefined): readonly Statement[] =>
  step ? [{ ...BARE, kind: 'step', code: step, state: 'answered' }] : [];
