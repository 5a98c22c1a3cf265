import type { Messages } from '../message';

export const openingsSv = {
  'openings.title': 'Platser',
} as const satisfies Messages;
