import type { Messages } from '../message';

export const recoverySv = {
  'recovery.forgotten': 'Glömt lösenordet?',
  'recovery.forgottenTitle': 'Glömt lösenordet?',
  'recovery.forgottenText': 'Skriv din e-post. Du får en länk där du väljer ett nytt lösenord.',
  'recovery.emailMissing': 'Skriv din e-post.',
  'recovery.send': 'Skicka länken',
  'recovery.sentTitle': 'Titta i din e-post',
  'recovery.sentText':
    'Om det finns ett konto med den adressen kommer ett mejl inom några minuter. Länken fungerar en gång, i en timme.',
  'recovery.sentNothing': 'Kom inget? Titta i skräpposten, eller fråga kommunens administratör.',
  'recovery.toOutbox': 'I övningsversionen hamnar mejl i utkorgen',
  'recovery.toSignIn': 'Till inloggningen',
  'recovery.newTitle': 'Välj ett nytt lösenord',
  'recovery.newText': 'När du har valt är du utloggad överallt och loggar in med det nya lösenordet.',
  'recovery.save': 'Spara lösenordet',
  'recovery.changedTitle': 'Lösenordet är ändrat',
  'recovery.changedText': 'Logga in med ditt nya lösenord.',
  'recovery.endedTitle': 'Länken fungerar inte',
  'recovery.endedText': 'Den är använd, för gammal eller fel skriven. Be om en ny.',
  'recovery.again': 'Be om en ny länk',
  'recovery.outboxTitle': 'Utkorgen',
  'recovery.outboxText': 'Övningsversionen skickar inga mejl. Här står de i stället, de nyaste först.',
  'recovery.outboxEmptyTitle': 'Inga mejl än',
  'recovery.outboxEmptyText': 'Bjud in någon eller be om ett nytt lösenord, så står mejlet här.',
  'recovery.outboxTo': 'Till {to}',
  'recovery.outboxNew': 'Hämta nya',
} as const satisfies Messages;
