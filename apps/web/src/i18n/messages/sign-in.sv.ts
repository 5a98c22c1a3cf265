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
} as const satisfies Messages;
