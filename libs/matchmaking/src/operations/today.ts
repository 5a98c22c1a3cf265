import { dayNumber, localDate } from '@stegvis/platform';

/** The seed of the lottery that orders equals: one for all lists until there are allocation rounds. */
export const SEED = 'stegvis-lists-1';

/** Today in Sweden as a day number of the model. */
export const today = (): number => dayNumber(localDate(new Date()));
