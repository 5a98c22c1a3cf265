import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'placement-after-measure':
      'Deltagaren har en arbetsmarknadsinsats eller en anställning. Daglig verksamhet kan inte pågå samtidigt.',
    'placement-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'placement-clash': 'Deltagaren ska vara på ett annat ställe då. Välj andra tider.',
    'placement-over-full-time': 'Det blir mer än heltid. Tillsammans får det vara högst 40 timmar i veckan.',
    'seat-taken': 'Det finns ingen ledig plats de tiderna. Se veckan och välj andra tider.',
    'placement-opening-closed': 'Platsen är inte öppen. Ingen kan placeras där.',
    'placement-is-employment': 'Det är en anställning. Den bekräftas för sig, med sina egna uppgifter.',
    'placement-no-consent':
      'Deltagaren har inte sagt ja till den här arbetsgivaren, eller så gäller det inte längre.',
    'placement-not-agreed': 'Avtalet är inte klart. Alla ska ha godkänt det innan placeringen kan börja.',
    'placement-no-contact': 'Det saknas en namngiven person på arbetsplatsen som handleder varje dag.',
    'placement-not-introduced':
      'Introduktion, riskbedömning och vem man vänder sig till om något händer ska finnas senast första dagen.',
    'placement-no-extract':
      'Där det finns barn ska ett utdrag ur belastningsregistret, högst ett år gammalt, ha visats senast första dagen.',
    'placement-day-to-come': 'Sista dagen ska vara i dag eller tidigare, och inte före första dagen.',
    'placement-day-out-of-range':
      'Välj en dag från en månad tillbaka till ett år fram, och sista dagen efter den första.',
    'placement-end-is-over':
      'Den nya sista dagen ska vara i dag eller senare, och inte före första dagen. Avsluta placeringen om den redan är slut.',
    'placement-same-end': 'Placeringen slutar redan den dagen.',
    'placement-day-far': 'Kontrollera året. Dagen ligger för långt bort.',
    'placement-hours': 'Tiderna ska sluta efter att de börjar, och inte gå i varandra.',
  },
  en: {
    'placement-after-measure':
      'The participant has a labour-market measure or an employment. Day activity cannot go on at the same time.',
    'placement-moved': 'Somebody was first. Load the page again and see what holds now.',
    'placement-clash': 'The participant is due somewhere else then. Choose other hours.',
    'placement-over-full-time': 'That is more than full time. Together it may be 40 hours a week at most.',
    'seat-taken': 'No seat is free at those hours. Look at the week and choose other hours.',
    'placement-opening-closed': 'The opening is not open. Nobody can be placed there.',
    'placement-is-employment': 'This is an employment. It is confirmed by itself, with facts of its own.',
    'placement-no-consent': 'The participant has not said yes to this employer, or it holds no longer.',
    'placement-not-agreed':
      'The agreement is not done. Everybody must have approved it before the placement can start.',
    'placement-no-contact': 'There is no named person at the workplace who guides from day to day.',
    'placement-not-introduced':
      'Introduction, risk check and whom to turn to when something happens must be there by the first day.',
    'placement-no-extract':
      'Where there are children an extract from the criminal records, at most one year old, must have been shown by the first day.',
    'placement-day-to-come': 'The last day must be today or earlier, and not before the first.',
    'placement-day-out-of-range':
      'Choose a day from a month back to a year ahead, and the last day after the first.',
    'placement-end-is-over':
      'The new last day must be today or later, and not before the first. End the placement if it is over already.',
    'placement-same-end': 'The placement ends that day already.',
    'placement-day-far': 'Check the year. The day is too far away.',
    'placement-hours': 'Hours must end after they begin, and not overlap.',
  },
});
