import type { AgreementWordsFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

/** The week of a text, a line for each of its hours. */
export const weekOf = (
  { week }: AgreementWordsFactsFragment,
  { format }: Pick<ReturnType<typeof useTranslation>, 'format'>,
): readonly string[] =>
  week.map(({ weekday, starts, ends }) => `${format.weekdays([weekday])} ${format.timeSpan(starts, ends)}`);

/** The text of an agreement as it is read by who is not asked part by part. */
export function AgreementWords({ text }: Readonly<{ text: AgreementWordsFactsFragment }>) {
  const translation = useTranslation();
  const { t, format } = translation;
  const days = text.lastDay
    ? t('placements.fromTo', { from: format.longDate(text.fromDay), to: format.longDate(text.lastDay) })
    : t('placements.fromOn', { from: format.longDate(text.fromDay) });
  return (
    <dl className="agreement-words">
      {(
        [
          ['agreements.part.where', text.place],
          ['agreements.part.when', weekOf(text, translation).join('; ')],
          ['agreements.part.how_long', days],
          ['agreements.part.what', text.tasks],
          ['agreements.field.contact', text.contact],
          ['agreements.field.incidentContact', text.incidentContact],
          ['agreements.field.supporter', text.supporter],
          ['agreements.part.if_not', text.fallback],
          ['agreements.field.notes', text.notes],
        ] as const
      )
        .filter(([, words]) => words)
        .map(([key, words]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd lang="sv">{words}</dd>
          </div>
        ))}
    </dl>
  );
}
