/** How an environment factor is spoken of, by how much of it there is at the place. */
export interface FactorPhrase {
  /** Easy-read sentences for exposure 0, 1 and 2-3. */
  readonly none: string;
  readonly some: string;
  readonly much: string;
  readonly chipNone: string;
  readonly chipSome: string;
  readonly chipMuch: string;
  /** What would help, as an employer reads it. */
  readonly need: string;
}

/** In the order of the fields above. */
export const phrase = (
  none: string,
  some: string,
  much: string,
  chipNone: string,
  chipSome: string,
  chipMuch: string,
  need: string,
): FactorPhrase => ({ none, some, much, chipNone, chipSome, chipMuch, need });
