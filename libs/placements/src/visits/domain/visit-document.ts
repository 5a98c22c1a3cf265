import { actsTable, guardsTable } from '@stegvis/platform';
import { VISIT_GUARDS } from './visit-guards';
import { VISIT_LIFE_CYCLE } from './visit-life-cycle';

/** docs/visit-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const visitDocument = (): string =>
  [
    '# Life cycle of a study visit or a try-out day',
    '',
    'Made from `libs/placements/src/visits/domain/visit-life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/placements/src/visits/domain`; do not edit by hand.',
    'Row-level security decides which visits somebody reaches at all; this table decides what she may do with one that she reaches.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...VISIT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
    ),
    '```',
    '',
    actsTable(VISIT_LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(VISIT_GUARDS),
    '',
    'Every act raises the version by one and adds a dated line of history with who took it, in one transaction; the history accepts no line that is not an edge of this table.',
    '',
  ].join('\n');
