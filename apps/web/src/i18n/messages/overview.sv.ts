import type { Messages } from '../message';

export const overviewSv = {
  'overview.title': 'Läget',
  'overview.lead': 'Antal just nu. Inga personer visas här.',
  'overview.participants': 'Deltagare',
  'overview.published': 'Publicerade platser',
  'overview.organisations': 'Arbetsgivare',
  'overview.workplaces': 'Arbetsplatser',
  'overview.bySteps': 'Deltagare per steg',
  'overview.step': 'Steg',
  'overview.noStep': 'Inget steg sagt',
  'overview.persons': 'Personer',
  'overview.suppressed':
    'Ett litet antal skrivs i ord, så att ingen kan pekas ut. Därför kan raderna inte räknas ihop exakt.',
  'overview.byStatus': 'Platser per läge',
  'overview.byKind': 'Publicerade platser per slag',
  'overview.byArea': 'Publicerade platser per område',
  'overview.areaNote': 'En plats kan ha upp till tre områden och räknas då i vart och ett.',
  'overview.openings': 'Platser',
  'overview.total': 'Summa',
} as const satisfies Messages;
