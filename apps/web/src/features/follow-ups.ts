import type { Feature } from './feature';

/** Uppföljning: what the participant is asked; staff have it on the page of the person, workplaces by the link of a mail. */
export const followUps: Feature = {
  routes: [{ path: '/hur-gar-det/:id', lazy: () => import('../pages/follow-ups/my-follow-up-page') }],
  nav: [],
};
