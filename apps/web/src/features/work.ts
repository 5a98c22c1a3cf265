import type { Feature } from './feature';
import { workers } from '../session/workers';

/** Att göra: what waits, for whom and by when. Who has work begins here. */
export const work: Feature = {
  routes: [{ path: '/att-gora', lazy: () => import('../pages/work/work-page') }],
  nav: [{ to: '/att-gora', label: 'work.menu', roles: workers, place: 0 }],
  start: workers.map((role) => ({ role, to: '/att-gora', rank: 0 })),
};
