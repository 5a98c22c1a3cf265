import { actsTable, guardsTable } from '@stegvis/platform';
import { PLACEMENT_GUARDS } from './placement-guards';
import { PLACEMENT_LIFE_CYCLE } from './placement-life-cycle';

/** docs/placement-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const placementDocument = (): string =>
  [
    '# Life cycle of a placement',
    '',
    'Made from `libs/placements/src/placements/domain/placement-life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/placements/src/placements/domain`; do not edit by hand.',
    'Row-level security decides which placements somebody reaches at all; this table decides what she may do with one that she reaches.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...PLACEMENT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
    ),
    '```',
    '',
    actsTable(PLACEMENT_LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(PLACEMENT_GUARDS),
    '',
    'Every act raises the version by one and adds a dated line of history with who took it, in one transaction; the history accepts no line that is not an edge of this table.',
    '',
  ].join('\n');
