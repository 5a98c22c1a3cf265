import { MatchRecord } from '../model';
import { tieHash } from './tie-hash';

/** 1 for nothing demanded. Equal fractions give the same double, so comparing them is exact. */
export const coverageShare = (record: Pick<MatchRecord, 'coverage'>): number =>
  record.coverage.demanded === 0 ? 1 : record.coverage.assessed / record.coverage.demanded;

/** Same score and same coverage: only the lottery can tell the two apart. */
export const isTie = (a: MatchRecord, b: MatchRecord): boolean =>
  a.score === b.score && coverageShare(a) === coverageShare(b);

/**
 * The order of every list: score, then coverage (both descending), then the keyed hash, and for the two pairs in
 * 2^53 that share a hash the code-unit order of ids, so that the order stays total.
 */
export function compareRecords(seed: string): (a: MatchRecord, b: MatchRecord) => number {
  return (a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    const shares = coverageShare(b) - coverageShare(a);
    if (shares !== 0) return shares;
    const hashes = tieHash(seed, a.participantId, a.openingId) - tieHash(seed, b.participantId, b.openingId);
    if (hashes !== 0) return hashes;
    const [left, right] = [`${a.participantId} ${a.openingId}`, `${b.participantId} ${b.openingId}`];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
