import type { Translation } from '../message';
import type { correctionsSv } from './corrections.sv';

export const correctionsEn: Translation<typeof correctionsSv> = {
  'corrections.title': {
    one: '{n} detail that the person says is wrong',
    other: '{n} details that the person says are wrong',
  },
  'corrections.text':
    'Correct the detail and then answer, or answer that it stays and why. The person reads the answer.',
  'corrections.name': 'Name',
  'corrections.unit': 'Unit',
  'corrections.done': 'I have corrected it',
  'corrections.doneOf': 'I have corrected: {what}',
  'corrections.decline': 'It stays',
  'corrections.declineOf': 'It stays: {what}',
  'corrections.declineTitle': 'Why does it stay?',
  'corrections.reason': 'Why?',
  'corrections.reasonHint': 'Write simply. The person reads it, and may write what she or he thinks.',
  'corrections.needReason': 'Write why',
  'corrections.send': 'Answer',
  'corrections.answered': 'The answer is saved',
  'corrections.dissent': "The person's own view:",
};
