import type { Locale, MatchLabels, MatchRecord } from '@stegvis/matching';
import type { PlaceFacts } from '@stegvis/openings';
import { PlaceForMe } from '../graphql/place-for-me.types';
import { easySentences } from './to-match';

const clock = (time: string, locale: Locale): string => {
  const [hour = '', minute = ''] = time.split(':');
  const dot = minute === '00' ? '' : locale === 'sv' ? `.${minute}` : `:${minute}`;
  return `${Number(hour)}${dot}`;
};

const whenText = ({ weekdays, start, end }: PlaceFacts, locale: Locale): string => {
  const days = weekdays.length;
  const often =
    locale === 'sv'
      ? days === 1
        ? '1 dag i veckan'
        : `${days} dagar i veckan`
      : days === 1
        ? '1 day a week'
        : `${days} days a week`;
  if (!start || !end) return `${often}.`;
  return locale === 'sv'
    ? `${often}, kl.\u00a0${clock(start, locale)} till ${clock(end, locale)}.`
    : `${often}, from ${clock(start, locale)} to ${clock(end, locale)}.`;
};

const travelText = (minutes: number | null, locale: Locale): string => {
  if (minutes === null) return locale === 'sv' ? 'Fråga hur du kommer dit.' : 'Ask how to get there.';
  const rounded = Math.max(5, Math.round(minutes / 5) * 5);
  return locale === 'sv'
    ? `Resan tar ungefär ${rounded} minuter.`
    : `The journey takes about ${rounded} minutes.`;
};

const HELP = {
  sv: [
    'Du arbetar mest själv.',
    'Det finns någon att fråga.',
    'Du får hjälp en stund varje dag.',
    'Någon är nära nästan hela tiden.',
  ],
  en: [
    'You work mostly on your own.',
    'There is someone to ask.',
    'You get help for a while every day.',
    'Someone is near nearly all the time.',
  ],
} as const;

/** An opening and the reasons for it in the participant's words. */
export const toPlaceForMe = (
  facts: PlaceFacts,
  record: MatchRecord,
  answer: string | null,
  locale: Locale,
  labels: MatchLabels,
): PlaceForMe =>
  Object.assign(new PlaceForMe(), {
    openingId: facts.id,
    title: facts.title,
    employer: facts.employer,
    area: facts.areas[0] ?? '',
    easyText: facts.easyText,
    what: sentencesOf(facts.easyText).slice(0, 3),
    when: whenText(facts, locale),
    travel: travelText(record.travelMinutes, locale),
    help: HELP[locale][facts.supportLevel] ?? HELP[locale][0],
    sentences: easySentences(record, locale, labels),
    answer,
    position:
      facts.latitude === null || facts.longitude === null
        ? null
        : { latitude: facts.latitude, longitude: facts.longitude },
  });

/** The approved easy text is already one idea a sentence; those sentences are the picture lines. */
const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?]+[.!?]+/g)?.map((s) => s.trim()) ?? (text ? [text] : []);
