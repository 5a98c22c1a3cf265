import { Failure, MatchRecord } from '../model';
import { applyRelaxation } from '../relax/apply-relaxation';
import { Door } from '../relax/door-group';
import { changerOf, Viewpoint } from '../relax/group-doors';
import { compareRecords } from '../score/compare-records';
import { scorePair } from '../score/score-pair';
import { Ground } from './ground';
import { NearPair } from './near-pairs';

/** Each pair as it would be if its one or two failures were relaxed, best first. */
export function collectDoors(
  ground: Ground,
  pairs: readonly NearPair[],
  options: { readonly today: number; readonly seed: string },
  seenFrom: Viewpoint,
): Door[] {
  const { vocabulary, parameters } = ground;
  const score = (pair: NearPair): MatchRecord =>
    scorePair(vocabulary, pair.participant, pair.opening, options.today, { parameters });
  const found: { door: Door; after: MatchRecord }[] = [];
  for (const pair of pairs) {
    const { failures } = score(pair);
    const relaxed = relaxAll(pair, failures, seenFrom);
    if (!relaxed) continue;
    const after = score(relaxed);
    const door: Door = {
      participantId: pair.participant.id,
      openingId: pair.opening.id,
      scoreAfter: after.score,
      verdictAfter: after.verdict,
      change: failures.length === 1 ? ((failures[0] as Failure).shortfall ?? 0) : 0,
      failures,
    };
    found.push({ door, after });
  }
  const compare = compareRecords(options.seed);
  return found.sort((a, b) => compare(a.after, b.after)).map(({ door }) => door);
}

/** Null when one of the failures is not for this side to suggest. */
function relaxAll(pair: NearPair, failures: readonly Failure[], seenFrom: Viewpoint): NearPair | null {
  let { participant, opening } = pair;
  for (const failure of failures) {
    const changer = changerOf(failure.code, seenFrom);
    if (changer === null) return null;
    ({ participant, opening } = applyRelaxation(participant, opening, failure, changer));
  }
  return { participant, opening };
}
