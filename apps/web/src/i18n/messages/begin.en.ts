import type { Translation } from '../message';
import type { beginSv } from './begin.sv';

export const beginEn: Translation<typeof beginSv> = {
  'begin.title.representative': 'Here you see the person you represent',
  'begin.text.representative':
    'Staff record whom you represent, in which matters and for how long. Then you can read and answer here. Is somebody missing? Ask the supervisor.',
  'begin.title.unit_manager': 'Here stands what waits for you',
  'begin.text.unit_manager':
    'When somebody states partiality, or a participant asks why somebody has looked, you answer here. Staff and people are under My unit. Requests for removal and emergency access are in the menu.',
  'begin.title.labour_market_coach': 'Here come persons who have said yes to you',
  'begin.text.labour_market_coach':
    'A participant in daily activities can say yes to your reading something named. The job consultant opens a case with you. The person then stands here.',
  'begin.title.fk_liaison': 'Here come joint cases',
  'begin.text.fk_liaison':
    'A participant can say yes to the Social Insurance Agency reading something named for a named purpose. The job consultant opens a case with you. The person then stands here.',
  'begin.title.af_liaison': 'Here come joint cases',
  'begin.text.af_liaison':
    'A participant can say yes to the Employment Service reading something named for a named purpose. The job consultant opens a case with you. The person then stands here.',
  'begin.title.analyst': 'Here come figures',
  'begin.text.analyst':
    'Finished tables of outcomes, flows and openings come here. They never show persons, and small counts are not written out.',
  'begin.title.log_reviewer': 'The log review is in the menu',
  'begin.text.log_reviewer':
    'Stegvis picks readings to review, at random and by rules. You see who read what and when, never what it said.',
  'begin.whyQuestions': { one: 'Somebody asks why ({n})', other: 'Some ask why ({n})' },
  'begin.whyLine': '{participant} wonders why {looker} looked, {day}.',
  'begin.whyOutside': 'a representative or somebody outside the organisation',
  'begin.whyAsked': 'Asked {day}',
  'begin.whyLate': 'Has waited for an answer since {day}, more than seven days',
  'begin.whyAnswer': 'Answer',
  'begin.whyAnswerFor': 'Answer {participant}',
  'begin.whyText': 'Answer',
  'begin.whyHint': 'Write short and plain. The person reads the answer on her page.',
  'begin.whyMissing': 'Write an answer.',
  'begin.whySend': 'Send the answer',
  'begin.whyAnswered': 'The answer is sent.',
  'begin.partialities': { one: 'Partiality to decide ({n})', other: 'Partiality to decide ({n})' },
  'begin.partialityLine': '{staff} has said to be partial to {participant}.',
  'begin.approve': 'Approve all the same',
  'begin.approveFor': 'Approve that {staff} works with the person',
  'begin.approveText':
    'The person opens to the member of staff again. The reason is kept. To say no you need do nothing.',
  'begin.reason': 'Reason',
  'begin.reasonShort': 'Write at least 20 characters.',
  'begin.approved': 'Approved. The reason is kept.',
};
