import type { Translation } from '../message';
import type { accountsSv } from './accounts.sv';

export const accountsEn: Translation<typeof accountsSv> = {
  'accounts.title': 'Accounts',
};
