import { localDate } from '@stegvis/platform';

/** The day some days from now in Sweden, `yyyy-mm-dd`: an hour or two before midnight UTC it is the next one there already. */
export const dayIn = (days: number): string =>
  new Date(Date.parse(localDate(new Date())) + days * 86_400_000).toISOString().slice(0, 10);
