import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'kind-not-yours': 'Det här kan du inte ändra själv. Be din handledare.',
    'said-twice': 'Samma sak står två gånger. Ta bort den ena.',
    'state-not-for-kind': 'Det här kan inte lämnas obesvarat.',
    'value-not-for-kind': 'Det här fältet hör inte till frågan. Lämna det tomt.',
    'clock-time-malformed': 'Skriv tiden som tt:mm, till exempel 08:30.',
    'language-codes': 'Skriv språken som koder med två bokstäver och kommatecken mellan, till exempel sv,en.',
    'step-needs-reason': 'Skriv varför steget går tillbaka eller hoppas över.',
    'last-assignment': 'Någon måste vara kopplad till personen. Lämna först över till en kollega.',
    'already-assigned': 'Kollegan är redan kopplad till personen.',
    'suggestion-answered': 'Förslaget är redan besvarat. Läs in sidan igen.',
    'suggestion-replaced': 'Personen har lämnat ett nyare förslag. Läs in sidan igen och svara på det.',
    'unit-unknown': 'Välj en enhet för daglig verksamhet i kommunen.',
    'count-hidden': 'visas inte, för få personer',
  },
  en: {
    'kind-not-yours': 'You cannot change this yourself. Ask your supervisor.',
    'said-twice': 'The same thing is there twice. Remove one of them.',
    'state-not-for-kind': 'This cannot be left unanswered.',
    'value-not-for-kind': 'This field does not belong to the question. Leave it empty.',
    'clock-time-malformed': 'Write the time as hh:mm, for instance 08:30.',
    'language-codes': 'Write the languages as two-letter codes with commas between, for instance sv,en.',
    'step-needs-reason': 'Write why the step goes back or is skipped.',
    'last-assignment': 'Somebody must be assigned to the person. Hand over to a colleague first.',
    'already-assigned': 'The colleague is assigned to the person already.',
    'suggestion-answered': 'The suggestion has been answered already. Load the page again.',
    'suggestion-replaced': 'The person has made a newer suggestion. Load the page again and answer that one.',
    'unit-unknown': 'Choose a day-activity unit of the municipality.',
    'count-hidden': 'not shown, too few persons',
  },
});
