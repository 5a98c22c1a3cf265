import type { Messages } from '../message';

export const findSv = {
  'find.title': 'Hitta plats',
} as const satisfies Messages;
