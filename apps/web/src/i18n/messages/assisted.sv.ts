import type { Messages } from '../message';

export const assistedSv = {
  'assisted.title': 'Är det du?',
  'assisted.isItYou': 'Hej! Är det du som är {name}?',
  'assisted.isItYouUnnamed': 'Hej! Är det du som ska använda Stegvis nu?',
  'assisted.helps': '{name} hjälper dig att logga in.',
  'assisted.yes': 'Ja, det är jag',
  'assisted.no': 'Nej',
  'assisted.noneTitle': 'Här väntar ingen',
  'assisted.noneText': 'Det gick för lång tid, eller så är det redan klart. Be din handledare börja om.',
  'assisted.bar': 'Du får hjälp',
  'assisted.helping': '{name} hjälper dig.',
  'assisted.done': 'Jag är klar',
  'assisted.start': 'Logga in personen här',
  'assisted.startTitle': 'Logga in personen på den här datorn',
  'assisted.startText':
    'Du loggas ut. Sedan frågar skärmen personen: Är det du? Personen ser bara sina egna sidor. Det personen svarar skrivs in som sagt tillsammans med dig. Det syns under Vem har tittat. Osparat i andra flikar försvinner.',
  'assisted.startDo': 'Logga ut mig och börja',
} as const satisfies Messages;
