import type { Messages } from '../message';

/** What a person says is wrong, on the person page. Part of the feature participants. */
export const correctionsSv = {
  'corrections.title': {
    one: '{n} uppgift som personen säger är fel',
    other: '{n} uppgifter som personen säger är fel',
  },
  'corrections.text':
    'Rätta uppgiften och svara sedan, eller svara att den står kvar och varför. Personen läser svaret.',
  'corrections.name': 'Namn',
  'corrections.unit': 'Enhet',
  'corrections.done': 'Jag har rättat',
  'corrections.doneOf': 'Jag har rättat: {what}',
  'corrections.decline': 'Den står kvar',
  'corrections.declineOf': 'Den står kvar: {what}',
  'corrections.declineTitle': 'Varför står den kvar?',
  'corrections.reason': 'Varför?',
  'corrections.reasonHint': 'Skriv enkelt. Personen läser det, och får skriva vad hon eller han tycker.',
  'corrections.needReason': 'Skriv varför',
  'corrections.send': 'Svara',
  'corrections.answered': 'Svaret är sparat',
  'corrections.together': 'Rätta tillsammans',
  'corrections.togetherText':
    'Skriv det som personen säger är fel. Personen ska vara med. Det sparas som sagt tillsammans och väntar på svar som vanligt.',
  'corrections.togetherWhat': 'Vad är fel?',
  'corrections.togetherChoose': 'Välj en uppgift',
  'corrections.togetherWish': 'Vad ska stå där i stället?',
  'corrections.togetherNeedWish': 'Skriv vad som ska stå där',
  'corrections.togetherSave': 'Spara',
  'corrections.togetherSaved': 'Sparat. Det väntar på svar.',
  'corrections.dissent': 'Personens egen mening:',
} as const satisfies Messages;
