import type { Feature } from './feature';

/** Konton: invite, close. */
export const accounts: Feature = {
  routes: [],
  nav: [],
};
