import { ErrorState, ShowMore } from '../../design';
import { useConnection } from '../../data/use-connection';
import { readFragment } from '../../gql';
import type { PresentedVisitsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CandidateCard } from '../disclosed/candidate-card';
import { PresentedVisitFacts, PresentedVisits } from './visit-documents';

const readConnection = (data: PresentedVisitsQuery) => data.presentedVisits;
const variables = { first: 20 };
const context = { additionalTypenames: ['PresentedVisit'] };

/** Besök hos er: who comes and when, in her own words, for as long as she says yes. What is called off is not there. */
export function VisitsToUs() {
  const { t, format } = useTranslation();
  const list = useConnection(PresentedVisits, variables, readConnection, context);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.nodes.length === 0) return null;
  return (
    <section aria-labelledby="besok-hos-er" className="stack">
      <h2 id="besok-hos-er">{t('visits.toUs')}</h2>
      <p className="muted">{t('visits.toUsText')}</p>
      <div className="consent-list">
        {list.nodes.map((node) => {
          const visit = readFragment(PresentedVisitFacts, node);
          return (
            <section key={visit.id} aria-labelledby={`besok-${visit.id}`} className="stack">
              <h3 id={`besok-${visit.id}`}>
                {t(`visits.kind.${visit.kind}`)}: {visit.title}
              </h3>
              <p>
                <b>
                  {format.longDate(visit.day)}, {format.timeSpan(visit.starts, visit.ends)}.
                </b>{' '}
                {visit.place}
              </p>
              <CandidateCard person={visit.person} />
            </section>
          );
        })}
      </div>
      <ShowMore
        shown={list.nodes.length}
        total={list.total}
        hasMore={list.hasMore}
        busy={list.busy}
        onMore={() => void list.more()}
      />
    </section>
  );
}
