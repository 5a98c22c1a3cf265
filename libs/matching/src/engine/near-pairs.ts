import { OpeningProfile, ParticipantProfile } from '../model';
import { CompiledParticipant } from './compiled-participant';
import { countFailures } from './count-failures';
import { eachParticipant, Ground } from './ground';
import { OpeningColumns } from './opening-columns';

export interface NearPair {
  readonly participant: ParticipantProfile;
  readonly opening: OpeningProfile;
}

interface Narrowing {
  readonly today: number;
  readonly filter?: ReadonlySet<string>;
  readonly skipRefusedAreas?: boolean;
}

/** Openings that fail exactly so many codes for her, all of which somebody may relax. One scan of the columns. */
export function pairsOfParticipant(
  ground: Ground,
  p: CompiledParticipant,
  options: Narrowing,
  failures: number,
): NearPair[] {
  const { columns, profiles } = ground.openings;
  const { slots, count } = ground.openings.candidatesFor(p, options.filter, false);
  const pairs: NearPair[] = [];
  for (let i = 0; i < count; i++) {
    const slot = slots[i]!;
    const opening = profiles[slot];
    if (!opening || countFailures(columns, opening, p, slot, options.today) !== failures) continue;
    const areas = columns.areas[slot]!;
    if (options.skipRefusedAreas === true && areas !== 0 && (areas & p.notRefusedAreas) === 0) continue;
    pairs.push({ participant: p.profile, opening });
  }
  return pairs;
}

/** The same from the side of an opening. */
export function pairsOfOpening(
  ground: Ground,
  opening: OpeningProfile,
  options: { readonly today: number; readonly among?: ReadonlySet<string> },
  failures: number,
): NearPair[] {
  const columns = new OpeningColumns(ground.bits, 1);
  columns.write(0, opening);
  const pairs: NearPair[] = [];
  for (const p of eachParticipant(ground, options.among))
    if (countFailures(columns, opening, p, 0, options.today) === failures)
      pairs.push({ participant: p.profile, opening });
  return pairs;
}
