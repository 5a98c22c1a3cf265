import type { Feature } from './feature';

/** Platser: list, opening page, Hitta personer. */
export const openings: Feature = {
  routes: [],
  nav: [],
};
