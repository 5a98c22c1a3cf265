import { MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { EmployerNote } from './word-surface';

/** What helps and who gives it; no points, no levels. */
export function employerNote(_record: MatchRecord, _locale: Locale, _labels: MatchLabels): EmployerNote {
  return { introduction: '', lines: [] };
}
