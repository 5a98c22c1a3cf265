import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'step-day-out-of-range': 'Välj i dag, eller en dag högst en månad tillbaka.',
    'step-day-activity':
      'En placering började samma dag eller senare. Välj en senare dag, eller avsluta placeringen först.',
    'support-day-out-of-range': 'Välj en dag från i dag till tre månader fram, eller när kontakten var.',
    'support-open': 'Deltagaren har redan förlängt stöd.',
    'support-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'support-review-short': 'Skriv vad ni kom fram till, minst 10 tecken.',
  },
  en: {
    'step-day-out-of-range': 'Choose today, or a day at most a month back.',
    'step-day-activity':
      'A placement began that day or later. Choose a later day, or end the placement first.',
    'support-day-out-of-range': 'Choose a day from today to three months ahead, or when the contact was.',
    'support-open': 'The participant has continued support already.',
    'support-moved': 'Somebody was first. Load the page again and see what holds now.',
    'support-review-short': 'Write what you came to, at least 10 characters.',
  },
});
