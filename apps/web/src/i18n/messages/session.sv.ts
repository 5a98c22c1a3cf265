import type { Messages } from '../message';

export const sessionSv = {
  'session.soonTitle': 'Du loggas snart ut',
  'session.soonText': 'Stegvis har stått still en stund. Tryck om du är kvar, så händer inget.',
  'session.stay': 'Jag är kvar',
  'session.endedTitle': 'Du är utloggad',
  'session.endedText': 'Det du har skrivit ligger kvar här bakom. Logga in igen och fortsätt.',
  'session.other': 'Logga in som någon annan',
  'session.mine': 'Mina inloggningar',
  'session.sub': 'Här är du inloggad just nu.',
  'session.role': 'Uppdrag',
  'session.started': 'Började',
  'session.used': 'Användes senast',
  'session.here': 'Den här',
  'session.endOthers': 'Logga ut alla andra',
  'session.endAll': 'Logga ut överallt',
  'session.othersEnded': 'Du är utloggad överallt utom här.',
} as const satisfies Messages;
