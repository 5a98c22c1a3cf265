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
  'signIn.with': 'Sign in with {name}',
  'signIn.or': 'or',
  'signIn.withApart': 'Sign in with {name} (new tab)',
  'signIn.providerAgain': 'The sign-in took too long or was already used. Try again.',
  'signIn.providerRefused': 'The sign-in was cancelled. Try again when you like.',
  'signIn.providerUnavailable':
    'The sign-in service does not answer just now. Try again in a while, or sign in with e-mail and password.',
  'signIn.providerUntrusted':
    'The answer of the sign-in service could not be trusted, so nobody was let in. Try again. Tell the administrator if it happens anew.',
  'signIn.providerAssurance':
    'An e-identification or a sign-in as secure is needed here. Try again with that.',
  'signIn.providerNotKnown':
    'There is no account here for that sign-in. Ask the administrator for an invitation.',
  'signIn.providerBusy': 'Many people are signing in just now. Wait a few minutes and try again.',
  'signIn.backTitle': 'You are signed in again',
  'signIn.backText': 'Close this tab and go back to the former one. What you wrote is still there.',
};
