import { LIFE_CYCLE } from './life-cycle';
import { LIFE_CYCLE_GUARDS } from './life-cycle-guards';

/** A Markdown table with columns of one width, as the formatter of the repository wants it. */
const table = (rows: readonly (readonly string[])[]): string => {
  const head = rows[0] ?? [];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
};
const list = (codes: readonly string[]): string => codes.map((code) => `\`${code}\``).join(', ');

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
    table([
      ['Act', 'From', 'To', 'Who', 'Guards'],
      ...LIFE_CYCLE.map(({ act, from, to, who, guards }) => [
        `\`${act}\``,
        list(from),
        to,
        list(who),
        list(guards) || '–',
      ]),
    ]),
    '',
    '## Guards',
    '',
    table([
      ['Guard', 'Says'],
      ...Object.entries(LIFE_CYCLE_GUARDS).map(([name, { sentence }]) => [`\`${name}\``, sentence]),
    ]),
    '',
    'Every act raises the version by one and adds a dated line of history with who took it, in one transaction; the history accepts no line that is not an edge of this table.',
    '',
  ].join('\n');
