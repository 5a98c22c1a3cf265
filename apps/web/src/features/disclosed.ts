import { officers } from '../session/officers';
import type { Feature } from './feature';

/** Delade personer and Gemensamma ärenden: what an outsider sees of those who have said yes. */
export const disclosed: Feature = {
  routes: [
    { path: '/delade', lazy: () => import('../pages/disclosed/disclosed-list-page') },
    { path: '/delad/:id', lazy: () => import('../pages/disclosed/disclosed-page') },
  ],
  nav: [
    { to: '/delade', label: 'disclosed.title', roles: ['employer_contact', 'hr_officer'], place: 4 },
    { to: '/delade', label: 'cases.title', roles: officers, place: 1 },
  ],
};
