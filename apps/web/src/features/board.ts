import type { Feature } from './feature';

/** Kortlista: the board of an opening. It is reached from the opening, so it has no line in the menu. */
export const board: Feature = {
  routes: [{ path: '/platser/:id/kortlista', lazy: () => import('../pages/board/board-page') }],
  nav: [],
};
