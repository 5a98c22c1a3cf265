import type { Feature } from './feature';

/** Läget: counts for coordinators. */
export const overview: Feature = {
  routes: [],
  nav: [],
};
