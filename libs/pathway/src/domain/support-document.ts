import { actsTable, guardsTable } from '@stegvis/platform';
import { SUPPORT_GUARDS, SUPPORT_LIFE_CYCLE } from './support-life-cycle';

/** docs/support-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const supportDocument = (): string =>
  [
    '# Life cycle of continued support',
    '',
    'Made from `libs/pathway/src/domain/support-life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/pathway/src/domain`; do not edit by hand.',
    'Row-level security decides which persons somebody reaches at all; this table decides what she may do with their support.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...SUPPORT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
    ),
    '```',
    '',
    actsTable(SUPPORT_LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(SUPPORT_GUARDS),
    '',
    'Every act raises the version by one and adds a dated line of history with who took it, in one transaction; the history accepts no line that is not an edge of this table.',
    '',
  ].join('\n');
