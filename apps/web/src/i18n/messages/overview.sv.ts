import type { Messages } from '../message';

export const overviewSv = {
  'overview.title': 'Läget',
} as const satisfies Messages;
