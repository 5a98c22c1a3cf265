/** A Markdown table with columns of one width, as the formatter of the repository wants it; the first row is its head. */
export const markdownTable = ([head = [], ...body]: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};

/** Codes side by side, each set as code. */
export const markdownCodes = (codes: readonly string[]): string =>
  codes.map((code) => `\`${code}\``).join(', ');
