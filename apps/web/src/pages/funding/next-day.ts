const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** The first day that does not count, of the last one that does; both `yyyy-mm-dd`. People say the last, rows keep the first after. */
export const dayAfter = (lastDay: string): string => shifted(lastDay, 1);

/** The last day that counts, of the first one that does not. */
export const dayBefore = (endsOn: string): string => shifted(endsOn, -1);
