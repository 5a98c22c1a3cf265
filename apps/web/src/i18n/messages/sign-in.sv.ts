import type { Messages } from '../message';

export const signInSv = {
  'signIn.headingFirst': 'En plats i taget,',
  'signIn.headingSecond': 'i din egen takt.',
  'signIn.lead':
    'Stegvis hjälper människor i daglig verksamhet att hitta rätt arbetsplats. Du bestämmer själv.',
  'signIn.title': 'Logga in',
  'signIn.email': 'E-post',
  'signIn.password': 'Lösenord',
  'signIn.submit': 'Logga in',
  'signIn.submitting': 'Loggar in …',
  'signIn.demoTitle': 'Prova med ett demokonto',
  'signIn.demoText': 'Alla personer, platser och arbetsgivare är påhittade. Välj vem du vill vara.',
  'signIn.demoFailed': 'Demokontot svarade inte. Försök igen.',
  'signIn.wrong': 'E-post och lösenord hör inte ihop. Försök igen.',
  'signIn.emailMissing': 'Skriv din e-post.',
  'signIn.passwordMissing': 'Skriv ditt lösenord.',
  'signIn.tooMany': 'För många försök. Vänta {seconds} sekunder.',
  'signIn.returning': 'Logga in igen så kommer du tillbaka dit du var.',
  'signIn.easyRead': 'Lättläst',
  'signIn.standardText': 'Vanlig text',
  'signIn.otherLanguage': 'English',
  'signIn.noAccount': 'Saknar du konto? Fråga din handledare eller kommunens administratör.',
  'signIn.links': 'Om webbplatsen',
  'signIn.with': 'Logga in med {name}',
  'signIn.or': 'eller',
  'signIn.withApart': 'Logga in med {name} (ny flik)',
  'signIn.providerAgain': 'Inloggningen hann gå ut eller var redan använd. Försök igen.',
  'signIn.providerRefused': 'Inloggningen avbröts. Försök igen när du vill.',
  'signIn.providerUnavailable':
    'Inloggningstjänsten svarar inte just nu. Försök igen om en stund, eller logga in med e-post och lösenord.',
  'signIn.providerUntrusted':
    'Svaret från inloggningstjänsten gick inte att lita på, så ingen släpptes in. Försök igen. Berätta för administratören om det händer på nytt.',
  'signIn.providerAssurance':
    'Här behövs e-legitimation eller en lika säker inloggning. Försök igen med den.',
  'signIn.providerNotKnown':
    'Det finns inget konto här för den inloggningen. Be administratören om en inbjudan.',
  'signIn.providerBusy': 'Många loggar in just nu. Vänta några minuter och försök igen.',
  'signIn.backTitle': 'Du är inloggad igen',
  'signIn.backText': 'Stäng den här fliken och gå tillbaka till den förra. Det du skrev ligger kvar där.',
} as const satisfies Messages;
