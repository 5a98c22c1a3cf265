import { Speech } from './speak';

/** What a condition is called in a table, a chip or a list of questions. */
export function conditionName(subject: string, speech: Speech): string {
  if (subject.startsWith('access:')) return speech.access(subject.slice('access:'.length));
  switch (subject) {
    case 'stage':
      return speech.say('Steg', 'Step');
    case 'weekdays':
      return speech.say('Dagar', 'Weekdays');
    case 'hours':
      return speech.say('Timmar', 'Hours');
    case 'travel':
      return speech.say('Resa', 'Travel');
    case 'home':
      return speech.say('Hemmets läge', 'Where home is');
    case 'position':
      return speech.say('Platsens läge', 'Where the place is');
    case 'time-of-day':
      return speech.say('Tider på dagen', 'Times of day');
    case 'licence':
      return speech.say('Körkort', 'Licence');
    case 'language':
      return speech.say('Språk', 'Language');
    case 'support':
      return speech.say('Stöd', 'Support');
    default:
      return subject;
  }
}

/** The support scale in words: what she needs, and what a place offers. */
export function supportNeeded(level: number, speech: Speech): string {
  const sv = [
    'behöver ingen fast hjälp',
    'vill ha någon att fråga',
    'behöver hjälp varje dag',
    'behöver någon nära nästan hela tiden',
  ];
  const en = [
    'needs no regular help',
    'wants someone to ask',
    'needs help every day',
    'needs someone near nearly all the time',
  ];
  return speech.say(sv[level] ?? '', en[level] ?? '');
}

export function supportOffered(level: number, speech: Speech): string {
  const sv = [
    'ingen fast hjälp',
    'någon att fråga',
    'hjälp en stund varje dag',
    'någon nära nästan hela tiden',
  ];
  const en = ['no regular help', 'someone to ask', 'some help every day', 'someone near nearly all the time'];
  return speech.say(sv[level] ?? '', en[level] ?? '');
}

const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  mon: ['måndag', 'Monday'],
  tue: ['tisdag', 'Tuesday'],
  wed: ['onsdag', 'Wednesday'],
  thu: ['torsdag', 'Thursday'],
  fri: ['fredag', 'Friday'],
  sat: ['lördag', 'Saturday'],
  sun: ['söndag', 'Sunday'],
};

export const dayName = (day: string, speech: Speech): string =>
  speech.say(DAYS[day]?.[0] ?? day, DAYS[day]?.[1] ?? day);
