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

/** docs/call-off-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const lifeCycleDocument = (): string =>
  [
    '# Life cycle of a call-off',
    '',
    'Made from `libs/funding/src/domain/life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/funding/src/domain`; do not edit by hand.',
    'Row-level security decides which call-offs somebody reaches, and who may decide; this table decides what she may do with one that she reaches.',
    '',
    ...diagram(),
    '',
    actsTable(LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(LIFE_CYCLE_GUARDS),
    '',
    'A call-off is moved by its history alone: a dated line with who, why and the next version is written, and the database moves the row along it, under the lock of the budget line. It takes no line that is not an edge of this table, no decision by the account that asked, and no line after which less than nothing would remain.',
    '',
  ].join('\n');
