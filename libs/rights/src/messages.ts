import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'password-not-yours': 'Lösenordet är inte rätt. Försök igen.',
    'confirm-link-over': 'Länken gäller inte längre. Be om en ny.',
    'copy-not-ready': 'Kopian är inte klar än. Vänta lite och försök igen.',
    'erasure-under-way': 'Du har redan bett om det. Vänta på svaret.',
    'erasure-decided': 'Ärendet är redan avgjort. Läs in sidan igen.',
    'erasure-not-proposed': 'En arbetskonsulent måste först lämna ett förslag.',
    'case-file-kept':
      'Akten i socialtjänsten gallras enligt lag och tas inte bort på begäran. Allt kan tas bort bara om personen registrerades av misstag.',
    'archive-exception': 'Akten ska sparas i arkiv. Begäran kan bara avslås så länge undantaget gäller.',
    'no-archive-exception': 'Inget arkivundantag gäller för personen. Välj vad beslutet annars vilar på.',
    'already-preserved': 'Ett arkivundantag gäller redan.',
    'removal-decided': 'Det är beslutat att uppgifter om personen tas bort. Försök igen när det är gjort.',
    'time-from-today': 'Välj dagens datum eller ett senare.',
    'time-below-days': 'Tiden får inte vara kortare än {least} dagar.',
    'time-below-months': 'Tiden får inte vara kortare än {least} månader.',
    'time-below-years': 'Tiden får inte vara kortare än {least} år.',
    'time-of-that-day': 'Det finns redan en tid som gäller från den dagen. Välj en annan dag.',
    'decided-by-two': 'Den som har lämnat förslaget kan inte också fatta beslutet.',
  },
  en: {
    'password-not-yours': 'The password is not right. Try again.',
    'confirm-link-over': 'The link is no longer valid. Ask for a new one.',
    'copy-not-ready': 'The copy is not ready yet. Wait a little and try again.',
    'erasure-under-way': 'You have asked for that already. Wait for the answer.',
    'erasure-decided': 'The case has been decided already. Load the page again.',
    'erasure-not-proposed': 'A job consultant must make a proposal first.',
    'case-file-kept':
      'A case file of the social services is thinned by law and not removed on request. Everything can be removed only when the person was registered by mistake.',
    'archive-exception':
      'The case file is to be kept in the archive. While the exception holds the request can only be refused.',
    'no-archive-exception':
      'No archive exception holds for the person. Choose what else the decision rests on.',
    'already-preserved': 'An archive exception holds already.',
    'removal-decided': 'It is decided that data about the person are removed. Try again when that is done.',
    'time-from-today': 'Choose today or a later day.',
    'time-below-days': 'The time may not be shorter than {least} days.',
    'time-below-months': 'The time may not be shorter than {least} months.',
    'time-below-years': 'The time may not be shorter than {least} years.',
    'time-of-that-day': 'There is a time from that day already. Choose another day.',
    'decided-by-two': 'Whoever made the proposal cannot decide it too.',
  },
});
