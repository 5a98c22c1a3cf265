import { OPENING_KINDS, Vocabulary, Weekday, WEEKDAYS } from '../model';
import { BitOf } from './bits';

/** Where each code stands in the words of the columns. */
export class VocabularyBits {
  readonly abilities: BitOf;
  readonly factors: BitOf;
  readonly access: BitOf;
  readonly areas: BitOf;

  constructor(vocabulary: Vocabulary) {
    this.abilities = new BitOf('abilities', vocabulary.abilities);
    this.factors = new BitOf('environmentFactors', vocabulary.environmentFactors);
    this.access = new BitOf('accessNeeds', vocabulary.accessNeeds);
    this.areas = new BitOf('interestAreas', vocabulary.interestAreas);
  }
}

/** Layout of the filter word: seven weekdays, nine kinds, three support levels lacking, two flags. */
export const ALL_WEEKDAYS = (1 << WEEKDAYS.length) - 1;
export const KIND_SHIFT = WEEKDAYS.length;
export const ALL_KINDS = ((1 << OPENING_KINDS.length) - 1) << KIND_SHIFT;
export const SUPPORT_SHIFT = KIND_SHIFT + OPENING_KINDS.length;
export const CLOSED = 1 << (SUPPORT_SHIFT + 3);
/** Asks for a licence or a language: judged by name, outside the words. */
export const ASKS_BY_NAME = 1 << (SUPPORT_SHIFT + 4);
export const UNPLACED = 1 << (SUPPORT_SHIFT + 5);

export const weekdayMask = (days: readonly Weekday[]): number =>
  days.reduce((mask, day) => mask | (1 << WEEKDAYS.indexOf(day)), 0);
