import type { Messages } from '../message';

export const participantsSv = {
  'participants.title': 'Deltagare',
} as const satisfies Messages;
