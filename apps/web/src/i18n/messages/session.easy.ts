import type { EasyWording } from '../message';
import type { sessionSv } from './session.sv';

export const sessionEasy: EasyWording<typeof sessionSv> = {
  'session.soonText': 'Är du kvar? Tryck på knappen.',
  'session.endedText': 'Inget är borta. Skriv ditt lösenord igen.',
  'code.enterText': 'Skriv koden som appen visar.',
  'code.lost': 'Har du ingen kod? Fråga din handledare.',
  'session.idleText': 'Efter den tiden behöver du logga in igen. Delar du dator? Välj en kort tid.',
};
