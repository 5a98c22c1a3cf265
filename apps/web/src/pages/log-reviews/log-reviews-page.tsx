import { useQuery } from 'urql';
import { ErrorState, LinkButton, Notice, PageHead, Skeleton } from '../../design';
import { readFragment, type FragmentType } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { Review, reviewContext, ReviewsDocument } from './review-documents';
import { aboutWords } from './review-words';

/** Loggkontroll: what waits for review, the first due first, and what has been reviewed. */
export function Component() {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: ReviewsDocument,
    context: reviewContext,
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton rows={5} height={56} />;
  const waiting = data.logReviews.filter(({ outcome }) => outcome === null);
  const done = data.logReviews.filter(({ outcome }) => outcome !== null);
  const overdue = waiting.filter((one) => one.overdue).length;
  return (
    <div className="page page-narrow">
      <PageHead title={t('review.menu')} sub={t('review.lead')} />
      {overdue > 0 ? <Notice kind="warn" title={t('review.overdue', { n: overdue })} /> : null}
      <section className="aside-block" aria-labelledby="att-granska">
        <h2 id="att-granska">{t('review.waiting', { n: waiting.length })}</h2>
        {waiting.length === 0 ? <p className="muted">{t('review.none')}</p> : null}
        <ul className="plist">
          {waiting.map((one) => (
            <ReviewLine key={one.id} review={one} />
          ))}
        </ul>
      </section>
      {done.length > 0 ? (
        <section className="aside-block" aria-labelledby="granskat">
          <h2 id="granskat">{t('review.done')}</h2>
          <ul className="plist">
            {done.map((one) => (
              <ReviewLine key={one.id} review={one} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function ReviewLine({ review }: Readonly<{ review: FragmentType<typeof Review> }>) {
  const translation = useTranslation();
  const { t, format } = translation;
  const one = readFragment(Review, review);
  const about = aboutWords(one, translation);
  const due = { day: format.shortDate(one.dueOn) };
  return (
    <li>
      <span>
        <b>{one.staffName}</b>, {t(roleWord[one.role])}
        <br />
        {about}
        <br />
        <span className="small muted">
          {one.outcome
            ? t(`review.outcome.${one.outcome}`)
            : t(one.overdue ? 'review.late' : 'review.due', due)}
          {one.note ? `. ${one.note}` : null}
        </span>
      </span>
      <LinkButton to={`/loggkontroll/${one.id}`} label={t('review.openFor', { name: one.staffName, about })}>
        {t('review.open')}
      </LinkButton>
    </li>
  );
}
