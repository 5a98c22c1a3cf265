import type { Translation } from '../message';
import type { questionSv } from './question.sv';

export const questionEn: Translation<typeof questionSv> = {
  'question.title': 'Is the opening still there?',
  'question.text': 'Answer with one press. You need not sign in.',
  'question.yes': 'Yes, it is still there',
  'question.pause': 'Not just now',
  'question.no': 'No, it is gone',
  'question.answered.yes': 'You have answered: it is still there',
  'question.answered.pause': 'You have answered: not just now',
  'question.answered.no': 'You have answered: it is gone',
  'question.thanks': 'Thank you. The municipality sees your answer.',
  'question.endedTitle': 'The link does not work',
  'question.endedText':
    'It is too old or misspelt, or you have been sent a newer one. Look for a newer e-mail, or contact the municipality.',
  'question.ask': 'Ask whether it is still there',
  'question.asked': 'The question is on its way to the employer.',
  'question.said.yes': 'The employer answered {day}: it is still there.',
  'question.said.pause': 'The employer answered {day}: not just now. Pause the opening?',
  'question.said.no': 'The employer answered {day}: it is gone. Close the opening?',
};
