import type { Feature } from './feature';

/** Gallring: what is kept, why and how long, and what the nights do. */
export const retention: Feature = {
  routes: [{ path: '/gallring', lazy: () => import('../pages/retention/retention-page') }],
  nav: [{ to: '/gallring', label: 'retention.menu', roles: ['administrator', 'coordinator'], place: 16 }],
};
