import type { Translation } from '../message';
import type { aboutSv } from './about.sv';

export const aboutEn: Translation<typeof aboutSv> = {
  'about.title': 'About Stegvis',
  'about.lead':
    'Stegvis is a placement marketplace for people in day activity under the Swedish act LSS who want to come closer to work.',
  'about.licenceTitle': 'Open software',
  'about.licenceText': 'Stegvis is free software under Apache 2.0. Anyone may use, inspect and change it.',
  'about.originsTitle': 'Data made by others',
  'about.originsText': 'These sources are used. The licence follows each source.',
  'about.originsFailed': 'The list of sources could not be loaded.',
  'about.originsSignIn': 'Sign in to see the list of sources.',
  'about.version': 'version {version}',
  'about.designTitle': 'Typefaces and symbols',
  'about.fonts': 'Schibsted Grotesk and Source Sans 3, SIL Open Font License 1.1.',
  'about.icons': 'Phosphor Icons, MIT.',
  'about.scenes': 'The pictures of workplaces are drawn for Stegvis and show no real places.',
  'about.privacyTitle': 'What does not happen',
  'about.privacyText':
    'The pages load nothing from other sites. There is no tracking and no advertising cookie. One cookie keeps you signed in. Language, mode and colours are kept in your browser.',
};
