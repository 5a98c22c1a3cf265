import { beginners } from '../session/beginners';
import type { Feature } from './feature';

/** Start: what one has, what will come and from whom. A feature that brings a role its own page names a lower rank. */
export const begin: Feature = {
  routes: [{ path: '/start', lazy: () => import('../pages/begin/begin-page') }],
  nav: [{ to: '/start', label: 'shell.navStart', roles: beginners, place: 0 }],
  start: beginners.map((role) => ({ role, to: '/start', rank: 5 })),
};
