import type { Messages } from '../message';

export const inboxSv = {
  'inbox.title': 'Notiser',
} as const satisfies Messages;
