import { useQuery } from 'urql';
import { EmptyState, ErrorState, Skeleton } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { DeclinedByParticipant, matchContext } from './find-documents';
import { MatchHit } from './match-hit';
import { walkHits } from './use-hit-keys';

/** Sagt nej: what the person declined. It is not suggested again, and nobody here can take the no away. */
export function DeclinedList({
  participantId,
  name,
  words,
  openingId,
  toOf,
}: Readonly<{
  participantId: string;
  name: string;
  words: CatalogueWords;
  openingId: string | null;
  toOf: (openingId: string) => string;
}>) {
  const { t } = useTranslation();
  const [{ data, fetching, error }, ask] = useQuery({
    query: DeclinedByParticipant,
    variables: { participantId },
    context: matchContext,
  });
  if (fetching && !data) return <Skeleton rows={4} height={84} />;
  if (error && !data)
    return (
      <div className="res-pad">
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </div>
    );
  const rows = data?.declinedByParticipant ?? [];
  if (rows.length === 0)
    return (
      <div className="res-pad">
        <EmptyState title={t('find.noDeclinedTitle')}>{t('find.noDeclinedText', { name })}</EmptyState>
      </div>
    );
  return (
    <>
      <h2 className="sr">{t('find.tabDeclined')}</h2>
      <p className="res-note">{t('find.declinedNote', { name })}</p>
      <ol onKeyDown={walkHits}>
        {rows.map((row) => (
          <MatchHit
            key={row.opening.id}
            row={row}
            name={name}
            words={words}
            to={toOf(row.opening.id)}
            here={row.opening.id === openingId}
          />
        ))}
      </ol>
    </>
  );
}
