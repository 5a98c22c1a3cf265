import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'list-no-yes':
      'Personen har inte sagt ja till att få förslag. Fråga personen, eller spara svaret på fliken Översikt.',
    'list-no-home':
      'Det finns ingen hemplats. Resvägen räknas därför som halv. Lägg till en hemplats på fliken Översikt.',
    'list-all-unassessed': 'Ingen förmåga är bedömd än. Poängen är osäkra. Börja på fliken Kan.',
  },
  en: {
    'list-no-yes':
      'The person has not said yes to suggestions. Ask the person, or save the answer under Overview.',
    'list-no-home': 'There is no home point, so the journey counts as half. Add a home point under Overview.',
    'list-all-unassessed': 'No ability has been assessed yet, so the points are uncertain. Start under Can.',
  },
});
