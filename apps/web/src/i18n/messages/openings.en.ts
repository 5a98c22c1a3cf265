import type { Translation } from '../message';
import type { openingsSv } from './openings.sv';

export const openingsEn: Translation<typeof openingsSv> = {
  'openings.title': 'Openings',
};
