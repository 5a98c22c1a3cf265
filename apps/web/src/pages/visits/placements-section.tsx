import { useQuery } from 'urql';
import { ErrorState, Skeleton } from '../../design';
import { isId } from '../../data/is-id';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { AgreementsSection } from '../agreements/agreements-section';
import { PlacementCard } from './placement-card';
import { PersonPlacements, PlacementFacts } from './placement-documents';
import { NewPlacement } from './plan-placement';

const context = { additionalTypenames: ['Placement'] };

/** Placeringar on the page of a person, and a new one at the opening that the address names. */
export function PlacementsSection({
  participantId,
  openingId,
  onPlanned,
}: Readonly<{ participantId: string; openingId: string | null; onPlanned: () => void }>) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: PersonPlacements,
    variables: { id: participantId },
    context,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!data?.participant)
    return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={3} height={32} />;
  const rows = data.participant.placements.map((one) => readFragment(PlacementFacts, one));
  return (
    <section className="aside-block" aria-labelledby="placeringar">
      <h2 id="placeringar">{t('placements.title')}</h2>
      {openingId && isId(openingId) ? (
        <NewPlacement
          key={openingId}
          participantId={participantId}
          openingId={openingId}
          onDone={() => {
            onPlanned();
            again();
          }}
        />
      ) : null}
      {rows.length === 0 ? <p className="muted">{t('placements.none')}</p> : null}
      <div className="consent-list">
        {rows.map((row) => (
          <PlacementCard key={row.id} placement={row} onChange={again} />
        ))}
      </div>
      <AgreementsSection participantId={participantId} placements={rows} />
    </section>
  );
}
