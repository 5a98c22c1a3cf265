import { TRAVEL_MODES, WEEKDAYS } from '@stegvis/matching';
import type { InputCheck } from '@stegvis/platform';
import type { ProfileVocabulary } from './profile-vocabulary';

/** The participant's side of the catalogue's practical conditions, and her start date. */
export const CONDITIONS = [
  'max_travel_minutes',
  'travel_mode',
  'hours_per_week',
  'weekdays',
  'earliest_start',
  'latest_end',
  'driving_licence',
  'languages',
  'start_date',
] as const;
export type Condition = (typeof CONDITIONS)[number];

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A list is written with commas; an empty text is the empty list. */
export const listOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',').map((item) => item.trim());

const checkRange = (check: InputCheck, path: string, text: string, min: number, max: number): string => {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  check.wholeNumber(path, number, min, max);
  return String(number);
};

const checkList = (check: InputCheck, path: string, text: string, known: readonly string[]): string => {
  const items = [...check.codes(path, listOf(text), new Set(known))];
  return items.sort((a, b) => known.indexOf(a) - known.indexOf(b)).join(',');
};

const checkLanguages = (check: InputCheck, path: string, text: string): string => {
  const items = listOf(text.toLowerCase());
  if (items.length > 20) check.fault(path, 'too-many', { max: 20 });
  if (!items.every((item) => /^[a-z]{2}$/.test(item))) check.fault(path, 'language-codes');
  return [...new Set(items)].sort().join(',');
};

const checkTime = (check: InputCheck, path: string, text: string): string => {
  if (!TIME.test(text)) check.fault(path, 'clock-time-malformed');
  return text;
};

/**
 * Checks the text of one condition and gives it in the one form that it is stored in: travel 5-240 minutes, hours per
 * week in quarters of an hour 1-160, times as HH:MM, lists with commas (weekdays and licences in catalogue order,
 * languages as ISO 639-1 codes), start date as yyyy-mm-dd.
 */
export const checkCondition = (
  check: InputCheck,
  path: string,
  condition: Condition,
  text: string,
  vocabulary: ProfileVocabulary,
): string => {
  const value = check.text(path, text, { max: 200 });
  switch (condition) {
    case 'max_travel_minutes':
      return checkRange(check, path, value, 5, 240);
    case 'hours_per_week':
      return checkRange(check, path, value, 1, 160);
    case 'travel_mode':
      return check.code(path, value, new Set(TRAVEL_MODES));
    case 'weekdays':
      if (value === '') check.fault(path, 'required');
      return checkList(check, path, value, WEEKDAYS);
    case 'driving_licence':
      return checkList(check, path, value, vocabulary.licences);
    case 'languages':
      return checkLanguages(check, path, value);
    case 'earliest_start':
    case 'latest_end':
      return checkTime(check, path, value);
    case 'start_date':
      return check.date(path, value);
  }
};
