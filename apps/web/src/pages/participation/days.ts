/** The day that is `n` days from another, both `yyyy-mm-dd`. */
const shifted = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** The server keeps the first day without; people speak of the last day with. */
export const lastDayOf = (firstWithout: string): string => shifted(firstWithout, -1);
export const firstDayAfter = (lastDay: string): string => shifted(lastDay, 1);
