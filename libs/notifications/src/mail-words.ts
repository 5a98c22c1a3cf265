import { registerMail } from '@stegvis/mail';

registerMail('emergency', {
  sv: {
    subject: 'Nödåtkomst i Stegvis',
    body: 'Hej!\n\nNågon i er verksamhet har bett om nödåtkomst i Stegvis. Logga in och öppna Nödåtkomst i menyn för att se vem som bad om den och varför.\n\nNödåtkomsten granskas alltid inom sju dagar.',
  },
  en: {
    subject: 'Emergency access in Stegvis',
    body: 'Hello!\n\nSomebody in your organisation has asked for emergency access in Stegvis. Sign in and open Emergency access in the menu to see who asked and why.\n\nEmergency access is always reviewed within seven days.',
  },
});

registerMail('review-question', {
  sv: {
    subject: 'En fråga från loggkontrollen i Stegvis',
    body: 'Hej!\n\nLoggranskaren har en fråga till dig om hur uppgifter har öppnats i din verksamhet. Kontakta loggranskaren.',
  },
  en: {
    subject: 'A question from the log review in Stegvis',
    body: 'Hello!\n\nThe log reviewer has a question to you about how data have been opened in your organisation. Contact the log reviewer.',
  },
});

registerMail('look-question-late', {
  sv: {
    subject: 'Någon väntar på svar i Stegvis',
    body: 'Hej!\n\nNågon har frågat varför uppgifter öppnades och har väntat mer än sju dagar på svar. Logga in i Stegvis och svara på startsidan.',
  },
  en: {
    subject: 'Somebody waits for an answer in Stegvis',
    body: 'Hello!\n\nSomebody has asked why data were opened and has waited more than seven days for an answer. Sign in to Stegvis and answer on the start page.',
  },
});

registerMail('proposal-nobody', {
  sv: {
    subject: 'Någon väntar på att få prata',
    body: 'Hej!\n\nNågon i er enhet vill prata med personalen, och ingen är ansvarig. Logga in i Stegvis och öppna Min enhet för att utse någon.',
  },
  en: {
    subject: 'Somebody waits to talk',
    body: 'Hello!\n\nSomebody in your unit wants to talk to staff, and nobody is assigned. Sign in to Stegvis and open My unit to assign somebody.',
  },
});
