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
    bodyOfTwo:
      'Hej!\n\nDu har bett om ett nytt lösenord till Stegvis. Du har två konton med den här adressen. De har var sin länk, som bara ändrar det kontot.\n\nDitt konto i arbetet:\n\n{link}\n\nDitt andra konto:\n\n{otherLink}\n\nVälj olika lösenord: lösenordet avgör vilket konto du loggar in i. Varje länk fungerar en gång, i en timme.\n\nVar det inte du? Då behöver du inte göra något. Dina lösenord är de samma.',
  },
  en: {
    subject: 'New password for Stegvis',
    body: 'Hello!\n\nYou have asked for a new password for Stegvis. Open the link and choose it:\n\n{link}\n\nThe link works once, for one hour.\n\nWas it not you? Then you need not do anything. Your password is the same.',
    bodyOfTwo:
      'Hello!\n\nYou have asked for a new password for Stegvis. You have two accounts with this address. Each has its own link, which changes that account alone.\n\nYour account at work:\n\n{link}\n\nYour other account:\n\n{otherLink}\n\nChoose different passwords: the password decides which account you sign in to. Each link works once, for one hour.\n\nWas it not you? Then you need not do anything. Your passwords are the same.',
  },
});

registerMail('password-changed', {
  sv: {
    subject: 'Ditt lösenord till Stegvis är ändrat',
    body: 'Hej!\n\nLösenordet till ditt konto i Stegvis är ändrat, och alla andra inloggningar är avslutade.\n\nVar det inte du? Hör genast av dig till kommunens administratör.',
  },
  en: {
    subject: 'Your password for Stegvis is changed',
    body: 'Hello!\n\nThe password of your account in Stegvis is changed, and all other sessions have ended.\n\nWas it not you? Contact the administrator of the municipality at once.',
  },
});

registerMail('identity-bound', {
  sv: {
    subject: 'Ny inloggning till Stegvis',
    body: 'Hej!\n\nDu kan nu logga in i Stegvis med din inloggning på arbetet. Det skedde när du loggade in så för första gången.\n\nVar det inte du? Hör genast av dig till kommunens administratör.',
  },
  en: {
    subject: 'New way to sign in to Stegvis',
    body: 'Hello!\n\nYou can now sign in to Stegvis with your sign-in at work. That came about when you signed in so for the first time.\n\nWas it not you? Contact the administrator of the municipality at once.',
  },
});

registerMail('one-time-code-changed', {
  sv: {
    subject: 'Din engångskod till Stegvis är ändrad',
    body: 'Hej!\n\nEngångskoden till ditt konto i Stegvis är ny, borttagen eller nollställd, och alla andra inloggningar är avslutade.\n\nVar det inte du eller din administratör? Hör genast av dig till kommunens administratör.',
  },
  en: {
    subject: 'Your one-time code for Stegvis is changed',
    body: 'Hello!\n\nThe one-time code of your account in Stegvis is new, removed or reset, and all other sessions have ended.\n\nWas it not you or your administrator? Contact the administrator of the municipality at once.',
  },
});

registerMail('confirm-own-data', {
  sv: {
    subject: 'Länk från Stegvis',
    body: 'Hej!\n\nDu har bett om en länk i Stegvis. Öppna den där du är inloggad:\n\n{link}\n\nLänken fungerar en gång, i en timme.\n\nVar det inte du? Då behöver du inte göra något.',
  },
  en: {
    subject: 'Link from Stegvis',
    body: 'Hello!\n\nYou have asked for a link in Stegvis. Open it where you are signed in:\n\n{link}\n\nThe link works once, for one hour.\n\nWas it not you? Then you need not do anything.',
  },
});
