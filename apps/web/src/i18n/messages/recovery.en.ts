import type { Translation } from '../message';
import type { recoverySv } from './recovery.sv';

export const recoveryEn: Translation<typeof recoverySv> = {
  'recovery.forgotten': 'Forgotten your password?',
  'recovery.forgottenTitle': 'Forgotten your password?',
  'recovery.forgottenText': 'Write your e-mail. You get a link where you choose a new password.',
  'recovery.emailMissing': 'Write your e-mail.',
  'recovery.send': 'Send the link',
  'recovery.sentTitle': 'Look in your e-mail',
  'recovery.sentText':
    'If there is an account with that address, an e-mail comes within a few minutes. The link works once, for one hour.',
  'recovery.sentNothing':
    'Nothing came? Look in the junk mail, or ask the administrator of the municipality.',
  'recovery.toOutbox': 'In the practice version e-mails end up in the outbox',
  'recovery.toSignIn': 'To sign-in',
  'recovery.newTitle': 'Choose a new password',
  'recovery.newText': 'When you have chosen you are signed out everywhere and sign in with the new password.',
  'recovery.save': 'Save the password',
  'recovery.changedTitle': 'The password is changed',
  'recovery.changedText': 'Sign in with your new password.',
  'recovery.endedTitle': 'The link does not work',
  'recovery.endedText': 'It has been used, is too old or is misspelt. Ask for a new one.',
  'recovery.again': 'Ask for a new link',
  'recovery.outboxTitle': 'The outbox',
  'recovery.outboxText': 'The practice version sends no e-mails. They are here instead, the newest first.',
  'recovery.outboxEmptyTitle': 'No e-mails yet',
  'recovery.outboxEmptyText': 'Invite somebody or ask for a new password, and the e-mail is here.',
  'recovery.outboxTo': 'To {to}',
  'recovery.outboxNew': 'Look for new ones',
};
