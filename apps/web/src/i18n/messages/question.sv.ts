import type { Messages } from '../message';

export const questionSv = {
  'question.title': 'Finns platsen kvar?',
  'question.text': 'Svara med ett tryck. Du behöver inte logga in.',
  'question.yes': 'Ja, den finns kvar',
  'question.pause': 'Inte just nu',
  'question.no': 'Nej, den är borta',
  'question.answered.yes': 'Ni har svarat: platsen finns kvar',
  'question.answered.pause': 'Ni har svarat: inte just nu',
  'question.answered.no': 'Ni har svarat: platsen är borta',
  'question.thanks': 'Tack. Kommunen ser ert svar.',
  'question.endedTitle': 'Länken fungerar inte',
  'question.endedText':
    'Den är för gammal eller fel skriven, eller så har ni fått en nyare. Titta efter ett nyare mejl, eller hör av er till er kontakt på kommunen.',
  'question.ask': 'Fråga om platsen finns kvar',
  'question.asked': 'Frågan är på väg till arbetsgivaren.',
  'question.said.yes': 'Arbetsgivaren svarade {day}: platsen finns kvar.',
  'question.said.pause': 'Arbetsgivaren svarade {day}: inte just nu. Pausa annonsen?',
  'question.said.no': 'Arbetsgivaren svarade {day}: platsen är borta. Avsluta annonsen?',
} as const satisfies Messages;
