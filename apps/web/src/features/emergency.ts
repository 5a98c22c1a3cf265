import type { Feature } from './feature';

/** Nödåtkomst: one person, one hour, to be read (A11). */
export const emergency: Feature = {
  routes: [
    { path: '/nodatkomst', lazy: () => import('../pages/emergency/emergency-page') },
    { path: '/nodatkomst/:id', lazy: () => import('../pages/emergency/emergency-person-page') },
  ],
  nav: [{ to: '/nodatkomst', label: 'emergency.menu', roles: ['job_consultant', 'unit_manager'], place: 28 }],
};
