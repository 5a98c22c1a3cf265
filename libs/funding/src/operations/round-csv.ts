import { csvText, type Language, messageText } from '@stegvis/platform';
import { remainingOf, sumOf } from '../domain/amounts';
import type { RoundFacts } from './list-rounds';

const HEADS = ['line', 'applied', 'granted', 'called-off', 'committed', 'remaining'] as const;

/** The table of a round as a file for a spreadsheet: the numbers of the screen in whole kronor, with their sum (security E8). */
export const roundAsCsv = ({ lines }: Pick<RoundFacts, 'lines'>, language: Language): string => {
  const sum = { name: messageText(language, 'funding-csv-sum'), ...sumOf(lines) };
  return csvText([
    HEADS.map((head) => messageText(language, `funding-csv-${head}`)),
    ...[...lines, sum].map((line) => [
      line.name,
      line.appliedKr,
      line.grantedKr,
      line.calledOffKr,
      line.committedKr,
      remainingOf(line),
    ]),
  ]);
};
