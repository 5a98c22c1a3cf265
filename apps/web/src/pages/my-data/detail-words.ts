import type { CatalogueWords } from '../../data/use-catalogue';
import type { MyDetailsFragment } from '../../gql/graphql';
import type { useTranslation } from '../../i18n/use-translation';
import type { Subject } from '../corrections/correction-of';
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

export type Detail = Readonly<{ subject: Subject; label: string; text: string }>;

/** The details that a person reads about herself, in order; of a number only that there is one. */
export const detailsOf = (
  me: MyDetailsFragment,
  words: CatalogueWords,
  translation: Translation,
): readonly Detail[] => {
  const { t } = translation;
  return [
    { subject: { field: 'name' }, label: t('myData.name'), text: `${me.givenName} ${me.familyName}` },
    { subject: { field: 'unit' }, label: t('myData.unit'), text: me.unit?.name ?? t('myData.noUnit') },
    {
      subject: { field: 'right' },
      label: t('myData.right'),
      text: rightSentences(me.participation, translation).join(' '),
    },
    ...(me.step
      ? [
          {
            subject: { field: 'value', kind: 'step', code: me.step } as const,
            label: t('myData.step'),
            text: words.label('steps', me.step),
          },
        ]
      : []),
    ...(me.hasPersonalNumber
      ? [
          {
            subject: { field: 'personal_number' } as const,
            label: t('number.heading'),
            text: t('number.hidden'),
          },
        ]
      : []),
  ];
};
