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
    'code-wrong': 'Koden stämmer inte eller är redan använd. Vänta på nästa kod och försök igen.',
    'password-wrong': 'Det är inte ditt lösenord. Försök igen.',
    'code-needed': 'Ditt uppdrag kräver en engångskod. Byt den i stället.',
    'own-code': 'Du kan inte nollställa din egen kod. Be en annan administratör.',
    'own-account': 'Du kan inte stänga ditt eget konto. Be en annan administratör.',
    'own-roles': 'Du kan inte ändra dina egna roller. Be en annan administratör.',
    'own-lock': 'Du kan inte låsa ditt eget konto. Be en annan administratör.',
    'acting-role': 'Du arbetar i den här rollen just nu. Byt roll först, eller be en annan administratör.',
    'last-administrator':
      'Det måste finnas minst en administratör vars roll inte har något slutdatum. Bjud in en till först.',
    'already-has-role': 'Personen har redan den rollen där.',
    'domain-unknown': 'Välj en sekretessdomän i listan.',
    'role-day': 'Välj en dag från i dag och högst ett år framåt.',
  },
  en: {
    'sign-in-wrong': 'The e-mail or the password is wrong. Check the spelling and try again.',
    'password-too-short': 'Choose a password of at least {min} characters.',
    'email-malformed': 'Write the e-mail address as name@example.com.',
    'email-taken': 'There is already an account with that e-mail address.',
    'organisation-needed': 'Choose the organisation that the person works for.',
    'role-not-invited':
      'That role cannot be invited. The account of a participant is opened by whoever registers the person.',
    'code-wrong': 'The code is wrong or already used. Wait for the next code and try again.',
    'password-wrong': 'That is not your password. Try again.',
    'code-needed': 'Your assignment needs a one-time code. Renew it instead.',
    'own-code': 'You cannot reset your own code. Ask another administrator.',
    'own-account': 'You cannot close your own account. Ask another administrator.',
    'own-roles': 'You cannot change your own roles. Ask another administrator.',
    'own-lock': 'You cannot lock your own account. Ask another administrator.',
    'acting-role': 'You are working in this role just now. Change role first, or ask another administrator.',
    'last-administrator':
      'There must be at least one administrator whose role has no last day. Invite one more first.',
    'already-has-role': 'The person has that role there already.',
    'domain-unknown': 'Choose a secrecy domain in the list.',
    'role-day': 'Choose a day from today and at most a year ahead.',
  },
});
