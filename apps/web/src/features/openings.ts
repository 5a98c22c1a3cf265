import type { Feature } from './feature';

/** Platser: list, opening page, Hitta personer; and the employer's own. */
export const openings: Feature = {
  routes: [
    { path: '/platser', lazy: () => import('../pages/openings/openings-page') },
    { path: '/platser/:id', lazy: () => import('../pages/openings/opening-page') },
    { path: '/mina-platser', lazy: () => import('../pages/openings/own-openings-page') },
  ],
  nav: [
    {
      to: '/platser',
      label: 'openings.title',
      roles: ['supervisor', 'job_consultant', 'coordinator'],
      place: 3,
    },
    { to: '/mina-platser', label: 'openings.ownTitle', roles: ['employer_contact', 'hr_officer'], place: 1 },
  ],
  start: [
    { role: 'employer_contact', to: '/mina-platser', rank: 1 },
    { role: 'hr_officer', to: '/mina-platser', rank: 1 },
  ],
};
