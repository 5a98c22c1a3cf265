import type { EasyWording } from '../message';
import type { recoverySv } from './recovery.sv';

export const recoveryEasy: EasyWording<typeof recoverySv> = {
  'recovery.forgottenText': 'Skriv din e-post. Vi skickar ett mejl till dig.',
  'recovery.sentText': 'Det kommer snart ett mejl. Tryck på länken i mejlet.',
  'recovery.sentNothing': 'Kom det inget mejl? Fråga någon du litar på.',
  'recovery.newText': 'Skriv ett nytt lösenord. Sedan loggar du in med det.',
  'recovery.endedText': 'Länken är gammal. Be om en ny.',
};
