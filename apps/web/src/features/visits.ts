import type { Feature } from './feature';

/** Studiebesök och provdag: what the participant meets; staff have it on the page of the person, employers beside the proposals. */
export const visits: Feature = {
  routes: [{ path: '/mitt-besok/:id', lazy: () => import('../pages/visits/my-visit-page') }],
  nav: [],
};
