import type { Feature } from './feature';

/** Arbetsgivare: organisations, workplaces, contacts. */
export const organisations: Feature = {
  routes: [
    { path: '/arbetsgivare', lazy: () => import('../pages/organisations/organisations-page') },
    { path: '/arbetsgivare/:id', lazy: () => import('../pages/organisations/organisation-page') },
  ],
  nav: [
    {
      to: '/arbetsgivare',
      label: 'organisations.title',
      roles: ['supervisor', 'job_consultant', 'employer_contact', 'hr_officer', 'coordinator'],
      place: 4,
    },
  ],
};
