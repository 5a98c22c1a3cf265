import type { Feature } from './feature';

/** Min enhet: who works with whom, who handles protected persons, and reading about a person for a stated reason. */
export const unit: Feature = {
  routes: [
    { path: '/enhet', lazy: () => import('../pages/unit/unit-page') },
    { path: '/enhet/:id', lazy: () => import('../pages/unit/unit-person-page') },
  ],
  nav: [{ to: '/enhet', label: 'unit.menu', roles: ['unit_manager'], place: 2 }],
};
