import type { Translation } from '../message';
import type { helpSv } from './help.sv';

export const helpEn: Translation<typeof helpSv> = {
  'help.title': 'Help',
  'help.lead': 'What you can do in Stegvis, and how to get an answer when something is unclear.',
  'help.askTitle': 'Ask someone',
  'help.askStaff':
    'Ask the coordinator of your municipality about roles, assignments and who is connected to whom.',
  'help.askParticipant': 'Your support persons',
  'help.findTitle': 'Find a placement for a person',
  'help.findStep1': 'Open the person under Participants and press Find a placement.',
  'help.findStep2': 'The list begins with what suits best. Open a row to see each reason and each point.',
  'help.findStep3': 'The tab Almost shows what would need to change, and who can change it.',
  'help.postTitle': 'Post an opening',
  'help.postStep1': 'Choose tasks and what is truly a must. Much can be adapted.',
  'help.postStep2': 'Everything is saved while you write. You can close and come back.',
  'help.postStep3':
    'Staff see the opening once it is published. Participants see it when a job consultant has approved the easy-to-read text.',
  'help.rulesTitle': 'How the fit is counted',
  'help.rulesText':
    'The fit is a sum of at most 100. It is built from interest, capacity, environment, time, travel and step. Each point that counts is shown in the table. Gender, age, origin and diagnosis are never part of it. What nobody has asked about does not count as zero but is shown as a question.',
  'help.decideTitle': 'The person decides',
  'help.decideText':
    'Nothing is decided automatically. Stegvis suggests and explains. The person says yes, maybe or no, and may change their mind.',
  'help.keysTitle': 'Keys',
  'help.keySlash': 'Go to the search field',
  'help.keyEsc': 'Close a pane or menu',
  'help.keyTab': 'Go to the next part',
  'help.calmPlaces': 'Places for me shows places that may suit you.',
  'help.calmListen': 'Press Read aloud to listen.',
  'help.calmAnswer': 'Answer yes, maybe or no. All answers are equally good.',
  'help.calmChange': 'You can change your answer whenever you like.',
};
