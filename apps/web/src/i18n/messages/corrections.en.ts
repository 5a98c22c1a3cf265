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
  'corrections.together': 'Correct together',
  'corrections.togetherText':
    'Write what the person says is wrong. The person is to be present. It is kept as said together, and waits for an answer as usual.',
  'corrections.togetherWhat': 'What is wrong?',
  'corrections.togetherChoose': 'Choose a detail',
  'corrections.togetherWish': 'What should stand there instead?',
  'corrections.togetherNeedWish': 'Write what should stand there',
  'corrections.togetherSave': 'Save',
  'corrections.togetherSaved': 'Saved. It waits for an answer.',
  'corrections.dissent': "The person's own view:",
};
