import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'list-no-yes':
      'Personen har inte sagt ja till att få förslag. Fråga personen, eller spara svaret på fliken Översikt.',
    'list-protected':
      'Personen har skyddade uppgifter och är därför inte med i matchningen. Prata med personen och leta platser tillsammans.',
    'list-protection-unknown':
      'Ingen har bekräftat om personen har skyddade uppgifter. Till dess räknas personen som skyddad. Fråga, och spara svaret på fliken Översikt.',
    'list-no-home':
      'Det finns ingen hemplats. Resvägen räknas därför som halv. Lägg till en hemplats på fliken Översikt.',
    'list-all-unassessed': 'Ingen förmåga är bedömd än. Poängen är osäkra. Börja på fliken Kan.',
  },
  en: {
    'list-no-yes':
      'The person has not said yes to suggestions. Ask the person, or save the answer under Overview.',
    'list-protected':
      'The data of this person is protected, so the person is not in the matching. Talk with the person and look for places together.',
    'list-protection-unknown':
      'Nobody has confirmed whether the data of this person is protected. Until then it counts as protected. Ask, and save the answer under Overview.',
    'list-no-home': 'There is no home point, so the journey counts as half. Add a home point under Overview.',
    'list-all-unassessed': 'No ability has been assessed yet, so the points are uncertain. Start under Can.',
  },
});
