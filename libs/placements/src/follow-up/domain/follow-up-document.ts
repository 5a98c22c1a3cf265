import { actsTable, guardsTable, markdownTable } from '@stegvis/platform';
import { FOLLOW_UP_GUARDS } from './follow-up-guards';
import { FOLLOW_UP_LIFE_CYCLE } from './follow-up-life-cycle';
import { type Beat, type Rhythm, RHYTHMS } from './rhythm';

const UNITS = { week: 7, month: 30, day: 1 } as const;
const line = (kind: string, { unit, count, before, after }: Beat): readonly string[] => [
  kind,
  `${unit} ${count}`,
  `${before} days before`,
  `${after} days from it`,
];

/** Three quarters say how the rest goes on. */
const shown = (beats: readonly Beat[]): readonly Beat[] =>
  beats.filter(({ unit, count }) => UNITS[unit] < 30 || count < 15);

/** docs/follow-up-life-cycle.md as it must stand: made from the tables, so that they cannot differ. */
export const followUpDocument = (): string =>
  [
    '# Life cycle and rhythm of a follow-up',
    '',
    'Made from `libs/placements/src/follow-up/domain` by `UPDATE_DOCUMENTS=1 npx jest libs/placements/src/follow-up/domain`; do not edit by hand.',
    'Row-level security decides which follow-ups somebody reaches at all; this table decides what she may do with one that she reaches.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> coming: the placement starts',
    ...FOLLOW_UP_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((state) => `  ${state} --> ${to}: ${act}`),
    ),
    '```',
    '',
    actsTable(FOLLOW_UP_LIFE_CYCLE),
    '',
    '## Guards',
    '',
    guardsTable(FOLLOW_UP_GUARDS),
    '',
    '`coming`, `open` and `closed` follow from the calendar and the placement at every reading: no job makes a follow-up or closes one. A record raises the version by one; the records accept no line that is not an edge of this table.',
    '',
    '## Rhythm',
    '',
    'Counted from the first day; the placement goes on every third month, ten years at most.',
    '',
    markdownTable([
      ['Kind', 'Due', 'Window opens', 'Window closes'],
      ...Object.entries(RHYTHMS).flatMap(([kind, { beats }]: [string, Rhythm]) =>
        shown(beats).map((one) => line(kind, one)),
      ),
    ]),
    '',
    ...Object.entries(RHYTHMS).map(([kind, { source }]) => `- ${kind}: ${source}`),
    '',
  ].join('\n');
