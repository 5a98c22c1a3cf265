import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'proposal-open':
      'Det finns redan ett förslag om den här platsen. Vänta på svaret, eller ta tillbaka det först.',
    'proposal-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'proposal-expired': 'Tiden att svara har gått ut. Be om ett nytt förslag.',
    'answer-by-over': 'Sista dagen att svara måste vara senare än i dag.',
    'answer-by-to-come': 'Sista dagen att svara har inte varit än.',
    'answer-by-out-of-range': 'Välj en dag från i morgon till om 60 dagar.',
    'opening-not-for-participants':
      'Platsen visas inte för deltagare. Den måste vara publicerad, ha en godkänd lättläst text och vara öppen för deltagare.',
    'no-seat-left': 'Alla platser här är redan lovade till någon. Du kan föreslå igen om en blir ledig.',
    'no-approved-wording':
      'Det finns ingen godkänd presentation. Skriv den tillsammans under Samtycken, så kan du föreslå platsen.',
    'consent-missing': 'Du har inte sagt ja till att arbetsgivaren får se din presentation.',
    'protected-not-presented': 'Uppgifterna är skyddade. Ingen arbetsgivare får se dem.',
    'not-matched': 'Deltagaren är inte med i matchningen. Se under Samtycken varför.',
    'proposal-next-asked': 'Väntar på att deltagaren svarar.',
    'proposal-next-considering': 'Deltagaren funderar eller vill prata med någon. Prata med deltagaren.',
    'proposal-next-presented': 'Väntar på att arbetsgivaren svarar.',
    'proposal-next-accepted': 'Arbetsgivaren vill träffas. Bestäm tid med båda.',
    'proposal-next-declined': 'Deltagaren sa nej. Inget mer att göra. Ett nej räknas aldrig emot någon.',
    'proposal-next-not_now': 'Arbetsgivaren sa inte nu. Berätta för deltagaren.',
    'proposal-next-withdrawn': 'Förslaget är tillbakataget.',
    'proposal-next-expired': 'Ingen svarade i tid. Föreslå igen om det fortfarande passar.',
    'proposal-next-closed': 'Förslaget är stängt. Arbetsgivaren ser inget längre.',
  },
  en: {
    'proposal-open':
      'There is a proposal of this opening already. Wait for the answer, or take it back first.',
    'proposal-moved': 'Somebody was first. Load the page again and see what holds now.',
    'proposal-expired': 'The time to answer is over. Ask for a new proposal.',
    'answer-by-over': 'The last day to answer must be later than today.',
    'answer-by-to-come': 'The last day to answer has not passed yet.',
    'answer-by-out-of-range': 'Choose a day from tomorrow to 60 days ahead.',
    'opening-not-for-participants':
      'The opening is not shown to participants. It must be published, have an approved easy-to-read text and be open to participants.',
    'no-seat-left': 'Every seat here is promised to somebody already. Propose again if one becomes free.',
    'no-approved-wording':
      'There is no approved presentation. Write it together under Consents, then you can propose the place.',
    'consent-missing': 'You have not said yes to the employer seeing your presentation.',
    'protected-not-presented': 'The data is protected. No employer may see it.',
    'not-matched': 'The participant is not part of the matching. See why under Consents.',
    'proposal-next-asked': 'Waits for the participant to answer.',
    'proposal-next-considering':
      'The participant is thinking or wants to talk to somebody. Talk to her or him.',
    'proposal-next-presented': 'Waits for the employer to answer.',
    'proposal-next-accepted': 'The employer wants to meet. Set a time with both.',
    'proposal-next-declined':
      'The participant said no. Nothing more to do. A no never counts against anybody.',
    'proposal-next-not_now': 'The employer said not now. Tell the participant.',
    'proposal-next-withdrawn': 'The proposal is taken back.',
    'proposal-next-expired': 'Nobody answered in time. Propose again if it still suits.',
    'proposal-next-closed': 'The proposal is closed. The employer sees nothing any more.',
  },
});
