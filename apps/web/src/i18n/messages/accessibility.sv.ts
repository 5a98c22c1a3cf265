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
  'accessibility.limit1':
    'Uppläsning kräver en svensk röst i webbläsaren. Finns ingen röst så visas ingen knapp.',
  'accessibility.limit2': 'Skärmläsarna NVDA och VoiceOver är inte provade än.',
  'accessibility.limit3': 'Symbolerna är inte bedömda av personer som använder bildstöd.',
  'accessibility.limit4': 'Lugnt läge har lättläst svenska. Engelskan är inte lättläst överallt.',
  'accessibility.reportTitle': 'Säg till när något inte fungerar',
  'accessibility.report':
    'Berätta för din handledare eller för kommunens administratör. Kommunen som driver tjänsten ansvarar för svaret och för en fullständig redogörelse.',
} as const satisfies Messages;
