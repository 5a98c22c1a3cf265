import { type Language, messageText } from '@stegvis/platform';
import { timeOf, type Weekday, WEEKDAYS } from '../../placements/domain/week-plan';
import { AGREEMENT_PARTS, type AgreementContent, type AgreementPart } from './agreement-content';

/** One part in easy words, at most twelve where staff have kept to theirs. */
export interface EasyPart {
  readonly part: AgreementPart;
  readonly text: string;
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** A day of the week by its name. */
export const weekdayName = (language: Language, weekday: Weekday): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(MONDAY + WEEKDAYS.indexOf(weekday) * 86_400_000),
  );

/** A day in words, `2026-03-02` as _2 mars 2026_. */
export const dayInWords = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const listed = (language: Language, days: readonly Weekday[]): string => {
  const text = new Intl.ListFormat(LOCALES[language]).format(days.map((day) => weekdayName(language, day)));
  return text.charAt(0).toLocaleUpperCase(LOCALES[language]) + text.slice(1);
};

const whenOf = (language: Language, { week }: AgreementContent): string => {
  const [first] = week;
  const days = week.map(({ weekday }) => weekday);
  const alike =
    first &&
    new Set(days).size === days.length &&
    week.every(({ from, to }) => from === first.from && to === first.to);
  return alike && days.length <= 5
    ? messageText(language, 'agreement-easy-when', {
        days: listed(language, days),
        from: timeOf(first.from),
        to: timeOf(first.to),
      })
    : messageText(language, 'agreement-easy-when-varies');
};

const TEXT: Readonly<Record<AgreementPart, (language: Language, content: AgreementContent) => string>> = {
  where: (language, { place }) => messageText(language, 'agreement-easy-where', { place }),
  when: whenOf,
  what: (_, { easyTasks }) => easyTasks,
  who_helps: (language, { contact }) => messageText(language, 'agreement-easy-who_helps', { contact }),
  how_long: (language, { fromDay, lastDay }) =>
    lastDay === null
      ? messageText(language, 'agreement-easy-how_long-open', { from: dayInWords(language, fromDay) })
      : messageText(language, 'agreement-easy-how_long', {
          from: dayInWords(language, fromDay),
          to: dayInWords(language, lastDay),
        }),
  if_not: (_, { easyFallback }) => easyFallback,
};

/** The parts that a participant meets one by one, in easy words. */
export const easyParts = (language: Language, content: AgreementContent): readonly EasyPart[] =>
  AGREEMENT_PARTS.map((part) => ({ part, text: TEXT[part](language, content) }));
