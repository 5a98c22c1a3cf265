import { actsTable, guardsTable } from '@stegvis/platform';
import { LIFE_CYCLE } from './life-cycle';
import { LIFE_CYCLE_GUARDS } from './life-cycle-guards';

/** The same table as a picture: one arrow for each state and act. */
const diagram = (): string[] => [
  '```mermaid',
  'stateDiagram-v2',
  ...LIFE_CYCLE.flatMap(({ act, from, to }) =>
    from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
  ),
  '```',
];

/** docs/proposal-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const lifeCycleDocument = (): string =>
  [
    '# Life cycle of a proposal',
    '',
    'Made from `libs/placements/src/domain/life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/placements/src/domain`; do not edit by hand.',
    'Row-level security decides which proposals somebody reaches at all; this table decides what she may do with one that she reaches.',
    '',
    ...diagram(),
    '',
    actsTable(LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(LIFE_CYCLE_GUARDS),
    '',
    'Every act raises the version by one and adds a dated line of history with who took it, in one transaction; the history accepts no line that is not an edge of this table.',
    '',
  ].join('\n');
