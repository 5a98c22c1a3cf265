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
};
