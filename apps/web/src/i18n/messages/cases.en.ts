import type { Translation } from '../message';
import type { casesSv } from './cases.sv';

export const casesEn: Translation<typeof casesSv> = {
  'cases.title': 'Joint cases',
  'cases.one': 'Joint case',
  'cases.lead': 'People who have said yes to your reading something specific.',
  'cases.toList': 'To joint cases',
  'cases.noName': 'No name shown',
  'cases.calls': 'Wants to be called {name}.',
  'cases.contact': 'Ask {name} if you wonder.',
  'cases.nothing': 'Nothing to show just now.',
  'cases.notShown': 'Only this is shown. The person has said yes to each item.',
  'cases.none': 'No open case. No officer sees the person.',
  'cases.open': 'Open a case',
  'cases.end': 'End the case',
  'cases.endFor': 'End the case with {name}',
  'cases.openFor': '{name} is the officer from {day}.',
  'cases.openTitle': 'Joint case with {name}',
  'cases.openText':
    'Only the one you choose may read, and only while the yes of the person holds. To change officer, end the case and open a new one.',
  'cases.officer': 'Officer',
  'cases.nobody': 'The receiver has no officer in Stegvis. Ask the administrator to invite one.',
  'cases.opened': 'The case is open',
  'cases.ended': 'The case has ended',
  'cases.count': { one: '{n} case', other: '{n} cases' },
};
