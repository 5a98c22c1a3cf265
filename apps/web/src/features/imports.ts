import type { Feature } from './feature';

/** Importera: files that are brought in. */
export const imports: Feature = {
  routes: [
    { path: '/importera', lazy: () => import('../pages/imports/imports-page') },
    { path: '/importera/:id', lazy: () => import('../pages/imports/import-page') },
  ],
  nav: [
    {
      to: '/importera',
      label: 'imports.menu',
      roles: ['supervisor', 'job_consultant', 'coordinator'],
      place: 14,
    },
  ],
};
