import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'organisation-number-malformed': 'Skriv organisationsnumret med tio siffror, till exempel 212000-1124.',
    'organisation-number-personal':
      'Det ser ut som ett personnummer. Stegvis sparar inga personnummer. Lämna fältet tomt.',
    'organisation-number-wrong-digit': 'Organisationsnumret stämmer inte. Kontrollera siffrorna.',
    'organisation-name-taken': 'Det finns redan en arbetsgivare med det namnet.',
    'workplace-name-taken': 'Arbetsgivaren har redan en arbetsplats med det namnet.',
    'organisation-unknown': 'Organisationen finns inte. Välj en i listan.',
    'organisation-circle': 'En organisation kan inte höra till sig själv eller till en som hör till den.',
    'organisation-fixed':
      'En arbetsplats kan inte flyttas till en annan arbetsgivare. Lägg upp den på nytt där.',
    'workplace-fixed': 'En kontakt kan inte flyttas till en annan arbetsplats. Lägg upp den på nytt där.',
    'contact-email-malformed': 'Skriv e-postadressen som namn@exempel.se.',
    'phone-malformed': 'Skriv telefonnumret med siffror, till exempel 040-34 10 00.',
    'contact-limit':
      'Arbetsgivaren har redan kontaktats så många gånger som ni har kommit överens om den här månaden. Säg varför det ändå behövs.',
    'contact-not-before':
      'Arbetsgivaren har bett att få vara i fred till en viss dag. Säg varför det ändå behövs.',
    'contact-day-over': 'Välj en dag efter i dag.',
  },
  en: {
    'organisation-number-malformed':
      'Write the organisation number with ten digits, for example 212000-1124.',
    'organisation-number-personal':
      'That looks like a personal identity number. Stegvis keeps none. Leave the field empty.',
    'organisation-number-wrong-digit': 'The organisation number is not right. Check the digits.',
    'organisation-name-taken': 'There is already an employer with that name.',
    'workplace-name-taken': 'The employer already has a workplace with that name.',
    'organisation-unknown': 'The organisation does not exist. Choose one from the list.',
    'organisation-circle': 'An organisation cannot belong to itself or to one that belongs to it.',
    'organisation-fixed': 'A workplace cannot be moved to another employer. Add it anew there.',
    'workplace-fixed': 'A contact cannot be moved to another workplace. Add it anew there.',
    'contact-email-malformed': 'Write the e-mail address as name@example.com.',
    'phone-malformed': 'Write the telephone number with digits, for example 040-34 10 00.',
    'contact-limit':
      'The employer has been contacted as often as you have agreed on for this month. Say why it is needed all the same.',
    'contact-not-before':
      'The employer has asked to be left in peace until a day. Say why it is needed all the same.',
    'contact-day-over': 'Choose a day after today.',
  },
});
