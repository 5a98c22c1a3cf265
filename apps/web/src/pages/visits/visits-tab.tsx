import '../disclosed/disclosed.css';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, Skeleton } from '../../design';
import { isId } from '../../data/is-id';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { PlacementsSection } from './placements-section';
import { PersonVisits, VisitFacts } from './visit-documents';
import { NewVisit } from './visit-form';
import { VisitCard } from './visit-card';

const context = { additionalTypenames: ['Visit'] };

/** Besök on the page of a person: what is booked and what has been, and a new one at the opening that the address names. */
export function VisitsTab({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const [{ data, error }, ask] = useQuery({
    query: PersonVisits,
    variables: { id: participantId },
    context,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!data?.participant)
    return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={5} height={32} />;
  const { givenName, visits } = data.participant;
  const rows = visits.map((one) => readFragment(VisitFacts, one));
  const [openingId, proposalId] = [parameters.get('plats'), parameters.get('forslag')];
  const close = (): void => {
    setParameters({ flik: 'besok' }, { preventScrollReset: true });
    again();
  };
  return (
    <div className="tab-page">
      <section className="aside-block" aria-labelledby="besok">
        <h2 id="besok">{t('visits.title')}</h2>
        {openingId && isId(openingId) ? (
          <NewVisit
            key={openingId}
            participantId={participantId}
            openingId={openingId}
            firstKind={parameters.get('vad') === 'provdag' ? 'try_out_day' : 'study_visit'}
            proposalId={proposalId && isId(proposalId) ? proposalId : null}
            onDone={close}
            onCancel={close}
          />
        ) : null}
        {rows.length === 0 && !openingId ? (
          <EmptyState
            title={t('visits.none')}
            level={3}
            action={
              <LinkButton kind="primary" to={`/deltagare/${participantId}/hitta-plats`}>
                {t('profile.findPlace')}
              </LinkButton>
            }
          >
            {t('visits.noneText', { name: givenName })}
          </EmptyState>
        ) : (
          <div className="consent-list">
            {rows.map((row) => (
              <VisitCard
                key={row.id}
                visit={row}
                participantId={participantId}
                name={givenName}
                onChange={again}
              />
            ))}
          </div>
        )}
      </section>
      <PlacementsSection
        participantId={participantId}
        openingId={parameters.get('placera')}
        onPlanned={close}
      />
    </div>
  );
}
