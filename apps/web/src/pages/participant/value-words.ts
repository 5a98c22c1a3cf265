import type { CatalogueWords } from '../../data/use-catalogue';
import type { RatingSource, ValueKind } from '../../gql/graphql';
import type { PlainKey, useTranslation } from '../../i18n/use-translation';
import type { Saying } from './profile-value';

type Translation = ReturnType<typeof useTranslation>;

export const sourceWord: Readonly<Record<RatingSource, PlainKey>> = {
  self: 'profile.bySelf',
  together: 'profile.byTogether',
  staff: 'profile.byStaff',
  observed_at_work: 'profile.byObserved',
  representative: 'profile.byRepresentative',
};
export const sourceChoice: Readonly<Record<RatingSource, PlainKey>> = {
  self: 'profile.sourceSelf',
  together: 'profile.sourceTogether',
  staff: 'profile.sourceStaff',
  observed_at_work: 'profile.sourceObserved',
  representative: 'profile.sourceRepresentative',
};
export const interestWords = [
  'profile.interest0',
  'profile.interest1',
  'profile.interest2',
  'profile.interest3',
] as const;
export const toleranceWords = [
  'profile.tolerance0',
  'profile.tolerance1',
  'profile.tolerance2',
  'profile.tolerance3',
] as const;
const markWords: Readonly<Record<string, PlainKey>> = {
  none: 'profile.markNone',
  wanted: 'profile.markWanted',
  never: 'profile.markNever',
};
const answerWords: Readonly<Record<string, PlainKey>> = {
  yes: 'profile.placeYes',
  maybe: 'profile.placeMaybe',
  no: 'profile.placeNo',
  ask_someone: 'profile.placeAsk',
};
const stateWords: Readonly<Record<string, PlainKey>> = {
  not_asked: 'profile.notAsked',
  dont_know: 'profile.dontKnow',
  prefer_not_to_say: 'profile.preferNot',
};

/** The list of the catalogue in which a kind's codes are found; none where the kind is about one thing only. */
const listOf: Readonly<Partial<Record<ValueKind, string>>> = {
  interest: 'interest-areas',
  excluded_area: 'interest-areas',
  capacity: 'abilities',
  tolerance: 'environment-factors',
  environment_mark: 'environment-factors',
  access_need: 'access-needs',
  condition: 'practical-conditions',
};

/** What a statement is about: "Läsa", "Arkiv". `start_date` is ours, the catalogue's conditions do not hold it. */
export function nameOf(kind: ValueKind, code: string, words: CatalogueWords, { t }: Translation): string {
  if (kind === 'condition' && code === 'start_date') return t('profile.startDate');
  const list = listOf[kind];
  return list ? words.label(list, code) : t(`profile.kind.${kind}`);
}

/** What was said, in words: "2, det går med lite hjälp", "Behövs", "Gruppverksamhet". */
export function wordsOf(
  kind: ValueKind,
  code: string,
  value: Saying,
  words: CatalogueWords,
  translation: Translation,
): string {
  const { t } = translation;
  const state = stateWords[value.state];
  if (state) return t(state);
  const level = value.level ?? 0;
  switch (kind) {
    case 'interest':
      return t(interestWords[level as 0 | 1 | 2 | 3] ?? 'profile.interest0');
    case 'capacity':
      return `${level}. ${words.text('abilities', code, `capacity.${level}`)}`;
    case 'tolerance':
      return words.level('scale.tolerance', level);
    case 'support_need':
      return words.level('scale.support', level);
    case 'environment_mark':
      return t(markWords[value.choice ?? ''] ?? 'profile.markNone');
    case 'excluded_area':
      return t(value.flag ? 'profile.never' : 'profile.neverLifted');
    case 'access_need':
      return t(value.flag ? 'profile.needed' : 'profile.notNeeded');
    case 'wants_suggestions':
      return t(value.flag ? 'participants.wantsYes' : 'participants.wantsNo');
    case 'step':
      return words.label('steps', code);
    case 'place_answer':
      return t(answerWords[value.choice ?? ''] ?? 'profile.placeAsk');
    case 'condition':
      return conditionWords(code, value.text ?? '', words, translation);
    case 'work_goal':
      return value.text ?? '';
  }
}

function conditionWords(
  code: string,
  text: string,
  words: CatalogueWords,
  { t, format, language }: Translation,
): string {
  const inCatalogue = (item: string): string =>
    words.text('practical-conditions', code, `value.${item}`) || item;
  switch (code) {
    case 'max_travel_minutes':
      return t('profile.minutesValue', { n: Number(text) });
    case 'hours_per_week':
      return format.quarters(Number(text));
    case 'weekdays':
      return format.weekdays(text.split(','), 'long');
    case 'travel_mode':
      return inCatalogue(text);
    case 'driving_licence':
      return text === '' ? t('profile.noLicence') : text.split(',').map(inCatalogue).join(', ');
    case 'languages':
      return text
        .split(',')
        .map((one) => languageName(one, language))
        .join(', ');
    case 'start_date':
      return format.longDate(text);
    default:
      return format.timeOfDay(text);
  }
}

/** The name of a language by its two letters: "so" is "somaliska". The letters themselves where the browser knows none. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
