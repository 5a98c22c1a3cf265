import type { Feature } from './feature';

/** The person whom a representative speaks for. Its menu line is Start. */
export const represented: Feature = {
  routes: [
    { path: '/foretradd/:id', lazy: () => import('../pages/represented/represented-page') },
    { path: '/foretradd/:id/val', lazy: () => import('../pages/represented/represented-choices-page') },
    { path: '/foretradd/:id/tittat', lazy: () => import('../pages/represented/represented-looks-page') },
  ],
  nav: [],
};
