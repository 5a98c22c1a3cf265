import type { Messages } from '../message';

export const aboutSv = {
  'about.title': 'Om Stegvis',
  'about.lead':
    'Stegvis är en platsförmedling för människor i daglig verksamhet enligt LSS som vill komma närmare arbete.',
  'about.licenceTitle': 'Öppen programvara',
  'about.licenceText':
    'Stegvis är fri programvara under Apache 2.0. Vem som helst får använda, granska och ändra den.',
  'about.originsTitle': 'Uppgifter som andra har gjort',
  'about.originsText': 'De här källorna används. Licensen står efter varje källa.',
  'about.originsFailed': 'Listan med källor kunde inte hämtas.',
  'about.originsSignIn': 'Logga in för att se listan över källor.',
  'about.version': 'version {version}',
  'about.designTitle': 'Typsnitt och symboler',
  'about.fonts': 'Schibsted Grotesk och Source Sans 3, SIL Open Font License 1.1.',
  'about.icons': 'Phosphor Icons, MIT.',
  'about.scenes': 'Bilderna av arbetsplatser är tecknade för Stegvis och visar inga verkliga platser.',
  'about.privacyTitle': 'Det som inte sker',
  'about.privacyText':
    'Sidorna hämtar inget från andra webbplatser. Här finns ingen spårning och inga reklamkakor. En kaka håller dig inloggad. Språk, läge och färger sparas i din webbläsare.',
} as const satisfies Messages;
