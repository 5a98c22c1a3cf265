import type { To } from 'react-router';
import { Hit } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { readFragment, type FragmentType } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { MatchRow } from './find-documents';

const answerWord = {
  yes: 'find.answerYes',
  maybe: 'find.answerMaybe',
  no: 'find.answerNo',
  ask_someone: 'find.answerAsk',
} as const;
const isAnswer = (answer: string): answer is keyof typeof answerWord => answer in answerWord;

/** "Funktionsstödsförvaltningen, Vaktmästeriet"; one name where the workplace is called as its organisation. */
export const employerLine = (
  organisation: Readonly<{ name: string }>,
  workplace: Readonly<{ name: string }> | null | undefined,
): string =>
  workplace && !workplace.name.startsWith(organisation.name)
    ? `${organisation.name}, ${workplace.name}`
    : (workplace?.name ?? organisation.name);

/** One row of the ranked list. */
export function MatchHit({
  row,
  to,
  here,
  name,
  words,
}: Readonly<{
  row: FragmentType<typeof MatchRow>;
  to: To;
  here: boolean;
  name: string;
  words: CatalogueWords;
}>) {
  const { t, format } = useTranslation();
  const { opening, match, answer } = readFragment(MatchRow, row);
  const { minHoursQuarters: least, maxHoursQuarters: most, weekdays } = opening.schedule;
  const kind = [
    words.label('opening-kinds', opening.kind),
    opening.freeSeats > 1 ? t('find.seats', { n: opening.freeSeats }) : '',
  ];
  const when = [most > 0 ? format.weeklyHours(least || most, most) : '', format.weekdays(weekdays)];
  const facts = [
    kind.filter(Boolean).join(', '),
    when.filter(Boolean).join(', '),
    match.distanceMetres == null ? '' : format.distance(match.distanceMetres),
    match.travelMinutes == null ? '' : format.travel(match.travelMinutes),
  ];
  return (
    <Hit
      title={opening.title}
      to={to}
      here={here}
      verdict={match.verdict}
      who={employerLine(opening.organisation, opening.workplace)}
      facts={facts.filter(Boolean).join(' · ')}
      chips={match.chips}
    >
      {match.lowConfidence ? <p className="meta">{t('find.uncertain')}</p> : null}
      {answer && isAnswer(answer) ? (
        <p className="meta said-answer">{t(answerWord[answer], { name })}</p>
      ) : null}
    </Hit>
  );
}
