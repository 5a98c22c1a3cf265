import type { MyDetailsFragment } from '../../gql/graphql';
import type { useTranslation } from '../../i18n/use-translation';
import { lastDayOf } from '../participation/days';

type Translation = Pick<ReturnType<typeof useTranslation>, 't' | 'format'>;

/** How her right to take part stands, in whole plain sentences. */
export const rightSentences = (
  { state, beginsOn, endsOn }: MyDetailsFragment['participation'],
  { t, format }: Translation,
): readonly string[] => {
  const last = endsOn ? format.longDate(lastDayOf(endsOn)) : '';
  if (state === 'none') return [t('myData.rightNone')];
  if (state === 'not_begun') return [t('myData.rightLater', { date: format.longDate(beginsOn ?? '') })];
  if (state === 'ended') return [t('myData.rightOver', { date: last })];
  const holds = last ? t('myData.rightUntil', { date: last }) : t('myData.rightHolds');
  return state === 'ending' ? [holds, t('myData.rightEnding')] : [holds];
};
