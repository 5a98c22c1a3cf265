import type { Translation } from '../message';
import type { overviewSv } from './overview.sv';

export const overviewEn: Translation<typeof overviewSv> = {
  'overview.title': 'Overview',
};
