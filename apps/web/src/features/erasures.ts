import type { Feature } from './feature';

/** Begäran om borttagning: the job consultant proposes, the unit manager decides. */
export const erasures: Feature = {
  routes: [{ path: '/borttagning', lazy: () => import('../pages/erasures/erasures-page') }],
  nav: [{ to: '/borttagning', label: 'erasures.menu', roles: ['job_consultant', 'unit_manager'], place: 15 }],
};
