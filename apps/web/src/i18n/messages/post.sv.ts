import type { Messages } from '../message';

export const postSv = {
  'post.title': 'Annonsera plats',
} as const satisfies Messages;
