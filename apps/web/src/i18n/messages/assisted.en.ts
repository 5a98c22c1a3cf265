import type { Translation } from '../message';
import type { assistedSv } from './assisted.sv';

export const assistedEn: Translation<typeof assistedSv> = {
  'assisted.title': 'Is it you?',
  'assisted.isItYou': 'Hello! Are you {name}?',
  'assisted.isItYouUnnamed': 'Hello! Are you the one who is going to use Stegvis now?',
  'assisted.helps': '{name} helps you to sign in.',
  'assisted.yes': 'Yes, it is me',
  'assisted.no': 'No',
  'assisted.noneTitle': 'Nobody is waited for here',
  'assisted.noneText': 'It took too long, or it is done already. Ask your supervisor to begin again.',
  'assisted.bar': 'You have help',
  'assisted.helping': '{name} helps you.',
  'assisted.done': 'I am done',
  'assisted.start': 'Sign the person in here',
  'assisted.startTitle': 'Sign the person in on this computer',
  'assisted.startText':
    'You are signed out. Then the screen asks the person: Is it you? The person sees their own pages alone. What the person answers is written down as said together with you. It shows under Who has looked. What is not saved in other tabs is lost.',
  'assisted.startDo': 'Sign me out and begin',
};
