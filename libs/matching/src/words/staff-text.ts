import { MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { Naming, StaffText } from './word-surface';

/** The exhaustive text for staff: every reason with its numbers. */
export function staffText(
  record: MatchRecord,
  _locale: Locale,
  _labels: MatchLabels,
  _naming: Naming = {},
): StaffText {
  return {
    scoreLine: '',
    verdict: '',
    summary: '',
    criteria: [],
    total: { points: record.shownScore, maximum: 100 },
    obstacles: [],
    conditions: [],
    toClarify: [],
    rules: '',
  };
}
