import { everyone, type Feature } from './feature';

/** Inkorg: what happened since last time. `/notiser` is where the bell leads. */
export const inbox: Feature = {
  routes: [
    { path: '/inkorg', lazy: () => import('../pages/inbox/inbox-page') },
    { path: '/notiser', lazy: () => import('../pages/inbox/to-inbox') },
  ],
  nav: [
    {
      to: '/inkorg',
      label: 'inbox.title',
      roles: everyone.filter((role) => role !== 'participant'),
      place: 1,
    },
  ],
};
