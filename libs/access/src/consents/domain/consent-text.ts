import { type Language, messageText } from '@stegvis/platform';
import type { ConsentTerms } from './consent-terms';

/** Raised whenever a text below changes, so that an old answer still says what she was shown (security A4). */
export const TEXT_VERSION = '2026-1';

/** What would be seen, in words: "din presentation och ditt mål med arbete". */
export const whatText = (
  language: Language,
  easy: boolean,
  { dataClasses, items }: Pick<ConsentTerms, 'dataClasses' | 'items'>,
): string => {
  const words = [
    ...dataClasses
      .filter((one) => one !== 'C4')
      .map((one) => `consent-class-${one}-${easy ? 'easy' : 'full'}`),
    ...items.map((one) => `consent-item-${one}`),
  ].map((code) => messageText(language, code));
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${messageText(language, 'consent-and')} ${words.at(-1) ?? ''}`;
};

/**
 * The question as it is put to the participant, in the easy or the standard version; the same text is kept with her
 * answer, word for word (security A4, R-008). Lines are paragraphs.
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
  return ['who', 'what', 'why', 'until', 'change']
    .map((line) => messageText(language, `consent-${line}-${variant}`, params))
    .join('\n');
};
