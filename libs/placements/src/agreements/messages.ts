import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'agreement-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'agreement-outdated':
      'Texten har ändrats sedan du läste den. Se vad som är nytt, och svara på den nya texten.',
    'agreement-under-way': 'Det finns redan ett avtal på gång för den här placeringen.',
    'agreement-placement-over': 'Placeringen gäller inte längre. Planera en ny, så kan du skriva ett avtal.',
    'agreement-no-template': 'Det finns ingen mall för ett sådant avtal.',
    'agreement-not-your-turn': 'Det är någon annans tur att svara, eller så är svaret redan givet.',
    'agreement-too-many-words': 'Skriv högst {max} ord.',
    'agreement-fallback':
      'Om det inte fungerar pratar vi om det tillsammans. Deltagaren kan sluta när som helst, och får då hjälp att hitta något annat.',
    'agreement-fallback-easy': 'Du kan sluta. Då hjälper vi dig att hitta något annat.',
    'agreement-open-ended': 'Tills vidare',
    'agreement-minor': 'Under 18 år',
    'agreement-adult': '18 år eller äldre',
    'agreement-easy-where': 'Du är på {place}.',
    'agreement-easy-when': '{days}, klockan {from} till {to}.',
    'agreement-easy-when-varies': 'Du har olika tider. Se veckan här.',
    'agreement-easy-who_helps': '{contact} hjälper dig på jobbet.',
    'agreement-easy-how_long': 'Från {from} till {to}.',
    'agreement-easy-how_long-open': 'Från {from}, tills vidare.',
    'agreement-rule-parts': 'Några delar saknar text. Du kan fylla i dem.',
    'agreement-rule-plan': 'Placeringen har ändrats. Spara avtalet igen, så följer dagarna och tiderna med.',
    'agreement-rule-contact':
      'Det saknas en namngiven person på arbetsplatsen som handleder varje dag. Arbetsplatsen kan säga vem.',
    'agreement-rule-hours': 'Det blir mer än 40 timmar i veckan. Du kan ändra placeringen.',
    'agreement-rule-overlap': 'Deltagaren ska vara på ett annat ställe då. Du kan ändra placeringen.',
    'agreement-rule-age':
      'Deltagaren är under 18 år. En vårdnadshavare ska godkänna. Du kan registrera vem det är.',
    'agreement-rule-length':
      'Tiden är kortare än 3 eller längre än 10 månader, eller saknar slut. Det går, men kontrollera att det är meningen.',
    'agreement-rule-introduced':
      'Introduktion och riskbedömning ska vara gjorda första dagen. Arbetsplatsen gör dem.',
    'agreement-rule-extract':
      'Ett utdrag ur belastningsregistret ska visas senast första dagen. Deltagaren beställer det.',
  },
  en: {
    'agreement-moved': 'Somebody was first. Load the page again and see what holds now.',
    'agreement-outdated': 'The text has changed since you read it. See what is new, and answer the new text.',
    'agreement-under-way': 'There is an agreement under way for this placement already.',
    'agreement-placement-over':
      'The placement holds no longer. Plan a new one, then you can write an agreement.',
    'agreement-no-template': 'There is no template for such an agreement.',
    'agreement-not-your-turn': "It is somebody else's turn to answer, or the answer is given already.",
    'agreement-too-many-words': 'Write at most {max} words.',
    'agreement-fallback':
      'If it does not work we talk about it together. The participant can stop at any time, and then gets help to find something else.',
    'agreement-fallback-easy': 'You can stop. Then we help you find something else.',
    'agreement-open-ended': 'Until further notice',
    'agreement-minor': 'Under 18',
    'agreement-adult': '18 or older',
    'agreement-easy-where': 'You are at {place}.',
    'agreement-easy-when': '{days}, from {from} to {to}.',
    'agreement-easy-when-varies': 'Your hours differ. See the week here.',
    'agreement-easy-who_helps': '{contact} helps you at work.',
    'agreement-easy-how_long': 'From {from} to {to}.',
    'agreement-easy-how_long-open': 'From {from}, until further notice.',
    'agreement-rule-parts': 'Some parts lack words. You can fill them in.',
    'agreement-rule-plan':
      'The placement has changed. Save the agreement again, and days and hours come along.',
    'agreement-rule-contact':
      'There is no named person at the workplace who guides from day to day. The workplace can say who.',
    'agreement-rule-hours': 'That is more than 40 hours a week. You can change the placement.',
    'agreement-rule-overlap': 'The participant is due somewhere else then. You can change the placement.',
    'agreement-rule-age':
      'The participant is under 18. A guardian is to approve. You can register who that is.',
    'agreement-rule-length':
      'It is shorter than 3 or longer than 10 months, or has no end. It may be, but check that it is meant.',
    'agreement-rule-introduced':
      'Introduction and risk check must be done by the first day. The workplace does them.',
    'agreement-rule-extract':
      'An extract from the criminal records must be shown by the first day. The participant orders it.',
  },
});
