import type { EasyWording } from '../message';
import type { signInSv } from './sign-in.sv';

export const signInEasy: EasyWording<typeof signInSv> = {
  'signIn.lead': 'Här hittar du platser att prova. Du bestämmer själv.',
  'signIn.demoTitle': 'Prova Stegvis',
  'signIn.demoText': 'Allt är på låtsas. Välj vem du vill vara.',
  'signIn.demoFailed': 'Det gick inte. Försök igen.',
  'signIn.wrong': 'Det blev fel. Försök igen eller fråga någon.',
  'signIn.tooMany': 'Vänta {seconds} sekunder. Försök sedan igen.',
  'signIn.returning': 'Logga in igen. Sedan är du tillbaka.',
  'signIn.noAccount': 'Har du inget konto? Fråga din handledare.',
  'signIn.providerAgain': 'Det tog för lång tid. Försök igen.',
  'signIn.providerUnavailable': 'Det går inte just nu. Vänta lite och försök igen.',
  'signIn.providerNotKnown': 'Vi hittar inget konto. Fråga din handledare.',
  'signIn.backText': 'Stäng den här fliken. Gå tillbaka till den andra.',
};
