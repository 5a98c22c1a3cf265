import { registerMail } from '@stegvis/mail';

registerMail('invitation', {
  sv: {
    subject: 'Inbjudan till Stegvis',
    body: 'Hej!\n\nDu är inbjuden till Stegvis. Öppna länken och välj ett lösenord:\n\n{link}\n\nLänken fungerar en gång, i sju dagar.\n\nVäntade du dig inte det här mejlet? Då behöver du inte göra något.',
  },
  en: {
    subject: 'Invitation to Stegvis',
    body: 'Hello!\n\nYou are invited to Stegvis. Open the link and choose a password:\n\n{link}\n\nThe link works once, for seven days.\n\nDid you not expect this e-mail? Then you need not do anything.',
  },
});

registerMail('reset-password', {
  sv: {
    subject: 'Nytt lösenord till Stegvis',
    body: 'Hej!\n\nDu har bett om ett nytt lösenord till Stegvis. Öppna länken och välj det:\n\n{link}\n\nLänken fungerar en gång, i en timme.\n\nVar det inte du? Då behöver du inte göra något. Ditt lösenord är det samma.',
  },
  en: {
    subject: 'New password for Stegvis',
    body: 'Hello!\n\nYou have asked for a new password for Stegvis. Open the link and choose it:\n\n{link}\n\nThe link works once, for one hour.\n\nWas it not you? Then you need not do anything. Your password is the same.',
  },
});

registerMail('password-changed', {
  sv: {
    subject: 'Ditt lösenord till Stegvis är ändrat',
    body: 'Hej!\n\nLösenordet till ditt konto i Stegvis är ändrat, och du är utloggad överallt.\n\nVar det inte du? Hör genast av dig till kommunens administratör.',
  },
  en: {
    subject: 'Your password for Stegvis is changed',
    body: 'Hello!\n\nThe password of your account in Stegvis is changed, and you are signed out everywhere.\n\nWas it not you? Contact the administrator of the municipality at once.',
  },
});
