/** The day some days from now, `yyyy-mm-dd`; a week is well within what may be booked, whatever the clock says. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
