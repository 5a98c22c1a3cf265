import type { Feature } from './feature';

/** Vem har tittat?: the access log, for the person whom it is about. */
export const looks: Feature = {
  routes: [{ path: '/vem-har-tittat', lazy: () => import('../pages/looks/looks-page') }],
  nav: [
    { to: '/vem-har-tittat', label: 'looks.menu', roles: ['participant'], place: 8, calm: 'menu.looked' },
  ],
};
