import { Level, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';

export interface AreaInterest {
  readonly area: string;
  readonly order: number;
  readonly weight: Level;
  readonly asked: boolean;
}

/** An interest nobody has asked about counts as *Kanske*. */
export const UNASKED_INTEREST: Level = 1;

/** Parts of six that each area of an opening carries: A, B, C; with two areas C repeats A; one fills all. */
const SHARES: readonly (readonly number[])[] = [[], [6], [4, 2], [3, 2, 1]];

/** The opening's first three areas in order of importance, with her weight for each. */
export function listAreas(
  vocabulary: Vocabulary,
  participant: ParticipantProfile,
  opening: OpeningProfile,
): AreaInterest[] {
  const areas = opening.areas.filter((area) => vocabulary.interestAreas.includes(area)).slice(0, 3);
  return areas.map((area, order) => {
    const weight = participant.interests[area];
    return { area, order, weight: weight ?? UNASKED_INTEREST, asked: weight !== undefined };
  });
}

/**
 * Eighteenths of the interest criterion, with every unasked interest taken as `unasked` (1 for the score, 0 and 3
 * for the interval). An opening without any area counts as one unasked area.
 */
export function interestEighteenths(areas: readonly AreaInterest[], unasked: number): number {
  if (areas.length === 0) return 6 * unasked;
  const shares = SHARES[areas.length] as readonly number[];
  return areas.reduce(
    (sum, area, i) => sum + (shares[i] as number) * (area.asked ? area.weight : unasked),
    0,
  );
}
