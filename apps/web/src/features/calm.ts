import type { Feature } from './feature';

/** Om mig and Platser för mig, in calm mode. */
export const calm: Feature = {
  routes: [],
  nav: [],
};
