import type { Messages } from '../message';

export const accountsSv = {
  'accounts.title': 'Konton',
} as const satisfies Messages;
