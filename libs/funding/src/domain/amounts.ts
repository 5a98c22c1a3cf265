/** The largest amount of one line or call-off, in whole kronor: a sum of lines stays far within what a number holds exactly. */
export const MOST_KR = 1_000_000_000;

/** Most lines of a round. */
export const MOST_LINES = 40;

/** What one budget line comes to, in whole kronor. */
export interface LineAmounts {
  readonly appliedKr: number;
  /** Null while nothing is decided. */
  readonly grantedKr: number | null;
  /** Asked for and not decided. */
  readonly committedKr: number;
  /** Approved, less what was paid back. */
  readonly calledOffKr: number;
}

/** What remains of a line in whole kronor: granted less committed less called off; 0 while nothing is granted. */
export const remainingOf = ({ grantedKr, committedKr, calledOffKr }: LineAmounts): number =>
  (grantedKr ?? 0) - committedKr - calledOffKr;

/** The lines together; granted is null while no line is decided. */
export const sumOf = (lines: readonly LineAmounts[]): LineAmounts => {
  const sum = (of: (line: LineAmounts) => number): number => lines.reduce((all, line) => all + of(line), 0);
  return {
    appliedKr: sum((line) => line.appliedKr),
    grantedKr: lines.some(({ grantedKr }) => grantedKr !== null) ? sum((line) => line.grantedKr ?? 0) : null,
    committedKr: sum((line) => line.committedKr),
    calledOffKr: sum((line) => line.calledOffKr),
  };
};

/** the budget lines of an application sum to what is applied for. */
export const linesSumTo = (lines: readonly { readonly appliedKr: number }[], appliedKr: number): boolean =>
  lines.reduce((all, line) => all + line.appliedKr, 0) === appliedKr;
