import type { Translation } from '../message';
import type { overviewSv } from './overview.sv';

export const overviewEn: Translation<typeof overviewSv> = {
  'overview.title': 'Overview',
  'overview.lead': 'Counts right now. No persons are shown here.',
  'overview.participants': 'Participants',
  'overview.published': 'Published openings',
  'overview.organisations': 'Employers',
  'overview.workplaces': 'Workplaces',
  'overview.bySteps': 'Participants by step',
  'overview.step': 'Step',
  'overview.noStep': 'No step said',
  'overview.persons': 'Persons',
  'overview.suppressed':
    'A small number is written in words, so that nobody can be pointed out. The rows can therefore not be added up exactly.',
  'overview.byStatus': 'Openings by status',
  'overview.byKind': 'Published openings by kind',
  'overview.byArea': 'Published openings by area',
  'overview.areaNote': 'An opening may have up to three areas and then counts in each.',
  'overview.openings': 'Openings',
  'overview.total': 'Total',
};
