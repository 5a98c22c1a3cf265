import type { ReviewFragment } from '../../gql/graphql';
import type { useTranslation } from '../../i18n/use-translation';

type Translation = ReturnType<typeof useTranslation>;

/** "Stickprov, november 2026" or "Utanför arbetstid, 3 nov." */
export function aboutWords({ cause, day }: ReviewFragment, { t, format }: Translation): string {
  const word = t(`review.cause.${cause}`);
  return cause === 'sample'
    ? t('review.aboutMonth', { cause: word, month: day.slice(0, 7) })
    : t('review.about', { cause: word, day: format.shortDate(day) });
}
