import type { Feature } from './feature';

/** Avtal: writing and evidence for staff, part by part for the participant, and the employer's approval. */
export const agreements: Feature = {
  routes: [
    { path: '/deltagare/:id/avtal/:code', lazy: () => import('../pages/agreements/agreement-page') },
    { path: '/mitt-avtal/:id', lazy: () => import('../pages/agreements/my-agreement-page') },
    { path: '/avtal', lazy: () => import('../pages/agreements/presented-agreements-page') },
  ],
  nav: [{ to: '/avtal', label: 'agreements.title', roles: ['employer_contact', 'hr_officer'], place: 4 }],
};
