/** The codes of the catalogue that a profile may use, each list in catalogue order. */
export interface ProfileVocabulary {
  readonly abilities: readonly string[];
  readonly environmentFactors: readonly string[];
  readonly accessNeeds: readonly string[];
  readonly interestAreas: readonly string[];
  /** Step code to level 0-7. */
  readonly steps: ReadonlyMap<string, number>;
  readonly licences: readonly string[];
}
