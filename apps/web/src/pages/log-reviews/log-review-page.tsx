import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, EmptyState, ErrorState, LinkButton, PageHead, Skeleton } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { DecideReview } from './decide-review';
import { LookTable } from './look-table';
import { Review, reviewContext, ReviewDocument } from './review-documents';
import { aboutWords } from './review-words';

/** One review: the looks of a member of staff, and what it came to. */
export function Component() {
  const translation = useTranslation();
  const { t } = translation;
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: ReviewDocument,
    variables: { id },
    context: reviewContext,
    requestPolicy: 'network-only',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) return <Skeleton rows={6} height={48} />;
  if (!data.logReview)
    return (
      <div className="page page-narrow">
        <PageHead title={t('review.menu')} />
        <EmptyState
          title={t('review.gone')}
          action={<LinkButton to="/loggkontroll">{t('review.back')}</LinkButton>}
        >
          {t('review.goneText')}
        </EmptyState>
      </div>
    );
  const { looks, csv } = data.logReview;
  const review = readFragment(Review, data.logReview.review);
  return (
    <div className="page">
      <PageHead title={review.staffName} tab={t('review.menu')} sub={aboutWords(review, translation)} />
      <p className="row">
        <Button onPress={() => saveCsv(csv, review.day)}>{t('review.csv')}</Button>
        <Button onPress={() => window.print()}>{t('review.print')}</Button>
      </p>
      <h2>{t('review.looks')}</h2>
      {looks.length === 0 ? <p className="muted">{t('review.noLooks')}</p> : <LookTable looks={looks} />}
      {review.outcome ? (
        <p>
          <b>{t(`review.outcome.${review.outcome}`)}</b>
          {review.note ? `. ${review.note}` : null}
        </p>
      ) : (
        <DecideReview reviewId={review.id} onDone={again} />
      )}
    </div>
  );
}

/** The file's name says a day and nobody. */
function saveCsv(csv: string, day: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `loggkontroll-${day}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
