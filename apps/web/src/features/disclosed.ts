import type { Feature } from './feature';

/** Delade personer: what an outsider sees of those who have said yes to her organisation. */
export const disclosed: Feature = {
  routes: [
    { path: '/delade', lazy: () => import('../pages/disclosed/disclosed-list-page') },
    { path: '/delad/:id', lazy: () => import('../pages/disclosed/disclosed-page') },
  ],
  nav: [{ to: '/delade', label: 'disclosed.title', roles: ['employer_contact', 'hr_officer'], place: 4 }],
};
