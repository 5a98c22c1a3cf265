import type { Translation } from '../message';
import type { looksSv } from './looks.sv';

export const looksEn: Translation<typeof looksSv> = {
  'looks.menu': 'Who has looked?',
  'looks.title': 'Who has looked at my pages?',
  'looks.lead': 'Here you see who has looked, when and why. Your own visits are not shown.',
  'looks.none': 'Nobody has looked yet.',
  'looks.noneWhy': 'When somebody looks at your pages you see it here.',
  'looks.atUnit': '{role} at {unit}',
  'looks.page': 'Read your page.',
  'looks.number': 'Opened your personal number.',
  'looks.list': 'Saw you in a list.',
  'looks.places': 'Looked for places for you.',
  'looks.wrote': 'Wrote on your page.',
  'looks.helpers': 'Changed who helps you.',
  'looks.signedIn': 'Helped you to sign in.',
  'looks.other': 'Looked at something else about you.',
  'looks.whyAssigned': 'Was allowed to look in order to help you.',
  'looks.whyConsent': 'Was allowed to look because you said yes.',
  'looks.whyJointMapping':
    'Was allowed to look because you said yes to a joint meeting about what you can and want.',
  'looks.whyMeasure': 'Was allowed to look because you said yes to a measure that can lead to a job.',
  'looks.whyEmergency': 'Opened your page in an emergency. That is always reviewed.',
  'looks.whyOther': 'Was allowed to look at work.',
  'looks.times': { one: '{n} time.', other: '{n} times.' },
  'looks.showName': 'Show name',
  'looks.showNameOf': 'Show the name of {who}, {day}',
  'looks.nameFailed': 'The name could not be fetched. Try again.',
  'looks.more': 'Show older',
};
