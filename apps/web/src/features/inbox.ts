import type { Feature } from './feature';

/** Notiser. */
export const inbox: Feature = {
  routes: [],
  nav: [],
};
