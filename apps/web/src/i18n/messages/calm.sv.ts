import type { Messages } from '../message';

export const calmSv = {
  'calm.placesTitle': 'Platser för dig',
  'calm.aboutMeTitle': 'Om mig',
} as const satisfies Messages;
