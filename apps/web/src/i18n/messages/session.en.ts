import type { Translation } from '../message';
import type { sessionSv } from './session.sv';

export const sessionEn: Translation<typeof sessionSv> = {
  'session.soonTitle': 'You will soon be signed out',
  'session.soonText': 'Stegvis has been still for a while. Press if you are here, and nothing happens.',
  'session.stay': 'I am still here',
  'session.endedTitle': 'You are signed out',
  'session.endedText': 'What you have written is still here behind. Sign in again and go on.',
  'session.other': 'Sign in as somebody else',
  'session.mine': 'My sign-ins',
  'session.sub': 'Where you are signed in just now.',
  'session.role': 'Role',
  'session.started': 'Began',
  'session.used': 'Last used',
  'session.here': 'This one',
  'session.endOthers': 'Sign out all others',
  'session.endAll': 'Sign out everywhere',
  'session.othersEnded': 'You are signed out everywhere but here.',
};
