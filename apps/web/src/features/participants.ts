import type { Feature } from './feature';

/** Deltagare: list and person page, registering, vill/kan/behöver. */
export const participants: Feature = {
  routes: [],
  nav: [],
};
