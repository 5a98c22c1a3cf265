import type { Messages } from '../message';

export const casesSv = {
  'cases.title': 'Gemensamma ärenden',
  'cases.one': 'Gemensamt ärende',
  'cases.lead': 'Personer som har sagt ja till att du får läsa något bestämt.',
  'cases.toList': 'Till gemensamma ärenden',
  'cases.noName': 'Utan visat namn',
  'cases.calls': 'Vill kallas {name}.',
  'cases.contact': 'Fråga {name} om du undrar.',
  'cases.nothing': 'Inget att visa just nu.',
  'cases.notShown': 'Bara det här visas. Personen har sagt ja till varje uppgift.',
  'cases.none': 'Inget öppet ärende. Ingen handläggare ser personen.',
  'cases.open': 'Öppna ärende',
  'cases.end': 'Avsluta ärendet',
  'cases.endFor': 'Avsluta ärendet med {name}',
  'cases.openFor': '{name} är handläggare från {day}.',
  'cases.openTitle': 'Gemensamt ärende med {name}',
  'cases.openText':
    'Bara den du väljer får läsa, och bara medan personens ja gäller. Du kan byta genom att avsluta ärendet och öppna ett nytt.',
  'cases.officer': 'Handläggare',
  'cases.nobody': 'Mottagaren har ingen handläggare i Stegvis. Be administratören bjuda in en.',
  'cases.opened': 'Ärendet är öppet',
  'cases.ended': 'Ärendet är avslutat',
  'cases.count': { one: '{n} ärende', other: '{n} ärenden' },
} as const satisfies Messages;
