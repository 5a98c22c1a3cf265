import type { Feature } from './feature';

/** Loggkontroll: the access log for the reviewer of a domain (L5). */
export const logReviews: Feature = {
  routes: [
    { path: '/loggkontroll', lazy: () => import('../pages/log-reviews/log-reviews-page') },
    { path: '/loggkontroll/:id', lazy: () => import('../pages/log-reviews/log-review-page') },
  ],
  nav: [{ to: '/loggkontroll', label: 'review.menu', roles: ['log_reviewer'], place: 1 }],
};
