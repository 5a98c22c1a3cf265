import type { EasyWording } from '../message';
import type { designSv } from './design.sv';

export const designEasy: EasyWording<typeof designSv> = {
  'design.errorsTitle': { one: '{n} sak är fel', other: '{n} saker är fel' },
  'design.savedAt': 'Sparat',
  'design.saveFailed': 'Det gick inte',
  'design.unknownTitle': 'Vi vet inte än',
  'design.unknownText': 'Inget är borta. Försök igen.',
  'design.errorTitle': 'Det gick inte',
  'design.errorText': 'Inget är borta. Försök igen.',
  'design.noHits': 'Vi hittar inget. Prova ett annat ord.',
};
