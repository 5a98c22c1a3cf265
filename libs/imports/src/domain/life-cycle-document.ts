import { actsTable, guardsTable } from '@stegvis/platform';
import { LIFE_CYCLE, LIFE_CYCLE_GUARDS } from './life-cycle';

/** The same table as a picture: one arrow for each state and act. */
const diagram = (): string[] => [
  '```mermaid',
  'stateDiagram-v2',
  ...LIFE_CYCLE.flatMap(({ act, from, to }) =>
    from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
  ),
  '```',
];

/** docs/import-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const lifeCycleDocument = (): string =>
  [
    '# Life cycle of an import',
    '',
    'Made from `libs/imports/src/domain/life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/imports/src/domain`; do not edit by hand.',
    'An import is seen by her who began it and by nobody else; the background acts as she, with what she may at that moment.',
    '',
    ...diagram(),
    '',
    actsTable(LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(LIFE_CYCLE_GUARDS),
    '',
    'Every act raises the version by one. The database lets no row of `imports` move along an edge that is not in this table.',
    '',
  ].join('\n');
