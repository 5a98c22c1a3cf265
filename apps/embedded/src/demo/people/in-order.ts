import type { SetUpParticipant } from '@stegvis/participants';

type Values = SetUpParticipant['values'];

/** Values in the order they were said: the later one of two about the same thing is the one that counts. */
export const inOrder = (values: Values): Values[number][] =>
  [...values].sort((a, b) => (a.saidAt?.getTime() ?? 0) - (b.saidAt?.getTime() ?? 0));
