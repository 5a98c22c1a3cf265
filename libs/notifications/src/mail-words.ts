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
