import { MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { EasySentence, OpeningFacts } from './word-surface';

/** Exactly three easy-read sentences: what fits, what may be hard, what can help. */
export function participantSentences(
  _record: MatchRecord,
  _facts: OpeningFacts,
  _locale: Locale,
  _labels: MatchLabels,
): EasySentence[] {
  return [];
}
