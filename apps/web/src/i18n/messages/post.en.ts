import type { Translation } from '../message';
import type { postSv } from './post.sv';

export const postEn: Translation<typeof postSv> = {
  'post.title': 'Post an opening',
};
