import type { Translation } from '../message';
import type { inboxSv } from './inbox.sv';

export const inboxEn: Translation<typeof inboxSv> = {
  'inbox.title': 'Notices',
};
