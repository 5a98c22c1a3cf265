import type { Feature } from './feature';

/** Arbetsgivare: organisations, workplaces, contacts. */
export const organisations: Feature = {
  routes: [],
  nav: [],
};
