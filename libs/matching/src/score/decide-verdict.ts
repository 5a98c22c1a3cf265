import { AbilityLine, EnvironmentLine, Failure, Verdict } from '../model';

/**
 * The word that stands before any number. *Nästan*: exactly one failing code, and somebody may change it.
 * *Passar med anpassning*: something must be arranged first. Otherwise the score tells *bra* from not.
 */
export function decideVerdict(
  failures: readonly Failure[],
  score: number,
  fitsWellFrom: number,
  abilities: readonly AbilityLine[],
  environment: readonly EnvironmentLine[],
  accessToArrange: readonly string[],
): Verdict {
  if (failures.length > 0)
    return failures.length === 1 && (failures[0] as Failure).relaxableBy.length > 0
      ? 'almost'
      : 'does_not_fit';
  const arrange =
    accessToArrange.length > 0 ||
    abilities.some((line) => line.gap >= 2) ||
    environment.some((line) => line.result === 'violated');
  if (arrange) return 'fits_with_adaptation';
  return score >= fitsWellFrom ? 'fits_well' : 'fits';
}
