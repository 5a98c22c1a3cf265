import type { Translation } from '../message';
import type { organisationsSv } from './organisations.sv';

export const organisationsEn: Translation<typeof organisationsSv> = {
  'organisations.title': 'Employers',
};
