import { type Language, messageText } from '@stegvis/platform';
import { type ConsentTerms, OFFICERS_OF } from './consent-terms';

/** Raised whenever a text below changes, so that an old answer still says what she was shown (security A4). */
export const TEXT_VERSION = '2026-2';

type What = Pick<ConsentTerms, 'purpose' | 'dataClasses' | 'items'>;

/** What would be seen, part by part: the classes, and each sensitive item by its name. */
export const whatParts = (
  language: Language,
  easy: boolean,
  { purpose, dataClasses, items }: What,
): string[] => {
  const inCase = OFFICERS_OF[purpose] !== undefined;
  return [
    ...dataClasses
      .filter((one) => one !== 'C4')
      .map((one) => `consent-class-${one}${one === 'C3' && inCase ? '-case' : ''}-${easy ? 'easy' : 'full'}`),
    ...items.map((one) => `consent-item-${one}`),
  ].map((code) => messageText(language, code));
};

/** What would be seen, in words: "din presentation och ditt mål med arbete". */
export const whatText = (language: Language, easy: boolean, terms: What): string => {
  const words = whatParts(language, easy, terms);
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${messageText(language, 'consent-and')} ${words.at(-1) ?? ''}`;
};

/** Begins a line that is one of a list. */
const LISTED = '• ';

/**
 * The question as it is put to the participant, in the easy or the standard version; the same text is kept with her
 * answer, word for word (security A4, R-008). Lines are paragraphs; where sensitive items are asked for, each thing that
 * would be seen has a line of its own (A10).
 */
export const consentText = (language: Language, easy: boolean, terms: ConsentTerms): string => {
  const variant = easy ? 'easy' : 'full';
  const until = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${terms.validTo}T00:00:00Z`));
  const params = {
    receiver: terms.receiverName,
    purpose: messageText(language, `consent-purpose-${terms.purpose}-${variant}`),
    what: whatText(language, easy, terms),
    until,
  };
  const line = (name: string): string => messageText(language, `consent-${name}-${variant}`, params);
  const what =
    terms.items.length > 0
      ? [line('list'), ...whatParts(language, easy, terms).map((part) => `${LISTED}${part}`)]
      : [line('what')];
  return [line('who'), ...what, line('why'), line('until'), line('change')].join('\n');
};
