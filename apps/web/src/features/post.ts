import type { Feature } from './feature';

/** Annonsera plats: the four steps, for a new opening and for one that exists. */
export const post: Feature = {
  routes: [
    { path: '/annonsera', lazy: () => import('../pages/post/post-page') },
    { path: '/platser/:id/andra', lazy: () => import('../pages/post/edit-page') },
  ],
  nav: [{ to: '/annonsera', label: 'post.title', roles: ['employer_contact', 'hr_officer'], place: 2 }],
};
