import type { Messages } from '../message';

export const organisationsSv = {
  'organisations.title': 'Arbetsgivare',
} as const satisfies Messages;
