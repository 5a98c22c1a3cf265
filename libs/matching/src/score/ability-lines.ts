import { AbilityLine, Level, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';

export interface AbilityComparison {
  readonly lines: readonly AbilityLine[];
  /** T: two half-steps per demanded level, adapted demands included. */
  readonly total: number;
  /** L as it stands, with every unknown unmet, and with every unknown met; in half-steps. */
  readonly loss: number;
  readonly lossIfUnmet: number;
  readonly lossIfMet: number;
  /** Demanded levels that are assessed (or adapted, which needs no assessment), and all of them. */
  readonly assessed: number;
  readonly demanded: number;
}

/** Half-steps lost for a gap: a gap of one on an adaptable demand is a chance to grow and costs one. */
const lossOf = (gap: number, essential: boolean): number => (gap === 1 && !essential ? 1 : 2 * gap);

/**
 * Each demanded ability against what is assessed. Not assessed costs half of the demand, neither fit nor unfit.
 * Surplus ability costs nothing.
 */
export function compareAbilities(
  vocabulary: Vocabulary,
  participant: ParticipantProfile,
  opening: OpeningProfile,
): AbilityComparison {
  const lines: AbilityLine[] = [];
  let [demanded, assessed, loss, lossIfUnmet, lossIfMet] = [0, 0, 0, 0, 0];
  for (const ability of vocabulary.abilities) {
    const asked = opening.demands[ability];
    if (asked === undefined || asked.level === 0) continue;
    const { level: demand, essential } = asked;
    const level: Level | null = participant.capacities[ability] ?? null;
    const adapted = asked.adapted === true;
    demanded += demand;
    if (adapted) {
      assessed += demand;
      lines.push({ ability, demand, level, essential, result: 'adapted', gap: 0 });
    } else if (level === null) {
      loss += demand;
      lossIfUnmet += lossOf(demand, essential);
      lines.push({ ability, demand, level, essential, result: 'unknown', gap: 0 });
    } else {
      const gap = Math.max(0, demand - level);
      const lost = lossOf(gap, essential);
      assessed += demand;
      loss += lost;
      lossIfUnmet += lost;
      lossIfMet += lost;
      const result = gap === 0 ? 'met' : gap === 1 && !essential ? 'stretch' : 'gap';
      lines.push({ ability, demand, level, essential, result, gap });
    }
  }
  return { lines, total: 2 * demanded, loss, lossIfUnmet, lossIfMet, assessed, demanded };
}
