import type { Feature } from './feature';

/** Konton: invite, give and end roles, lock, close. The page that an invitation opens stands outside the door, in routes.tsx. */
export const accounts: Feature = {
  routes: [
    { path: '/konton', lazy: () => import('../pages/accounts/accounts-page') },
    { path: '/konton/:id', lazy: () => import('../pages/accounts/account-page') },
  ],
  nav: [{ to: '/konton', label: 'accounts.title', roles: ['administrator'], place: 1 }],
  start: [{ role: 'administrator', to: '/konton', rank: 1 }],
};
