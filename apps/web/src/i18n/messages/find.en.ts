import type { Translation } from '../message';
import type { findSv } from './find.sv';

export const findEn: Translation<typeof findSv> = {
  'find.title': 'Find a placement',
};
