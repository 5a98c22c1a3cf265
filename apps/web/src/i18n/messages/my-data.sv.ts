import type { Messages } from '../message';

/** Mina uppgifter. Written easy from the start, as `calm.*` is. */
export const myDataSv = {
  'myData.title': 'Mina uppgifter',
  'myData.lead': 'Det här har vi skrivit om dig.',
  'myData.cardText': 'Ditt namn, din enhet och ditt beslut.',
  'myData.name': 'Namn',
  'myData.unit': 'Enhet',
  'myData.noUnit': 'Ingen enhet',
  'myData.right': 'Rätt att delta',
  'myData.rightHolds': 'Du har rätt att delta nu.',
  'myData.rightUntil': 'Du har rätt att delta till och med {date}.',
  'myData.rightEnding': 'Sedan behövs ett nytt beslut. Prata med din handledare.',
  'myData.rightNone': 'Vi har inte skrivit in något beslut än. Prata med din handledare.',
  'myData.rightLater': 'Du har rätt att delta från {date}.',
  'myData.rightOver': 'Ditt beslut gällde till och med {date}. Prata med din handledare.',
} as const satisfies Messages;
