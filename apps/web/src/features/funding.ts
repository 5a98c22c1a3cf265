import type { Feature } from './feature';

/** Medel: rounds of funding line by line, and the call-offs that two persons decide. */
export const funding: Feature = {
  routes: [{ path: '/medel', lazy: () => import('../pages/funding/funding-page') }],
  nav: [{ to: '/medel', label: 'funding.title', roles: ['hr_officer', 'coordinator'], place: 11 }],
};
