import { OpeningProfile } from '../model';
import { Parameters } from '../parameters';
import { absorb, hashNumber, HashState } from '../score/tie-hash';
import { popcount } from './bits';
import { CompiledParticipant } from './compiled-participant';
import { OpeningColumns } from './opening-columns';
import { TopKeys } from './top-keys';
import { UNPLACED } from './vocabulary-bits';

/**
 * Second pass: scores eligible slots and keeps the best. The cheap criteria come first; an opening that cannot
 * beat the worst one kept even with full marks for ability and travel is left at once.
 *
 * Rank = 2 x score + coverage: coverage lies in 0..1 and equal fractions give equal doubles, so one comparison
 * orders by score and then by coverage, exactly.
 * @param tieState the hash of seed and participant, to which each opening id is added
 */
export function scoreSurvivors(
  columns: OpeningColumns,
  profiles: readonly (OpeningProfile | undefined)[],
  parameters: Parameters,
  p: CompiledParticipant,
  survivors: Int32Array,
  count: number,
  tieState: HashState,
  best: TopKeys,
  /** Seen from an opening every slot is the same one: what to keep is then the place of the participant. */
  keepAs = -1,
): void {
  const { word, exposed1, exposed2, demand1, demand2, demand3, demanded } = columns;
  const { maxHours, easting, northing, areaA, areaB, areaC, kind } = columns;
  const { interests, environmentPoints, pathwayPoints, wanted, avoided0, avoided1, hours, limit } = p;
  const { travels, assessed, able1, able2, able3 } = p;
  const [homeEast, homeNorth] = [p.easting, p.northing];
  const weights = parameters.weights;
  const { interest: interestWeight, ability: abilityWeight, schedule: scheduleWeight } = weights;
  const travelWeight = weights.travel;
  const halfSchedule = Math.floor(scheduleWeight / 2);
  const halfTravel = Math.floor(travelWeight / 2);
  let threshold = best.threshold();
  for (let i = 0; i < count; i++) {
    const s = survivors[i]!;
    const eighteenths = 3 * interests[areaA[s]!]! + 2 * interests[areaB[s]!]! + interests[areaC[s]!]!;
    const e1 = exposed1[s]!;
    const violated = popcount((wanted & ~e1) | (avoided0 & e1) | (avoided1 & exposed2[s]!));
    let score =
      Math.floor((interestWeight * eighteenths) / 18) +
      environmentPoints[violated]! +
      pathwayPoints[kind[s]!]!;
    if (2 * (score + scheduleWeight + travelWeight + abilityWeight) + 1 < threshold) continue;

    if (hours < 0) score += halfSchedule;
    else {
      const most = maxHours[s]!;
      score += most >= hours ? scheduleWeight : Math.floor((scheduleWeight * most) / hours);
    }
    if (travels && (word[s]! & UNPLACED) === 0) {
      const east = easting[s]! - homeEast;
      const north = northing[s]! - homeNorth;
      const distance = Math.floor(Math.sqrt(east * east + north * north) / 100) * 100;
      score += Math.floor((travelWeight * (limit - distance)) / limit);
    } else score += halfTravel;
    if (2 * (score + abilityWeight) + 1 < threshold) continue;

    const d1 = demand1[s]!;
    const d2 = demand2[s]!;
    const d3 = demand3[s]!;
    const levels = demanded[s]!;
    let unknown = 0;
    const u1 = d1 & ~assessed;
    if (u1 !== 0) unknown = popcount(u1) + popcount(d2 & ~assessed) + popcount(d3 & ~assessed);
    const m1 = d1 & assessed & ~able1;
    const m2 = d2 & assessed & ~able2;
    const m3 = d3 & assessed & ~able3;
    let loss = unknown;
    if ((m1 | m2 | m3) !== 0) {
      // A survivor has no gap on an essential demand, so every gap of one is a chance to grow.
      const byOne = (m1 ^ m2 ^ m3) & ~(m1 & m2 & m3);
      loss += 2 * (popcount(m1) + popcount(m2) + popcount(m3)) - popcount(byOne);
    }
    score += levels === 0 ? abilityWeight : Math.floor((abilityWeight * (2 * levels - loss)) / (2 * levels));
    const rank = 2 * score + (levels === 0 ? 1 : (levels - unknown) / levels);
    if (rank < threshold) continue;
    const tie = hashNumber(absorb(tieState, (profiles[s] as OpeningProfile).id));
    best.offer(rank, tie, keepAs < 0 ? s : keepAs);
    threshold = best.threshold();
  }
}
