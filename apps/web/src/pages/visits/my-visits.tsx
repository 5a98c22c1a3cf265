import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlaceCard } from '../../design';
import { readFragment } from '../../gql';
import type { MyVisitFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { FirstCard } from '../places/first-card';
import { MyVisitFacts, MyVisits } from './visit-documents';

const context = { additionalTypenames: ['VisitToMe'] };

/** The participant's own visits. */
export function useMyVisits() {
  const [{ data, error }, ask] = useQuery({ query: MyVisits, context, requestPolicy: 'cache-and-network' });
  return useMemo(() => {
    const me = data?.me ?? null;
    return {
      me,
      visits: (me?.visits ?? []).map((one) => readFragment(MyVisitFacts, one)),
      error: me ? undefined : error,
      again: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [data, error, ask]);
}

/** Those that are to come or that she has not told of. */
export const openVisits = (visits: readonly MyVisitFactsFragment[]): readonly MyVisitFactsFragment[] =>
  visits.filter(
    ({ state, begun, herFace }) =>
      (state === 'planned' && !begun) || (begun && !herFace && state !== 'cancelled' && state !== 'missed'),
  );

/** Ditt besök: what is booked, and what waits for her to tell how it was; nothing that is told or over. */
export function MyVisitCards() {
  const { t, format } = useTranslation();
  const { visits } = useMyVisits();
  const open = openVisits(visits);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="ditt-besok" className="stack">
      <h2 id="ditt-besok">{t('calm.visitsTitle')}</h2>
      <FirstCard
        cards={open.map((one) => (
          <PlaceCard
            key={one.id}
            title={one.title ?? t(`calm.visitKind.${one.kind}`)}
            employer={one.employer ?? ''}
            area={one.area ?? ''}
            to={`/mitt-besok/${one.id}`}
            lines={[
              { concept: 'time.days', text: format.longDate(one.day) },
              { concept: 'time.clock', text: format.timeSpan(one.starts, one.ends) },
            ]}
            look={t(one.begun ? 'calm.visitTell' : 'calm.visitLook')}
            note={t(one.begun ? 'calm.visitHowWasIt' : `calm.visitKind.${one.kind}`)}
          />
        ))}
      />
    </section>
  );
}
