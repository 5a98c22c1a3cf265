import { staff, type Feature } from './feature';

/** Deltagare: list, registering, and the person page with vill/kan/behöver. */
export const participants: Feature = {
  routes: [
    { path: '/deltagare', lazy: () => import('../pages/participants/participants-page') },
    { path: '/deltagare/ny', lazy: () => import('../pages/participants/register-page') },
    { path: '/deltagare/:id', lazy: () => import('../pages/participant/participant-page') },
  ],
  nav: [{ to: '/deltagare', label: 'participants.title', roles: staff, place: 2 }],
  start: staff.map((role) => ({ role, to: '/deltagare', rank: 2 })),
};
