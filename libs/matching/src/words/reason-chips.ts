import { MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { ReasonChip } from './word-surface';

/** Up to three *fits*, then up to two of *hard* and *ask*. */
export function reasonChips(_record: MatchRecord, _locale: Locale, _labels: MatchLabels): ReasonChip[] {
  return [];
}
