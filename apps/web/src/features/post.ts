import type { Feature } from './feature';

/** Annonsera plats: the four steps. */
export const post: Feature = {
  routes: [],
  nav: [],
};
