import type { Messages } from '../message';

/** Personal numbers: on the person page, at registration and on Mina uppgifter. Part of the feature participants. */
export const numberSv = {
  'number.heading': 'Personnummer',
  'number.hidden': 'Personnumret är dolt',
  'number.show': 'Visa',
  'number.showLong': 'Visa personnumret',
  'number.hide': 'Dölj',
  'number.hideLong': 'Dölj personnumret',
  'number.none': 'Inget personnummer är inskrivet.',
  'number.consultants': 'Arbetskonsulenter som är kopplade till personen ser och ändrar numret.',
  'number.closed': 'Uppgiften är skyddad. Bara utsedda handläggare ser om det finns ett nummer.',
  'number.said': 'Inskrivet av {name} {date}. Varje visning loggas.',
  'number.add': 'Skriv in personnummer',
  'number.addShort': 'Skriv in',
  'number.change': 'Ändra personnummer',
  'number.changeShort': 'Ändra',
  'number.label': 'Personnummer eller samordningsnummer',
  'number.hint': 'Tio eller tolv siffror. Det sparas krypterat.',
  'number.optional': 'Personnummer eller samordningsnummer (om det behövs)',
  'number.reason': 'Varför ändras det?',
  'number.reasonHint': 'Det gamla numret sparas inte.',
  'number.need': 'Skriv numret',
  'number.needReason': 'Skriv varför',
  'number.save': 'Spara',
  'number.saved': 'Personnumret är sparat',
} as const satisfies Messages;
