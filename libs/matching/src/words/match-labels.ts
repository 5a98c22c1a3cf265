/** The two languages of the product. */
export type Locale = 'sv' | 'en';

/** Code to label per locale. */
export type LabelTable = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** What the catalogue calls things; the caller fills it. A code without a label is shown as it is. */
export interface MatchLabels {
  readonly abilities: LabelTable;
  readonly environmentFactors: LabelTable;
  readonly accessNeeds: LabelTable;
  readonly interestAreas: LabelTable;
  readonly openingKinds: LabelTable;
  /** Keyed by step level '0'..'7'. */
  readonly steps?: LabelTable;
  /** Licences and languages; their codes are shown when absent. */
  readonly licences?: LabelTable;
  readonly languages?: LabelTable;
}
