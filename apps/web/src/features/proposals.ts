import type { Feature } from './feature';

/** Förslag: composing for staff, the question to the participant, and what an employer answers. */
export const proposals: Feature = {
  routes: [
    { path: '/deltagare/:id/foresla', lazy: () => import('../pages/proposals/compose-page') },
    { path: '/plats-till-mig/:id', lazy: () => import('../pages/proposals/my-proposal-page') },
    { path: '/forslag', lazy: () => import('../pages/proposals/presented-page') },
  ],
  nav: [{ to: '/forslag', label: 'proposals.title', roles: ['employer_contact', 'hr_officer'], place: 3 }],
};
