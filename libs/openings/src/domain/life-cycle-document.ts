import { actsTable, guardsTable } from '@stegvis/platform';
import { LIFE_CYCLE } from './life-cycle';
import { LIFE_CYCLE_GUARDS } from './life-cycle-guards';

/** docs/opening-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const lifeCycleDocument = (): string =>
  [
    '# Life cycle of an opening',
    '',
    'Made from `libs/openings/src/domain/life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/openings`; do not edit by hand.',
    'Row-level security decides which openings a role reaches at all; this table decides what she may do with one that she reaches.',
    '',
    actsTable(LIFE_CYCLE),
    '',
    '## Guards',
    '',
    'An act whose guard the reader can mend (fill in what is missing, give a reason) is offered, and the refusal says what to mend.',
    '',
    guardsTable(LIFE_CYCLE_GUARDS),
    '',
    'A change of title or easy-to-read text takes an approval back. Every act raises the version, adds a line of history and leaves a task for the search index and the notices, in one transaction.',
    '',
  ].join('\n');
