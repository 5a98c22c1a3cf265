import { MatchRecord } from '../model';
import { isTie } from '../score/compare-records';

/**
 * The first `limit` of an ordered list, each noted when only the lottery tells it from a neighbour. The list must
 * hold one record more than the limit where there is one: the first left out counts as a neighbour too.
 */
export function markTies(ordered: readonly MatchRecord[], limit: number): MatchRecord[] {
  return ordered.slice(0, limit).map((record, i) => {
    const [before, after] = [ordered[i - 1], ordered[i + 1]];
    const tied =
      (before !== undefined && isTie(before, record)) || (after !== undefined && isTie(after, record));
    return tied ? { ...record, tieBreak: true } : record;
  });
}
