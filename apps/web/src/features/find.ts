import type { Feature } from './feature';

/** Hitta plats: matches of a participant, Nästan, Sagt nej. */
export const find: Feature = {
  routes: [],
  nav: [],
};
