import { EnvironmentLine, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';

export interface EnvironmentComparison {
  readonly lines: readonly EnvironmentLine[];
  /** Wants and avoids she has stated, and how many of them the place does not honour. */
  readonly stated: number;
  readonly violated: number;
}

/**
 * A want is marked as wanted and broken by exposure 0; an avoid is a tolerance of 0 or 1 and broken by a higher
 * exposure. A strain at tolerance 2 is shown but not counted. A factor without an answer is not counted.
 */
export function compareEnvironment(
  vocabulary: Vocabulary,
  participant: ParticipantProfile,
  opening: OpeningProfile,
): EnvironmentComparison {
  const lines: EnvironmentLine[] = [];
  let [stated, violated] = [0, 0];
  for (const factor of vocabulary.environmentFactors) {
    const exposure = opening.exposures[factor] ?? 0;
    const tolerance = participant.tolerances[factor] ?? null;
    const wanted = participant.wantedEnvironment.includes(factor);
    const avoided = tolerance !== null && tolerance <= 1;
    const strained = tolerance !== null && exposure > tolerance;
    if (wanted) stated++;
    if (avoided) stated++;
    let result: EnvironmentLine['result'] = 'fine';
    if (avoided && strained) result = 'violated';
    else if (wanted) result = exposure === 0 ? 'wanted_absent' : 'wanted_present';
    else if (strained) result = 'strain_shown';
    else if (tolerance === null && exposure > 0) result = 'not_asked';
    if (result === 'violated' || result === 'wanted_absent') violated++;
    if (exposure > 0 || wanted || tolerance !== null)
      lines.push({ factor, exposure, tolerance, wanted, result });
  }
  return { lines, stated, violated };
}
