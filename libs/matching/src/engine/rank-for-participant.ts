import { OpeningProfile } from '../model';
import { compareRecords } from '../score/compare-records';
import { scorePair } from '../score/score-pair';
import { absorb, seedState } from '../score/tie-hash';
import { CompiledParticipant } from './compiled-participant';
import { filterOpenings } from './filter-openings';
import { Ground } from './ground';
import { markTies } from './mark-ties';
import { scoreSurvivors } from './score-survivors';
import { CountOpeningsOptions, RankOpeningsOptions, Ranking } from './surface';
import { TopKeys } from './top-keys';

let survivors = new Int32Array(0);

/** Slots that pass every hard criterion, in a scratch array; returns how many. */
function eligibleSlots(ground: Ground, p: CompiledParticipant, options: CountOpeningsOptions): number {
  const { columns, profiles } = ground.openings;
  const { slots, count } = ground.openings.candidatesFor(p, options.filter, true);
  if (survivors.length < count) survivors = new Int32Array(columns.capacity);
  const staffOnly = options.includeStaffOnly === true;
  const kept = filterOpenings(columns, profiles, p, slots, count, options.today, staffOnly, survivors);
  if (options.skipRefusedAreas !== true) return kept;
  let left = 0;
  for (let i = 0; i < kept; i++) {
    const areas = columns.areas[survivors[i]!]!;
    if (areas === 0 || (areas & p.notRefusedAreas) !== 0) survivors[left++] = survivors[i]!;
  }
  return left;
}

/** How many openings are eligible for one participant. */
export const countForParticipant = eligibleSlots;

/** Ids of every eligible opening, in no particular order: for counts per kind or area, where no score is needed. */
export function eligibleForParticipant(
  ground: Ground,
  p: CompiledParticipant,
  options: CountOpeningsOptions,
): string[] {
  const count = eligibleSlots(ground, p, options);
  const { profiles } = ground.openings;
  return Array.from({ length: count }, (_, i) => (profiles[survivors[i]!] as OpeningProfile).id);
}

/** The best openings for one participant: scanned in columns, explained by the reference scorer. */
export function rankForParticipant(
  ground: Ground,
  p: CompiledParticipant,
  options: RankOpeningsOptions,
): Ranking {
  const { columns, profiles } = ground.openings;
  const eligible = eligibleSlots(ground, p, options);
  const limit = Math.max(0, Math.min(options.limit, eligible));
  if (limit === 0) return { records: [], totalEligible: eligible };
  const best = new TopKeys(Math.min(limit + 1, eligible));
  const tieState = absorb(seedState(options.seed), p.profile.id);
  scoreSurvivors(columns, profiles, ground.parameters, p, survivors, eligible, tieState, best);
  const records = best
    .items()
    .map((slot) =>
      scorePair(ground.vocabulary, p.profile, profiles[slot] as OpeningProfile, options.today, {
        parameters: ground.parameters,
      }),
    )
    .sort(compareRecords(options.seed));
  return { records: markTies(records, limit), totalEligible: eligible };
}
