import { InputCheck } from '@stegvis/platform';
import { type AgreementContent, wordsIn } from '../domain/agreement-content';

/** What staff write of an agreement; days and week are those of the placement. */
export type AgreementWords = Omit<AgreementContent, 'fromDay' | 'lastDay' | 'week'>;

const LONGEST = {
  place: 200,
  tasks: 1000,
  easyTasks: 200,
  contact: 200,
  incidentContact: 200,
  supporter: 200,
  fallback: 500,
  easyFallback: 200,
  notes: 500,
} as const;

/** Words of what stands in an easy part, so that no part has more than twelve with those around them (UX J6). */
export const MOST_WORDS = { place: 9, easyTasks: 12, contact: 8, easyFallback: 12 } as const;

/** The words as they are stored. @throws InputError with every fault. */
export const checkText = (input: AgreementWords): AgreementWords => {
  const check = new InputCheck();
  const text = (field: keyof typeof LONGEST): string =>
    check.optionalText(field, input[field], { max: LONGEST[field] }) ?? '';
  const words: AgreementWords = {
    place: text('place'),
    tasks: text('tasks'),
    easyTasks: text('easyTasks'),
    contact: text('contact'),
    incidentContact: text('incidentContact'),
    supporter: text('supporter'),
    fallback: text('fallback'),
    easyFallback: text('easyFallback'),
    notes: text('notes'),
    minor: input.minor,
  };
  for (const field of Object.keys(MOST_WORDS) as (keyof typeof MOST_WORDS)[])
    if (wordsIn(words[field]) > MOST_WORDS[field])
      check.fault(field, 'agreement-too-many-words', { max: MOST_WORDS[field] });
  check.done();
  return words;
};
