import type { Translation } from '../message';
import type { numberSv } from './number.sv';

export const numberEn: Translation<typeof numberSv> = {
  'number.heading': 'Personal number',
  'number.hidden': 'The personal number is hidden',
  'number.show': 'Show',
  'number.showLong': 'Show the personal number',
  'number.hide': 'Hide',
  'number.hideLong': 'Hide the personal number',
  'number.none': 'No personal number is recorded.',
  'number.consultants': 'Job consultants who are assigned to the person see and change the number.',
  'number.closed': 'The data is protected. Only named handlers see whether there is a number.',
  'number.said': 'Recorded by {name} {date}. Each showing is logged.',
  'number.add': 'Record a personal number',
  'number.addShort': 'Record',
  'number.change': 'Change the personal number',
  'number.changeShort': 'Change',
  'number.label': 'Personal number or coordination number',
  'number.hint': 'Ten or twelve digits. It is kept encrypted.',
  'number.optional': 'Personal number or coordination number (if it is needed)',
  'number.reason': 'Why is it changed?',
  'number.reasonHint': 'The old number is not kept.',
  'number.need': 'Write the number',
  'number.needReason': 'Write why',
  'number.save': 'Save',
  'number.saved': 'The personal number is saved',
};
