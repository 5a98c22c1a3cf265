import { CONDITIONS } from './check-condition';
import type { AnswerState, ValueKind } from './profile-kinds';
import type { ProfileVocabulary } from './profile-vocabulary';

/** How much of a profile is known. Only answers count: "don't know" and "not asked" do not, and nothing becomes a zero. */
export interface Completeness {
  readonly interestsAnswered: number;
  readonly interestsTotal: number;
  readonly abilitiesAssessed: number;
  readonly abilitiesTotal: number;
  readonly environmentAnswered: number;
  readonly environmentTotal: number;
  readonly conditionsAnswered: number;
  readonly conditionsTotal: number;
}

export const completenessOf = (
  values: readonly { readonly kind: ValueKind; readonly code: string; readonly state: AnswerState }[],
  vocabulary: ProfileVocabulary,
): Completeness => {
  const count = (kind: ValueKind, codes: readonly string[]) =>
    values.filter((v) => v.kind === kind && v.state === 'answered' && codes.includes(v.code)).length;
  return {
    interestsAnswered: count('interest', vocabulary.interestAreas),
    interestsTotal: vocabulary.interestAreas.length,
    abilitiesAssessed: count('capacity', vocabulary.abilities),
    abilitiesTotal: vocabulary.abilities.length,
    environmentAnswered: count('tolerance', vocabulary.environmentFactors),
    environmentTotal: vocabulary.environmentFactors.length,
    conditionsAnswered: count('condition', CONDITIONS),
    conditionsTotal: CONDITIONS.length,
  };
};
