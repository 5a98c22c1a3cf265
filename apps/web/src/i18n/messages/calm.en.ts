import type { Translation } from '../message';
import type { calmSv } from './calm.sv';

export const calmEn: Translation<typeof calmSv> = {
  'calm.placesTitle': 'Places for you',
  'calm.aboutMeTitle': 'About me',
};
