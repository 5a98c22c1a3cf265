import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'line-not-granted':
      'Inget är beviljat på den här budgetposten än. Vänta på beslutet, eller välj en annan.',
    'opening-does-not-fit-line':
      'Välj en riktad anställning i kommunen för en post för anställningar, och ingen plats för de andra posterna.',
    'call-off-over-remaining': 'Det finns inte så mycket kvar på budgetposten. Begär ett lägre belopp.',
    'call-off-needs-second-person':
      'Det är du som har begärt avropet. En annan person måste ta ställning till det.',
    'call-off-not-hers': 'Det här avropet är inte ditt att ändra. De som håller i medlen tar ställning.',
    'call-off-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'pay-back-out-of-range': 'Lämna tillbaka minst en krona och högst det som är avropat.',
    'ends-before-start': 'Slutdagen måste vara senare än startdagen.',
    'lines-do-not-sum': 'Budgetposterna blir inte samma summa som det ni söker. Rätta posterna eller summan.',
    'granted-under-held': 'Det är redan begärt eller avropat mer än så på en budgetpost.',
    'every-line-once': 'Ange ett belopp för varje budgetpost i omgången.',
    'round-moved': 'Någon hann skriva in ett beslut före dig. Läs in sidan igen.',
    'funding-csv-line': 'Budgetpost',
    'funding-csv-applied': 'Sökt (kr)',
    'funding-csv-granted': 'Beviljat (kr)',
    'funding-csv-called-off': 'Avropat (kr)',
    'funding-csv-committed': 'Begärt (kr)',
    'funding-csv-remaining': 'Kvar (kr)',
    'funding-csv-sum': 'Summa',
  },
  en: {
    'line-not-granted':
      'Nothing is granted for this budget line yet. Wait for the decision, or choose another.',
    'opening-does-not-fit-line':
      'Choose a targeted municipal employment for a line for employments, and no opening for the other lines.',
    'call-off-over-remaining': 'There is not that much left of the budget line. Ask for a lower amount.',
    'call-off-needs-second-person': 'You asked for this call-off yourself. Another person must decide on it.',
    'call-off-not-hers': 'This call-off is not yours to change. Those who hold the money decide.',
    'call-off-moved': 'Somebody was first. Load the page again and see what holds now.',
    'pay-back-out-of-range': 'Pay back at least one krona and at most what was called off.',
    'ends-before-start': 'The last day must be later than the first.',
    'lines-do-not-sum': 'The budget lines do not sum to what you apply for. Correct the lines or the sum.',
    'granted-under-held': 'More than that is asked for or called off of a budget line already.',
    'every-line-once': 'Give an amount for every budget line of the round.',
    'round-moved': 'Somebody wrote down a decision before you. Load the page again.',
    'funding-csv-line': 'Budget line',
    'funding-csv-applied': 'Applied (SEK)',
    'funding-csv-granted': 'Granted (SEK)',
    'funding-csv-called-off': 'Called off (SEK)',
    'funding-csv-committed': 'Requested (SEK)',
    'funding-csv-remaining': 'Remaining (SEK)',
    'funding-csv-sum': 'Total',
  },
});
