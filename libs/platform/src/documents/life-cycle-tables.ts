import { markdownCodes, markdownTable } from './markdown-table';

/** One line of a life cycle, as far as its documentation tells it. */
interface DocumentedLine {
  readonly act: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly who: readonly string[];
  readonly guards: readonly string[];
}

/** Which acts there are: from where, to where, by whom, and what may refuse them. */
export const actsTable = (lines: readonly DocumentedLine[]): string =>
  markdownTable([
    ['Act', 'From', 'To', 'Who', 'Guards'],
    ...lines.map(({ act, from, to, who, guards }) => [
      `\`${act}\``,
      markdownCodes(from),
      to,
      markdownCodes(who),
      markdownCodes(guards) || '–',
    ]),
  ]);

/** What each guard says. */
export const guardsTable = (guards: Readonly<Record<string, { readonly sentence: string }>>): string =>
  markdownTable([
    ['Guard', 'Says'],
    ...Object.entries(guards).map(([name, { sentence }]) => [`\`${name}\``, sentence]),
  ]);
