import type { Feature } from './feature';

/** Läget: counts for coordinators. */
export const overview: Feature = {
  routes: [{ path: '/laget', lazy: () => import('../pages/overview/overview-page') }],
  nav: [{ to: '/laget', label: 'overview.title', roles: ['coordinator'], place: 1 }],
  start: [{ role: 'coordinator', to: '/laget', rank: 1 }],
};
