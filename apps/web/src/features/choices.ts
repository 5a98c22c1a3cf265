import type { Feature } from './feature';

/** Mina val: what the participant has said yes to, and her presentation. Made for calm mode. */
export const choices: Feature = {
  routes: [
    { path: '/mina-val', lazy: () => import('../pages/choices/choices-page') },
    { path: '/mina-val/presentation', lazy: () => import('../pages/choices/presentation-page') },
    { path: '/mina-val/:id', lazy: () => import('../pages/choices/choice-page') },
  ],
  nav: [
    { to: '/mina-val', label: 'calm.choicesTitle', roles: ['participant'], place: 3, calm: 'menu.choices' },
  ],
};
