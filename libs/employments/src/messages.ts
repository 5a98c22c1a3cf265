import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'carving-moved': 'Uppgiftsdelningen har ändrats sedan du läste in den. Läs in sidan igen.',
    'carving-workplace-unknown': 'Välj en arbetsplats i din förvaltning.',
    'carving-hours': 'Skriv timmar i veckan i kvartar, från 0,25 till 40.',
    'role-not-a-word': 'Skriv yrket med små bokstäver, till exempel vaktmästare. Skriv aldrig ett namn.',
    'task-taken': 'En av uppgifterna är redan i en plats. Läs in sidan igen.',
    'asked-already': 'Medel är redan begärda för platsen.',
    'goal-moved': 'Någon annan har satt målet under tiden. Läs in sidan igen.',
  },
  en: {
    'carving-moved': 'The carving has changed since you loaded it. Load the page again.',
    'carving-workplace-unknown': 'Choose a workplace of your department.',
    'carving-hours': 'Write hours a week in quarters, from 0.25 to 40.',
    'role-not-a-word': 'Write the role in small letters, for instance caretaker. Never write a name.',
    'task-taken': 'One of the tasks is in an opening already. Load the page again.',
    'asked-already': 'Funding has been requested for the opening already.',
    'goal-moved': 'Somebody else has set the goal meanwhile. Load the page again.',
  },
});
