import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'opening-incomplete': 'Annonsen är inte färdig. Fyll i det som saknas och försök igen.',
    'missing-title': 'Skriv en titel.',
    'missing-area': 'Välj minst ett område.',
    'missing-workplace': 'Välj en arbetsplats.',
    'missing-task': 'Skriv minst en uppgift.',
    'missing-easy-text': 'Skriv en lättläst text. Deltagare läser den.',
    'missing-hours': 'Ange hur många timmar i veckan det är.',
    'kind-not-for-role':
      'En tidsbegränsad kommunal arbetsmarknadsanställning annonseras av HR eller en arbetskonsulent. Välj en annan typ eller be dem.',
    'period-over': 'Sista dagen har passerat. Ändra datumet då annonsen stänger.',
    'easy-text-approved-already': 'Den lättlästa texten är redan godkänd.',
    'act-not-now': 'Det går inte att göra nu, för annonsen är i ett annat läge. Läs in sidan igen.',
    'schedule-time-malformed': 'Skriv tiden som 08:30.',
    'end-before-start': 'Sluttiden ska vara efter starttiden.',
    'hours-min-over-max': 'Det lägsta antalet timmar får inte vara större än det högsta.',
    'required-weekday-not-listed': 'En dag som måste ingå ska också vara vald som arbetsdag.',
    'closes-before-opens': 'Annonsen ska stänga efter att den har öppnat.',
    'opening-workplace-unknown': 'Arbetsplatsen hör inte till organisationen. Välj en annan.',
  },
  en: {
    'opening-incomplete': 'The opening is not complete. Fill in what is missing and try again.',
    'missing-title': 'Write a title.',
    'missing-area': 'Choose at least one area.',
    'missing-workplace': 'Choose a workplace.',
    'missing-task': 'Write at least one task.',
    'missing-easy-text': 'Write an easy-to-read text. Participants read it.',
    'missing-hours': 'Say how many hours a week it is.',
    'kind-not-for-role':
      'A time-limited municipal labour-market employment is announced by HR or a job consultant. Choose another kind or ask them.',
    'period-over': 'The last day has passed. Change the day on which the opening closes.',
    'easy-text-approved-already': 'The easy-to-read text is approved already.',
    'act-not-now': 'That cannot be done now, because the opening is in another state. Load the page again.',
    'schedule-time-malformed': 'Write the time as 08:30.',
    'end-before-start': 'The end must be after the start.',
    'hours-min-over-max': 'The lowest number of hours may not be above the highest.',
    'required-weekday-not-listed': 'A day that must be included must also be chosen as a working day.',
    'closes-before-opens': 'The opening must close after it has opened.',
    'opening-workplace-unknown': 'The workplace does not belong to the organisation. Choose another.',
  },
});
