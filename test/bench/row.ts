/** One line of `npm run bench`. `ratio` compares with `reference` in the same run; null where there is none. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: string;
  readonly ratio: number | null;
  readonly target: number | null;
  readonly met: boolean | null;
}
