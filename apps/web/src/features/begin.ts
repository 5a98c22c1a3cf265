import type { Role } from '../session/viewer';
import type { Feature } from './feature';

/** Roles that are given things by others and so begin with what has come. */
export const beginners = [
  'representative',
  'unit_manager',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
  'analyst',
  'log_reviewer',
] as const satisfies readonly Role[];
export type Beginner = (typeof beginners)[number];

/** Start: what one has, what will come and from whom. A feature that brings a role its own page names a lower rank. */
export const begin: Feature = {
  routes: [{ path: '/start', lazy: () => import('../pages/begin/begin-page') }],
  nav: [{ to: '/start', label: 'shell.navStart', roles: beginners, place: 0 }],
  start: beginners.map((role) => ({ role, to: '/start', rank: 5 })),
};
