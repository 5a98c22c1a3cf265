import type { Feature } from './feature';

/** Platser för mig and Om mig, made for calm mode. */
export const calm: Feature = {
  routes: [
    { path: '/platser-for-mig', lazy: () => import('../pages/places/places-page') },
    { path: '/platser-for-mig/:id', lazy: () => import('../pages/places/place-page') },
    { path: '/om-mig', lazy: () => import('../pages/about-me/about-me-page') },
    { path: '/om-mig/uppgifter', lazy: () => import('../pages/my-data/my-data-page') },
    { path: '/om-mig/kan', lazy: () => import('../pages/about-me/strengths-page') },
    { path: '/om-mig/kan/:code', lazy: () => import('../pages/about-me/strength-page') },
    { path: '/om-mig/:part', lazy: () => import('../pages/about-me/question-page') },
  ],
  nav: [
    {
      to: '/platser-for-mig',
      label: 'calm.placesMenu',
      roles: ['participant'],
      place: 1,
      calm: 'menu.places',
    },
    { to: '/om-mig', label: 'calm.aboutMeTitle', roles: ['participant'], place: 2, calm: 'menu.about_me' },
  ],
  start: [{ role: 'participant', to: '/platser-for-mig', rank: 1 }],
};
