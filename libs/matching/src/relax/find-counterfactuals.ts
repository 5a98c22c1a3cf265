import {
  Counterfactual,
  Failure,
  MatchRecord,
  OpeningProfile,
  ParticipantProfile,
  Vocabulary,
} from '../model';
import { ScoreOptions, scorePair } from '../score/score-pair';
import { applyRelaxation } from './apply-relaxation';

/**
 * The single least changes that would make an ineligible pair fit, the surroundings first. Empty when the pair is
 * eligible, fails more than one code, or fails one that nobody may be asked to change. Never a change of an
 * ability or of something she has excluded.
 */
export function findCounterfactuals(
  vocabulary: Vocabulary,
  participant: ParticipantProfile,
  opening: OpeningProfile,
  today: number,
  record: MatchRecord,
  options: ScoreOptions = {},
): Counterfactual[] {
  if (record.failures.length !== 1) return [];
  const failure = record.failures[0] as Failure;
  return failure.relaxableBy.map((changedBy) => {
    const relaxed = applyRelaxation(participant, opening, failure, changedBy);
    const after = scorePair(vocabulary, relaxed.participant, relaxed.opening, today, options);
    return {
      failure,
      changedBy,
      verdictAfter: after.verdict,
      scoreAfter: after.score,
      after,
      change: relaxed.change,
    };
  });
}
