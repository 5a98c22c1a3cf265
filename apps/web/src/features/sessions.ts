import type { Feature } from './feature';

/** Mina inloggningar: opened from the person's menu. */
export const sessions: Feature = {
  routes: [{ path: '/mina-inloggningar', lazy: () => import('../pages/sessions/sessions-page') }],
  nav: [],
};
