const asDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A year from the first of the next month on, both days included; what a call-off is offered for. */
export const yearFrom = (now: Date): Readonly<{ first: string; last: string }> => ({
  first: asDay(new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1))),
  last: asDay(new Date(Date.UTC(now.getFullYear() + 1, now.getMonth() + 1, 0))),
});
