import type { Translation } from '../message';
import type { signInSv } from './sign-in.sv';

export const signInEn: Translation<typeof signInSv> = {
  'signIn.headingFirst': 'One step at a time,',
  'signIn.headingSecond': 'at your own pace.',
  'signIn.lead': 'Stegvis helps people in day activity find the right workplace. You decide for yourself.',
  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.submitting': 'Signing in …',
  'signIn.demoTitle': 'Try a demo account',
  'signIn.demoText': 'All persons, openings and employers are made up. Choose who you want to be.',
  'signIn.demoFailed': 'The demo account did not answer. Try again.',
  'signIn.wrong': 'E-mail and password do not match. Try again.',
  'signIn.emailMissing': 'Write your e-mail.',
  'signIn.passwordMissing': 'Write your password.',
  'signIn.tooMany': 'Too many attempts. Wait {seconds} seconds.',
  'signIn.returning': 'Sign in again and you return to where you were.',
  'signIn.easyRead': 'Easy to read',
  'signIn.standardText': 'Standard text',
  'signIn.otherLanguage': 'Svenska',
  'signIn.noAccount': 'No account? Ask your supervisor or the administrator of the municipality.',
  'signIn.links': 'About this site',
};
