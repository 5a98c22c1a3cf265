import type { Feature } from './feature';

/** Hitta plats: matches of a participant, Nästan, Sagt nej. Its menu line is Deltagare. */
export const find: Feature = {
  routes: [{ path: '/deltagare/:id/hitta-plats', lazy: () => import('../pages/find/find-page') }],
  nav: [],
};
