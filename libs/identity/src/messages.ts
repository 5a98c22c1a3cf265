import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'sign-in-wrong': 'E-posten eller lösenordet stämmer inte. Kontrollera stavningen och försök igen.',
    'password-too-short': 'Välj ett lösenord med minst {min} tecken.',
    'email-malformed': 'Skriv e-postadressen som namn@exempel.se.',
    'email-taken': 'Det finns redan ett konto med den e-postadressen.',
    'organisation-needed': 'Välj den organisation som personen arbetar för.',
    'role-not-invited':
      'Den rollen kan inte bjudas in. En deltagares konto öppnas av den som registrerar personen.',
    'own-account': 'Du kan inte stänga ditt eget konto. Be en annan administratör.',
  },
  en: {
    'sign-in-wrong': 'The e-mail or the password is wrong. Check the spelling and try again.',
    'password-too-short': 'Choose a password of at least {min} characters.',
    'email-malformed': 'Write the e-mail address as name@example.com.',
    'email-taken': 'There is already an account with that e-mail address.',
    'organisation-needed': 'Choose the organisation that the person works for.',
    'role-not-invited':
      'That role cannot be invited. The account of a participant is opened by whoever registers the person.',
    'own-account': 'You cannot close your own account. Ask another administrator.',
  },
});
