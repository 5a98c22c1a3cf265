import { OpeningProfile } from '../model';
import { compareRecords } from '../score/compare-records';
import { scorePair } from '../score/score-pair';
import { absorb, seedState } from '../score/tie-hash';
import { CompiledParticipant } from './compiled-participant';
import { filterOpenings } from './filter-openings';
import { eachParticipant, Ground } from './ground';
import { markTies } from './mark-ties';
import { OpeningColumns } from './opening-columns';
import { scoreSurvivors } from './score-survivors';
import { CountParticipantsOptions, RankParticipantsOptions, Ranking } from './surface';
import { TopKeys } from './top-keys';

const ONE_SLOT = Int32Array.of(0);

/** The opening alone in columns of its own: a draft is asked about like one that is stored. */
function columnsOf(ground: Ground, opening: OpeningProfile): OpeningColumns {
  const columns = new OpeningColumns(ground.bits, 1);
  columns.write(0, opening);
  return columns;
}

function eligibleParticipants(
  ground: Ground,
  columns: OpeningColumns,
  opening: OpeningProfile,
  options: CountParticipantsOptions,
): CompiledParticipant[] {
  const profiles = [opening];
  const kept = new Int32Array(1);
  const staffOnly = options.includeStaffOnly === true;
  const eligible: CompiledParticipant[] = [];
  for (const p of eachParticipant(ground, options.among))
    if (filterOpenings(columns, profiles, p, ONE_SLOT, 1, options.today, staffOnly, kept) === 1)
      eligible.push(p);
  return eligible;
}

/** How many participants are eligible for one opening. */
export function countForOpening(
  ground: Ground,
  opening: OpeningProfile,
  options: CountParticipantsOptions,
): number {
  return eligibleParticipants(ground, columnsOf(ground, opening), opening, options).length;
}

/** The participants that one opening suits best: the same columns and the same passes, from the other side. */
export function rankForOpening(
  ground: Ground,
  opening: OpeningProfile,
  options: RankParticipantsOptions,
): Ranking {
  const columns = columnsOf(ground, opening);
  const eligible = eligibleParticipants(ground, columns, opening, options);
  const limit = Math.max(0, Math.min(options.limit, eligible.length));
  if (limit === 0) return { records: [], totalEligible: eligible.length };
  const best = new TopKeys(Math.min(limit + 1, eligible.length));
  const seed = seedState(options.seed);
  const profiles = [opening];
  eligible.forEach((p, i) => {
    scoreSurvivors(columns, profiles, ground.parameters, p, ONE_SLOT, 1, absorb(seed, p.profile.id), best, i);
  });
  const records = best
    .items()
    .map((i) =>
      scorePair(ground.vocabulary, (eligible[i] as CompiledParticipant).profile, opening, options.today, {
        parameters: ground.parameters,
      }),
    )
    .sort(compareRecords(options.seed));
  return { records: markTies(records, limit), totalEligible: eligible.length };
}
