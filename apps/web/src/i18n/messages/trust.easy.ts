import type { EasyWording } from '../message';
import type { trustSv } from './trust.sv';

export const trustEasy: EasyWording<typeof trustSv> = {
  'trust.contactTitle': 'Vem kan du fråga?',
  'trust.contactOwn': 'Fråga den som hjälper dig.',
  'trust.complain': 'Är något fel? Du kan klaga på imy.se.',
};
