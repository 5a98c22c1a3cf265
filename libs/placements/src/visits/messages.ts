import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'visit-kind-study_visit': 'Studiebesök',
    'visit-kind-try_out_day': 'Provdag',
    'visit-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'visit-clash': 'Deltagaren har redan något annat bokat då. Välj en annan tid.',
    'visit-not-agreed': 'Förslaget är inte klart. Vänta tills arbetsgivaren har sagt ja.',
    'visit-opening-closed': 'Platsen är inte öppen. Ett besök kan inte bokas där.',
    'visit-time-over': 'Tiden har redan varit. Välj en tid som kommer.',
    'visit-not-begun': 'Besöket har inte varit än.',
    'visit-day-out-of-range': 'Välj en dag från i dag till om ett år.',
    'visit-hours-out-of-range': 'Besöket ska vara mellan klockan 5 och 23.',
  },
  en: {
    'visit-kind-study_visit': 'Study visit',
    'visit-kind-try_out_day': 'Try-out day',
    'visit-moved': 'Somebody was first. Load the page again and see what holds now.',
    'visit-clash': 'The participant has something else booked then. Choose another time.',
    'visit-not-agreed': 'The proposal is not settled. Wait until the employer has said yes.',
    'visit-opening-closed': 'The opening is not open. A visit cannot be booked there.',
    'visit-time-over': 'That time is over. Choose one that is to come.',
    'visit-not-begun': 'The visit has not been yet.',
    'visit-day-out-of-range': 'Choose a day from today to a year ahead.',
    'visit-hours-out-of-range': 'The visit must be between 05:00 and 23:00.',
  },
});
