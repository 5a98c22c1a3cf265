import type { Feature } from './feature';

/** Kopia och borttagning: a copy of everything about oneself, and the wish to have it removed. Opened from Mina val. */
export const ownData: Feature = {
  routes: [
    { path: '/mina-uppgifter', lazy: () => import('../pages/own-data/own-data-page') },
    { path: '/mina-uppgifter/hamta', lazy: () => import('../pages/own-data/copy-page') },
    { path: '/mina-uppgifter/hamta/:token', lazy: () => import('../pages/own-data/copy-page') },
    { path: '/mina-uppgifter/ta-bort', lazy: () => import('../pages/own-data/erasure-page') },
  ],
  nav: [],
};
