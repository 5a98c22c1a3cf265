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

/** docs/opening-life-cycle.md as it must stand: made from the table, so that the two cannot differ. */
export const lifeCycleDocument = (): string =>
  [
    '# Life cycle of an opening',
    '',
    'Made from `libs/openings/src/domain/life-cycle.ts` by `UPDATE_DOCUMENTS=1 npx jest libs/openings`; do not edit by hand.',
    'Row-level security decides which openings a role reaches at all; this table decides what she may do with one that she reaches.',
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
    'An act whose guard the reader can mend (fill in what is missing, give a reason) is offered, and the refusal says what to mend.',
    '',
    table([
      ['Guard', 'Says'],
      ...Object.entries(LIFE_CYCLE_GUARDS).map(([name, { sentence }]) => [`\`${name}\``, sentence]),
    ]),
    '',
    'A change of title or easy-to-read text takes an approval back. Every act raises the version, adds a line of history and leaves a task for the search index and the notices, in one transaction.',
    '',
  ].join('\n');
