import type { Messages } from '../message';

export const accessibilitySv = {
  'accessibility.title': 'Tillgänglighet',
  'accessibility.lead': 'Målet är WCAG 2.2 nivå AA på alla sidor och mer än så i lugnt läge.',
  'accessibility.stateTitle': 'Hur långt vi har kommit',
  'accessibility.state':
    'Det här är en tidig version. Ingen utomstående har granskat den, och personer med funktionsnedsättning har inte provat den än. Därför säger vi inte att den följer kraven.',
  'accessibility.testedTitle': 'Det här har vi provat',
  'accessibility.tested1':
    'Kontrasten mellan text och bakgrund räknas om i varje bygge, i ljust och mörkt läge.',
  'accessibility.tested2': 'Sidornas grund är sedd i 1440, 360 och 320 bildpunkters bredd.',
  'accessibility.tested3': 'Lättlästa texter kontrolleras mot regler för meningslängd, ordval och läsbarhet.',
  'accessibility.limitsTitle': 'Kända brister',
  'accessibility.limitsText': 'Listan gicks igenom {date}. Säg till om något saknas.',
  'accessibility.limit': '{criterion}, känd sedan {date}.',
  'accessibility.fault.voice': 'Uppläsning kräver en svensk röst i webbläsaren. Utan röst visas ingen knapp.',
  'accessibility.fault.voiceInstead': 'Använd skärmläsaren, eller be någon läsa.',
  'accessibility.fault.english': 'Lugnt läge har lättläst svenska. Engelskan är inte lättläst överallt.',
  'accessibility.fault.englishInstead': 'Byt till svenska.',
  'accessibility.fault.readers': 'Skärmläsarna NVDA och VoiceOver är inte provade än.',
  'accessibility.fault.readersInstead': 'Sidorna följer vanliga mönster. Berätta om något låter fel.',
  'accessibility.fault.symbols': 'Symbolerna är inte bedömda av personer som använder bildstöd.',
  'accessibility.fault.symbolsInstead': 'Varje symbol har en text bredvid sig.',
  'accessibility.reportTitle': 'Säg till när något inte fungerar',
  'accessibility.report':
    'Berätta för din handledare eller för kommunens administratör. Kommunen som driver tjänsten ansvarar för svaret och för en fullständig redogörelse.',
  'accessibility.answer':
    'Du får svar inom två veckor. Får du inget svar, eller är du inte nöjd med det, kan du anmäla till Myndigheten för digital förvaltning.',
  'accessibility.digg': 'Anmäl bristande tillgänglighet till Digg',
} as const satisfies Messages;
