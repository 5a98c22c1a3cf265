import type { Translation } from '../message';
import type { participantsSv } from './participants.sv';

export const participantsEn: Translation<typeof participantsSv> = {
  'participants.title': 'Participants',
};
